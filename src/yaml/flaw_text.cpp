// FlawFinder's lines that are neither key nor list item: a text, or a key that was meant to be one.
#include "yaml/characters.hpp"
#include "yaml/flaw_finder.hpp"
#include "yaml/mistakes.hpp"

namespace okr::yaml {

std::size_t FlawFinder::find_content_line(std::size_t line) const {
  for (; line < text_.size(); line = find_next_line(text_, line)) {
    const std::size_t first = skip_blanks(text_, line);
    if (first < find_line_end(text_, line) && text_[first] != '#') break;
  }
  return line;
}

bool FlawFinder::has_sibling_key(std::size_t column) const {
  for (std::size_t line = find_content_line(next_); line < text_.size();
       line = find_content_line(find_next_line(text_, line))) {
    const std::size_t first = skip_blanks(text_, line);
    const bool is_entry = looks_like_entry(text_, first);
    if (first - line == column) return is_entry && !is_dash(text_, first);
    if (first - line < column || is_entry) return false;
  }
  return false;
}

bool FlawFinder::has_entry_below(std::size_t column) const {
  const std::size_t line = find_content_line(next_);
  const std::size_t first = skip_blanks(text_, line);
  return line < text_.size() && first - line > column && looks_like_entry(text_, first);
}

bool FlawFinder::has_content_below(std::size_t column) const {
  const std::size_t line = find_content_line(next_);
  const std::size_t first = skip_blanks(text_, line);
  if (line >= text_.size()) return false;
  return first - line > column || (first - line == column && is_dash(text_, first));
}

void FlawFinder::scan_text(std::size_t column, std::size_t at) {
  const std::size_t end = find_text_end(text_, at);
  constexpr std::string_view openers = "\"'[{|>*&!";
  const bool is_wordy = openers.find(text_[at]) == std::string_view::npos;
  const bool may_be_value = is_open_ && static_cast<Column>(column) > parent_column();
  const bool is_one_word = find_word_end(text_, at) == end;
  const bool is_key = is_wordy && (has_sibling_key(column) || (is_one_word && has_entry_below(column)));
  if (may_be_value && !is_key) {
    is_open_ = false;
    return scan_value(parent_column(), {}, at);
  }
  if (!settle(column, EntryKind::pair, {at, end})) return;
  if (const auto colon = find_tight_colon(text_, at)) return flag_tight_colon(column, at, *colon);
  flag_missing_colon(column, at);
}

void FlawFinder::flag_missing_colon(std::size_t column, std::size_t at) {
  const Span words{at, find_text_end(text_, at)};
  std::vector<Mend> mends;
  const bool is_one_word = find_word_end(text_, at) == words.end && words.size() > 1;
  if (!is_one_word) {
    drop_block(static_cast<Column>(column), at, mends);
    return flag(missing_colon(text_, words), std::move(mends));
  }
  // The last letter makes room for the colon; the key keeps its true name.
  std::string respelt(text_.substr(words.begin, words.size()));
  respelt.back() = ':';
  mends.push_back({words, std::move(respelt), Loss::spelling});
  is_open_ = has_content_below(column);
  last_key_ = words;
  if (!is_open_ && words.end < text_.size()) {
    mends.push_back({{words.end, words.end + 1}, std::string(1, text_[words.end]), Loss::value});
  }
  flag(missing_colon(text_, words), std::move(mends));
}

void FlawFinder::flag_tight_colon(std::size_t column, std::size_t at, std::size_t colon) {
  const Span words{at, find_text_end(text_, at)};
  std::string spaced(words.end - colon - 1, 'x');
  spaced.front() = ' ';
  std::vector<Mend> mends{{{colon + 1, words.end}, std::move(spaced), Loss::value}};
  if (has_content_below(column)) drop_block(static_cast<Column>(column), line_end_, mends, Loss::value);
  is_open_ = false;
  flag(missing_space(text_, words, colon), std::move(mends));
}

}  // namespace okr::yaml
