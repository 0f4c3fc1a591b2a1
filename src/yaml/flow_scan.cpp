#include "yaml/flow_scan.hpp"

#include <algorithm>

#include "yaml/characters.hpp"
#include "yaml/encoding.hpp"
#include "yaml/lines.hpp"
#include "yaml/mistakes.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

/// Whether the line is one that was never meant to be part of what began before it.
bool is_of_parent(std::string_view text, std::size_t line, std::ptrdiff_t parent) {
  const std::size_t first = skip_blanks(text, line);
  return static_cast<std::ptrdiff_t>(first - line) <= parent && looks_like_entry(text, first);
}

}  // namespace

std::optional<std::size_t> find_closed_quote(std::string_view text, std::size_t at, std::ptrdiff_t parent) {
  const auto end = find_quoted_end(text, at);
  const std::size_t last = end.value_or(text.size());
  for (std::size_t line = find_next_line(text, at); line < last; line = find_next_line(text, line)) {
    if (is_of_parent(text, line, parent)) return std::nullopt;
  }
  return end;
}

std::size_t find_bad_escape(std::string_view text) {
  constexpr std::string_view single = "0abt\tnvfre \"'/\\N_LP\r\n";
  if (text.size() < 2 || single.find(text[1]) != std::string_view::npos) return 0;
  const std::size_t digits = text[1] == 'x' ? 2U : text[1] == 'u' ? 4U : text[1] == 'U' ? 8U : 0U;
  if (digits == 0) return 2;
  std::size_t end = 2;
  while (end < text.size() && end < 2 + digits && is_hex_digit(text[end])) ++end;
  if (end < 2 + digits) return end;
  const bool is_surrogate = digits == 4 && (text[2] == 'd' || text[2] == 'D') && text[3] >= '8';
  const bool is_too_large = digits == 8 && text.substr(2, 8) > std::string_view("0010FFFF") &&
                            (text[2] != '0' || text[3] != '0' || text[4] > '1' || (text[4] == '1' && text[5] != '0'));
  if (!is_surrogate) return is_too_large ? end : 0;
  const std::string_view rest = text.substr(end);
  const bool is_pair = rest.size() >= 6 && rest[0] == '\\' && rest[1] == 'u' && (rest[2] == 'd' || rest[2] == 'D');
  return is_pair ? end + 6 : end;
}

std::vector<Flaw> FlowScan::find() {
  constexpr std::size_t most_flaws = 20;
  while (at_ < text_.size() && !is_done_ && flaws_.size() < most_flaws) step();
  if (!is_done_ && at_ >= text_.size() && !levels_.empty()) {
    give_up(never_closed_bracket(text_, levels_.back().bracket), text_.size());
  }
  return std::move(flaws_);
}

void FlowScan::give_up(Diagnostic finding, std::size_t end) {
  while (end > begin_ && is_space_char(text_[end - 1])) --end;
  // What seems wrong behind the opening sign is so because nothing closes it.
  std::erase_if(flaws_, [&](const Flaw& flaw) { return flaw.finding.span.begin > finding.span.begin; });
  Mend cover = to_cover({begin_, end});
  if (find_line_end(text_, begin_) < end) cover.loss = Loss::content;
  flaws_.push_back({std::move(finding), {std::move(cover)}, false});
  at_ = end;
  is_done_ = true;
}

void FlowScan::step() {
  const char c = text_[at_];
  if (c == '\n') {
    if (ends_before_line(at_ + 1)) return give_up(never_closed_bracket(text_, levels_.back().bracket), at_);
    ++at_;
  } else if (is_space_char(c)) {
    ++at_;
  } else if (c == '#' && is_space_char(text_[at_ - 1])) {
    at_ = find_line_end(text_, at_);
  } else if (c == '[' || c == '{') {
    levels_.push_back({at_, {}, false, 0});
    expects_token_ = true;
    ++at_;
  } else if (c == ']' || c == '}') {
    close();
  } else if (c == ',') {
    levels_.back() = {levels_.back().bracket, {}, false, 0};
    expects_token_ = true;
    ++at_;
  } else {
    scan_token();
  }
}

bool FlowScan::ends_before_line(std::size_t line) {
  if (line >= text_.size()) return false;
  return is_dash(text_, skip_blanks(text_, line)) || is_of_parent(text_, line, parent_) ||
         is_document_marker(text_, line, '-') || is_document_marker(text_, line, '.');
}

