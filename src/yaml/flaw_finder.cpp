#include "yaml/flaw_finder.hpp"

#include <algorithm>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/encoding.hpp"
#include "yaml/mistakes.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

constexpr std::size_t most_flaws = 50;
constexpr std::size_t most_levels = 100;  ///< deeper, and it is no text for people
constexpr std::size_t longest_key = 1024;

/// After all that looks like indentation at `at`.
std::size_t skip_lead(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t special = find_special_space(text, at);
    if (special == 0 && !is_blank_char(text[at])) break;
    at += std::max<std::size_t>(special, 1);
  }
  return at;
}

}  // namespace

std::vector<Flaw> FlawFinder::find() {
  while (next_ < text_.size() && flaws_.size() < most_flaws) {
    line_ = next_;
    line_end_ = find_line_end(text_, line_);
    next_ = find_next_line(text_, line_);
    scan_line();
  }
  return std::move(flaws_);
}

void FlawFinder::flag(Diagnostic finding, std::vector<Mend> mends, bool is_of_spaces) {
  flaws_.push_back({std::move(finding), std::move(mends), is_of_spaces});
}

void FlawFinder::scan_line() {
  std::size_t lead_end = std::min(skip_lead(text_, line_), line_end_);
  const std::string_view lead = text_.substr(line_, lead_end - line_);
  const std::size_t other = lead.find_first_not_of(' ');
  const bool has_tab = lead.find('\t') != std::string_view::npos;
  const bool has_special = lead.find_first_not_of(" \t") != std::string_view::npos;
  if (!has_special && (lead_end == line_end_ || text_[lead_end] == '#')) return;
  if (is_document_marker(text_, line_, '-') || is_document_marker(text_, line_, '.')) {
    levels_.clear();
    is_open_ = skip_blanks(text_, line_ + 3) >= line_end_;
    return;
  }
  if (text_[line_] == '%' && levels_.empty() && is_open_) return;
  if (has_tab && lead_end < line_end_) return scan_tabs(line_ + other, lead_end);
  std::size_t column = lead_end - line_;
  if (has_special) {
    column = scan_special_lead(line_ + other, lead_end);
    if (lead_end == line_end_ || text_[lead_end] == '#') return;
  }
  scan_entry(column, lead_end);
}

void FlawFinder::scan_tabs(std::size_t tab, std::size_t lead_end) {
  const auto is_tabbed = [this](std::size_t line) {
    const std::size_t first = skip_blanks(text_, line);
    return first < text_.size() && text_.substr(line, first - line).find('\t') != std::string_view::npos;
  };
  std::size_t end = line_end_;
  bool has_item = is_dash(text_, lead_end);
  while (next_ < text_.size() && (is_tabbed(next_) || skip_blanks(text_, next_) >= find_line_end(text_, next_))) {
    has_item |= is_dash(text_, skip_blanks(text_, next_));
    end = find_line_end(text_, next_);
    next_ = find_next_line(text_, next_);
  }
  if (has_item) end = find_lost_item_end(end);
  next_ = std::max(next_, find_next_line(text_, end));
  is_recovering_ = true;
  flag(tab_in_indentation({tab, lead_end}), {to_blank({line_, end})}, true);
}

std::size_t FlawFinder::find_lost_item_end(std::size_t end) const {
  // The keys below an item whose dash is lost must not go to the item before it.
  const std::size_t below = skip_blanks(text_, next_);
  if (below >= text_.size() || is_dash(text_, below)) return end;
  for (std::size_t line = next_; line < text_.size(); line = find_next_line(text_, line)) {
    const std::size_t first = skip_blanks(text_, line);
    if (first >= find_line_end(text_, line)) continue;
    if (first - line < below - next_ || first == line) break;
    end = find_line_end(text_, line);
  }
  return end;
}

std::size_t FlawFinder::scan_special_lead(std::size_t space, std::size_t lead_end) {
  // The spaces that were meant take fewer bytes: empty lines before them make up for it.
  const std::size_t bytes = lead_end - line_;
  const std::size_t column = count_code_points(text_.substr(line_, bytes));
  const bool is_empty = lead_end == line_end_;
  std::string meant =
      is_empty ? std::string(bytes, '\n') : std::string(bytes - column, '\n') + std::string(column, ' ');
  std::size_t end = space;
  while (const std::size_t size = find_special_space(text_, end)) end += size;
  flag(wrong_space_in_indentation(text_, {space, end}), {{{line_, lead_end}, std::move(meant), Loss::none}}, true);
  return column;
}

void FlawFinder::scan_entry(std::size_t column, std::size_t at) {
  constexpr std::string_view reserved = "@`%,]}";
  if (levels_.size() > most_levels) return stop();
  if (is_dash(text_, at)) return scan_item(column, at);
  if (scan_wrong_space(column, at)) return;
  const Span words{at, find_text_end(text_, at)};
  const bool is_complex = (text_[at] == '?' || text_[at] == ':') && is_space_or_end(text_, at + 1);
  if (is_complex && (text_[at] == '?' || has_complex_key_)) {
    has_complex_key_ = text_[at] == '?';
    if (settle(column, EntryKind::pair, words)) is_open_ = true;
    return;
  }
  if (is_complex) return drop_line(column, at, missing_key({at, at + 1}));
  if (is_tight_dash(text_, at)) return drop_line(column, at, missing_space_behind_dash(text_, words));
  const bool is_tight_alias = text_[at] == '*' && find_loose_colon(text_, at, find_anchor_end(text_, at));
  if (is_tight_alias || reserved.find(text_[at]) != std::string_view::npos) {
    return drop_line(column, at, reserved_begin(text_, {}, words));
  }
  if (const auto key = find_key(text_, at)) return scan_pair(column, at, *key);
  scan_text(column, at);
}

