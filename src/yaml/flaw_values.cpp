// FlawFinder's values: what stands behind a key or a dash.
#include <algorithm>

#include "yaml/characters.hpp"
#include "yaml/flaw_finder.hpp"
#include "yaml/flow_scan.hpp"
#include "yaml/mistakes.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

std::size_t find_trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin && is_space_char(text[end - 1])) --end;
  return end;
}

}  // namespace

void FlawFinder::end_value(std::size_t begin, std::size_t end) {
  next_ = std::max(next_, find_next_line(text_, std::min(end, text_.size())));
  is_open_ = false;
  if (begin <= watched_ && watched_ <= end && !watched_value_) watched_value_ = Span{begin, end};
}

void FlawFinder::flag_value(Column parent, Diagnostic finding, Span covered) {
  std::vector<Mend> mends{to_cover(covered)};
  line_end_ = find_line_end(text_, covered.end);
  next_ = std::max(next_, find_next_line(text_, covered.end));
  if (find_block_end(parent) > line_end_) drop_block(parent, line_end_, mends, Loss::value);
  is_open_ = false;
  is_recovering_ = true;
  flag(std::move(finding), std::move(mends));
}

void FlawFinder::scan_value(Column parent, Span key, std::size_t at) {
  const std::size_t content = skip_blanks(text_, read_properties(text_, at, 2).end);
  if (content >= line_end_ || text_[content] == '#') {
    is_open_ = true;
    return;
  }
  at = content;
  const char first = text_[at];
  const Span words{at, find_text_end(text_, at)};
  constexpr std::string_view reserved = "@`%,]}";
  const bool is_alias_only = first == '*' && find_anchor_end(text_, at) >= words.end;
  if (is_alias_only) return end_value(at, words.end);
  if (reserved.find(first) != std::string_view::npos || first == '*') {
    return flag_value(parent, reserved_begin(text_, key, words), words);
  }
  if (is_dash(text_, at)) return flag_value(parent, list_beside_key(text_, words), words);
  if (first == '"' || first == '\'') return scan_quoted(parent, at);
  if (first == '[' || first == '{') return scan_flow(parent, at);
  if (first == '|' || first == '>') return scan_block(parent, at);
  scan_plain(parent, key, at);
}

void FlawFinder::scan_plain(Column parent, Span key, std::size_t at) {
  std::size_t end = find_text_end(text_, at);
  if (find_loose_colon(text_, at, end)) return flag_value(parent, colon_in_text(text_, key, {at, end}), {at, end});
  bool is_ended = skip_blanks(text_, end) < line_end_;  // a comment ends it
  while (!is_ended && next_ < text_.size()) {
    const std::size_t first = skip_blanks(text_, next_);
    const std::size_t line_end = find_line_end(text_, next_);
    if (first >= line_end) {
      next_ = find_next_line(text_, next_);
      continue;
    }
    if (static_cast<Column>(first - next_) <= parent || text_[first] == '#') break;
    if (is_document_marker(text_, next_, '-') || is_document_marker(text_, next_, '.')) break;
    if (scan_continuation(parent, key, {at, end}, first)) return;
    end = find_text_end(text_, first);
    is_ended = skip_blanks(text_, end) < line_end;
    next_ = find_next_line(text_, next_);
  }
  end_value(at, end);
}

bool FlawFinder::scan_continuation(Column parent, Span key, Span value, std::size_t first) {
  const std::size_t tab = text_.substr(next_, first - next_).find('\t');
  line_ = next_;
  line_end_ = find_line_end(text_, next_);
  if (tab != std::string_view::npos && static_cast<Column>(tab) <= parent) {
    next_ = find_next_line(text_, next_);
    scan_tabs(line_ + tab, first);
    return true;
  }
  const std::size_t end = find_text_end(text_, first);
  const auto colon = find_loose_colon(text_, first, end);
  if (!colon) return false;
  next_ = find_next_line(text_, next_);
  if (!looks_like_entry(text_, first)) {
    const Span whole{value.begin, end};
    flag_value(parent, colon_in_text(text_, key, whole), whole);
    return true;
  }
  const Span words{first, is_dash(text_, first) ? end : *colon};
  std::vector<Mend> mends;
  drop_block(parent, first, mends);
  flag(too_deep(text_, words, text_.substr(key.begin, key.size())), std::move(mends));
  return true;
}

void FlawFinder::scan_quoted(Column parent, std::size_t at) {
  const std::size_t end = find_closed_quote(text_, at, parent).value_or(0);
  const std::size_t words_end = find_trimmed_end(text_, at, line_end_);
  if (end == 0) return flag_value(parent, never_closed_quote(text_, {at, words_end}), {at, words_end});
  line_end_ = find_line_end(text_, end);
  next_ = std::max(next_, find_next_line(text_, end));
  const std::size_t rest = skip_blanks(text_, end);
  if (rest < line_end_ && text_[rest] != '#' && text_[rest] != ':') {
    const Span whole{at, find_text_end(text_, rest)};
    return flag_value(parent, text_after_quote(text_, {at, end}, whole), whole);
  }
  if (text_[at] == '"') scan_escapes({at, end});
  end_value(at, end);
}

void FlawFinder::scan_escapes(Span quoted) {
  for (std::size_t at = text_.find('\\', quoted.begin); at < quoted.end; at = text_.find('\\', at + 2)) {
    const std::size_t size = find_bad_escape(text_.substr(at, quoted.end - 1 - at));
    if (size > 0) return flag(bad_escape(text_, {at, at + size}), {to_cover(quoted)});
  }
}

void FlawFinder::scan_block(Column parent, std::size_t at) {
  const std::size_t header_end = yaml::find_block_header_end(text_, at);
  const std::size_t rest = skip_blanks(text_, header_end);
  if (rest < line_end_ && text_[rest] != '#') {
    const Span words{rest, find_text_end(text_, rest)};
    return flag_value(parent, text_after_block_indicator(text_, words), {at, words.end});
  }
  std::size_t end = line_end_;
  for (; next_ < text_.size(); next_ = find_next_line(text_, next_)) {
    const std::size_t first = std::min(text_.find_first_not_of(' ', next_), text_.size());
    const std::size_t line_end = find_line_end(text_, next_);
    if (first >= line_end) continue;
    if (static_cast<Column>(first - next_) <= parent) break;
    if (is_document_marker(text_, next_, '-') || is_document_marker(text_, next_, '.')) break;
    end = line_end;
  }
  is_open_ = false;
  if (at <= watched_ && watched_ <= end && !watched_value_) watched_value_ = Span{at, end};
}

void FlawFinder::scan_flow(Column parent, std::size_t at) {
  FlowScan scan(text_, at, parent);
  std::vector<Flaw> found = scan.find();
  const std::size_t end = scan.end();
  line_end_ = find_line_end(text_, end);
  const std::size_t rest = skip_blanks(text_, end);
  const bool has_rest = scan.is_closed() && rest < line_end_ && text_[rest] != '#' && text_[rest] != ':';
  std::move(found.begin(), found.end(), std::back_inserter(flaws_));
  if (has_rest) {
    const Span words{rest, find_text_end(text_, rest)};
    return flag_value(parent, text_after_bracket(text_, words), {at, words.end});
  }
  end_value(at, end);
}

}  // namespace okr::yaml