void FlowScan::close() {
  const char opening = text_[at_] == ']' ? '[' : '{';
  if (text_[levels_.back().bracket] != opening) {
    return give_up(never_closed_bracket(text_, levels_.back().bracket), find_text_end(text_, at_));
  }
  levels_.pop_back();
  expects_token_ = false;
  ++at_;
  is_closed_ = is_done_ = levels_.empty();
}

void FlowScan::scan_token() {
  const char c = text_[at_];
  const bool is_colon = c == ':' && (is_space_or_end(text_, at_ + 1) || !expects_token_ ||
                                     std::string_view(",[]{}").find(text_[at_ + 1]) != std::string_view::npos);
  if (is_colon) return pass_colon();
  const bool is_first = skip_blanks(text_, find_line_begin(text_, at_, begin_)) == at_;
  if (is_first && pass_special_spaces(at_, false)) return;
  if (expects_token_ && (c == '"' || c == '\'')) return scan_quoted();
  if (expects_token_ && (c == '&' || c == '!')) {
    at_ = std::max(read_properties(text_, at_, 1).end, at_ + 1);
    return;
  }
  scan_plain();
}

void FlowScan::scan_quoted() {
  const auto end = find_closed_quote(text_, at_, parent_);
  const std::size_t line_end = find_line_end(text_, at_);
  if (!end) {
    std::size_t words_end = line_end;
    while (words_end > at_ + 1 && std::string_view(" \t]},").find(text_[words_end - 1]) != std::string_view::npos)
      --words_end;
    return give_up(never_closed_quote(text_, {at_, words_end}), line_end);
  }
  if (text_[at_] == '"') {
    for (std::size_t at = text_.find('\\', at_); at < *end; at = text_.find('\\', at + 2)) {
      const std::size_t size = find_bad_escape(text_.substr(at, *end - 1 - at));
      if (size == 0) continue;
      flaws_.push_back({bad_escape(text_, {at, at + size}), {to_cover({at_, *end})}, false});
      break;
    }
  }
  if (!levels_.back().has_colon) levels_.back().key = {at_, *end};
  at_ = *end;
  expects_token_ = false;
}

bool FlowScan::pass_special_spaces(std::size_t at, bool is_behind_colon) {
  Span space{at, at};
  while (const std::size_t size = find_special_space(text_, space.end)) space.end += size;
  if (space.empty()) return false;
  Diagnostic finding =
      is_behind_colon ? wrong_space_after_colon(text_, space) : wrong_space_in_indentation(text_, space);
  flaws_.push_back({std::move(finding), {{space, std::string(space.size(), ' '), Loss::none}}, true});
  if (is_behind_colon) levels_.back() = {levels_.back().bracket, {at_, at - 1}, true, space.end};
  at_ = space.end;
  return true;
}

std::size_t FlowScan::find_token_end(std::size_t at) const {
  const std::size_t stop = std::min(text_.find_first_of(",[]{}\r\n", at), text_.size());
  std::size_t end = std::min(stop, find_text_end(text_, at));
  while (end > at && is_blank_char(text_[end - 1])) --end;
  return std::max(end, std::min(at + 1, text_.size()));
}

void FlowScan::scan_plain() {
  const Span words{at_, find_token_end(at_)};
  constexpr std::string_view reserved = "@`%";
  if (expects_token_ && reserved.find(text_[at_]) != std::string_view::npos) {
    flaws_.push_back({reserved_begin(text_, levels_.back().key, words), {to_cover(words)}, false});
    at_ = words.end;
    expects_token_ = false;
    return;
  }
  const std::size_t word_end = expects_token_ ? find_word_end(text_, at_) : at_;
  if (word_end > at_ && text_.substr(word_end).starts_with(':') && pass_special_spaces(word_end + 1, true)) return;
  const auto colon = find_loose_colon(text_, at_, words.end);
  const std::size_t end = colon ? std::max(*colon, at_ + 1) : words.end;
  if (!levels_.back().has_colon) levels_.back().key = {at_, end};
  at_ = end;
  expects_token_ = false;
}

void FlowScan::pass_colon() {
  Level& level = levels_.back();
  if (!level.has_colon) {
    level.has_colon = true;
    expects_token_ = true;
    ++at_;
    level.value = skip_spaces(text_, at_);
    return;
  }
  const Span words{level.value, std::max(find_token_end(at_), at_ + 1)};
  flaws_.push_back({colon_in_text(text_, level.key, words), {to_cover(words)}, false});
  at_ = words.end;
  expects_token_ = false;
}

}  // namespace okr::yaml