void FlawFinder::scan_item(std::size_t column, std::size_t at) {
  if (!settle(column, EntryKind::item, {at, find_text_end(text_, at)})) return;
  const std::size_t content = skip_blanks(text_, at + 1);
  is_open_ = true;
  if (content >= line_end_ || text_[content] == '#') return;
  const std::size_t tab = text_.substr(at, content - at).find('\t');
  if (tab != std::string_view::npos && (is_dash(text_, content) || find_key(text_, content))) {
    std::vector<Mend> mends;
    drop_block(static_cast<Column>(column), content, mends);
    return flag(tab_in_indentation({at + tab, content}), std::move(mends), true);
  }
  scan_entry(column + (content - at), content);
}

void FlawFinder::scan_pair(std::size_t column, std::size_t at, const KeyPlace& key) {
  if (!settle(column, EntryKind::pair, key.key)) return;
  if (key.colon - at > longest_key) return drop_line(column, at, long_key(text_, key.key));
  last_key_ = key.key;
  const std::size_t value = skip_blanks(text_, key.colon + 1);
  is_open_ = value >= line_end_ || text_[value] == '#';
  if (!is_open_) scan_value(static_cast<Column>(column), key.key, value);
}

bool FlawFinder::settle(std::size_t column, EntryKind kind, Span words) {
  bool is_left = false;
  const auto leave = [&] {
    levels_.pop_back();
    is_left = true;
  };
  while (!levels_.empty() && levels_.back().column > column) leave();
  const auto is_here = [&] { return !levels_.empty() && levels_.back().column == column; };
  const bool may_open = is_open_ && !is_left;
  if (is_here() && levels_.back().kind == EntryKind::item && kind == EntryKind::pair && levels_.size() > 1 &&
      levels_[levels_.size() - 2].column == column) {
    leave();
  }
  const bool is_sibling = is_here() && levels_.back().kind == kind;
  const bool opens = may_open && (is_here() ? kind == EntryKind::item : true);
  if (is_sibling || opens) {
    if (levels_.empty()) first_entry_ = words;
    if (!is_sibling) levels_.push_back({column, kind});
    is_recovering_ = false;
    return true;
  }
  std::vector<Mend> mends;
  if (levels_.empty() && !is_left) {
    stop();  // a second text at the top level: reading on would be guessing
    return false;
  }
  if (levels_.empty()) {
    mends.push_back(to_blank({first_entry_.begin, line_}));
    flag(too_deep(text_, first_entry_, text_.substr(words.begin, words.size())), std::move(mends));
    levels_.push_back({column, kind});
    return true;
  }
  Diagnostic finding = name_misplaced(column, kind, words, is_left);
  drop_block(static_cast<Column>(column), std::min(skip_blanks(text_, line_), words.begin), mends);
  if (is_recovering_ && !flaws_.empty()) {
    auto& earlier = flaws_.back().mends;
    earlier.insert(earlier.end(), mends.begin(), mends.end());
  } else {
    flag(std::move(finding), std::move(mends));
  }
  is_recovering_ = true;
  return false;
}

Diagnostic FlawFinder::name_misplaced(std::size_t column, EntryKind kind, Span words, bool is_left) const {
  const std::string_view sibling = text_.substr(last_key_.begin, last_key_.size());
  if (levels_.back().column < column) return is_left ? bad_dedent(text_, words) : too_deep(text_, words, sibling);
  return kind == EntryKind::item ? item_among_keys(text_, words) : key_among_items(text_, words);
}

bool FlawFinder::scan_wrong_space(std::size_t column, std::size_t at) {
  const std::size_t word_end = text_[at] == '-' ? at : find_word_end(text_, at);
  const bool is_key = word_end > at && word_end < text_.size() && text_[word_end] == ':';
  const bool is_item = text_[at] == '-';
  std::size_t end = word_end + 1;
  while (const std::size_t size = find_special_space(text_, end)) end += size;
  if ((!is_key && !is_item) || end == word_end + 1) return false;
  const Span space{word_end + 1, end};
  if (!settle(column, is_item ? EntryKind::item : EntryKind::pair, {at, find_text_end(text_, at)})) return true;
  if (is_key) {
    flag(wrong_space_after_colon(text_, space), {{space, std::string(space.size(), ' '), Loss::none}}, true);
    last_key_ = {at, word_end};
    const std::size_t value = skip_blanks(text_, end);
    is_open_ = value >= line_end_;
    if (!is_open_) scan_value(static_cast<Column>(column), last_key_, value);
    return true;
  }
  std::vector<Mend> mends;
  drop_block(static_cast<Column>(column), space.begin, mends);
  flag(wrong_space_in_indentation(text_, space), std::move(mends), true);
  return true;
}

std::size_t FlawFinder::find_block_end(Column column) const {
  std::size_t end = line_end_;
  for (std::size_t line = next_; line < text_.size(); line = find_next_line(text_, line)) {
    const std::size_t first = skip_blanks(text_, line);
    const std::size_t line_end = find_line_end(text_, line);
    if (first >= line_end) continue;
    if (static_cast<Column>(first - line) <= column) break;
    end = line_end;
  }
  return end;
}

void FlawFinder::drop_line(std::size_t column, std::size_t at, Diagnostic finding) {
  std::vector<Mend> mends;
  drop_block(static_cast<Column>(column), at, mends);
  flag(std::move(finding), std::move(mends));
}

void FlawFinder::drop_block(Column column, std::size_t at, std::vector<Mend>& mends, Loss loss) {
  const std::size_t end = std::max(find_block_end(column), at);
  mends.push_back(to_blank({at, end}, loss));
  next_ = std::max(next_, find_next_line(text_, end));
  is_open_ = false;
  is_recovering_ = true;
}

}  // namespace okr::yaml
