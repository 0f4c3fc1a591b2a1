// TreeBuilder's scalars: where each ends, and what yaml-cpp takes for one though nobody meant it.
#include <algorithm>
#include <array>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/comments.hpp"
#include "yaml/lines.hpp"
#include "yaml/mistakes.hpp"
#include "yaml/spans.hpp"
#include "yaml/tree_builder.hpp"

namespace okr::yaml {

namespace {

/// yaml-cpp writes `\_` and `\N` as the single bytes A0 and 85, which are no UTF-8.
void mend_latin_escapes(std::string& value) {
  if (!find_invalid_utf8(value)) return;
  std::string mended;
  for (std::size_t at = 0; at < value.size();) {
    const Decoded decoded = decode_utf8(value, at);
    if (decoded.code_point < 0) {
      append_utf8(mended, static_cast<unsigned char>(value[at]));
    } else {
      mended.append(value, at, decoded.size);
    }
    at += decoded.size;
  }
  value = std::move(mended);
}

}  // namespace

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  std::size_t begin = to_offset(mark);
  note_key(begin);
  Node node;
  node.kind = Kind::scalar;
  const char first = begin < text_.size() ? text_[begin] : '\0';
  if (first == '&' || first == '!') {
    // Where it is absent, what stands behind its own are the next node's. A quoted one has the tag "!" without any.
    const std::size_t own = (anchor != YAML::NullAnchor ? 1U : 0U) + (tag != "?" ? 1U : 0U);
    std::size_t end = begin;
    begin = read_own_properties(begin, own, node, end);
    constexpr std::string_view openers = "\"'|>";
    const bool is_absent = value.empty() && (begin >= text_.size() || openers.find(text_[begin]) == openers.npos ||
                                             looks_like_key(begin) || is_left_of_content(begin, begin + 2));
    if (is_absent) begin = end;
    node.span = {begin, begin};
    move_cursor(begin);
    if (is_absent) return add(std::move(node));
  }
  move_cursor(begin);
  node.text = value;
  if (text_[begin] == '"' || text_[begin] == '\'') {
    read_quoted(begin, node);
  } else if (!is_in_flow() && (text_[begin] == '|' || text_[begin] == '>')) {
    read_block(begin, node);
  } else {
    node.span = {begin, find_plain_end(text_, begin, value)};
  }
  cursor_ = std::max(cursor_, node.span.end);
  finish_scalar(node);
  add(std::move(node));
}

bool TreeBuilder::looks_like_key(std::size_t at) const {
  const auto key = find_key(text_, at);
  return key && key->key.begin == at && !is_in_flow();
}

void TreeBuilder::finish_scalar(Node& node) {
  if (!mended_.has_mends()) return;
  if (const Span* respelt = mended_.find_respelt(node.span.begin)) {
    node.span = *respelt;
    node.text = mended_.original().substr(respelt->begin, respelt->size());
    cursor_ = std::max(cursor_, node.span.end);
  } else if (mended_.is_lost(node.span)) {
    node.kind = Kind::damaged;
    node.text.clear();
  }
}

void TreeBuilder::read_quoted(std::size_t begin, Node& node) {
  const char mark = text_[begin];
  node.style = mark == '"' ? Style::double_quoted : Style::single_quoted;
  const std::size_t simple_end = begin + 1 + node.text.size();
  if (simple_end < text_.size() && text_[simple_end] == mark &&
      text_.substr(begin + 1, node.text.size()) == node.text) {
    node.span = {begin, simple_end + 1};
    return;
  }
  const auto end = find_quoted_end(text_, begin);
  if (!end) {
    error_ = ReadError{begin, std::string(unclosed_quote)};
    throw Stopped{};
  }
  node.span = {begin, *end};
  if (mark == '"') mend_latin_escapes(node.text);
  check_swallowed_lines(node);
}

void TreeBuilder::check_swallowed_lines(const Node& node) {
  if (find_next_line(text_, node.span.begin) >= node.span.end) return;
  const auto block = std::find_if(frames_.rbegin(), frames_.rend(),
                                  [](const Frame& frame) { return frame.node.style == Style::block; });
  if (block == frames_.rend()) return;
  const std::size_t column = to_column(text_, block->node.span.begin, begin_);
  for (std::size_t line = find_next_line(text_, node.span.begin); line < node.span.end;
       line = find_next_line(text_, line)) {
    const std::size_t first = skip_blanks(text_, line);
    if (first - line > column || !looks_like_entry(text_, first)) continue;
    error_ = ReadError{node.span.begin, std::string(unclosed_quote)};
    throw Stopped{};
  }
}

void TreeBuilder::read_block(std::size_t begin, Node& node) {
  node.style = text_[begin] == '|' ? Style::literal : Style::folded;
  node.span = {begin, find_block_end(text_, begin, node.text)};
  const std::size_t header_end = find_block_header_end(text_, begin);
  const std::size_t line_end = find_line_end(text_, begin);
  if (header_end < line_end && text_[header_end] == '#') {
    report(text_after_block_indicator(text_, {header_end, find_text_end(text_, header_end + 1)}));
  } else {
    collect_comments(text_, {header_end, line_end}, begin_, document_.comments);
  }
  cursor_ = std::max(cursor_, line_end);
}

bool TreeBuilder::is_left_of_content(std::size_t at, std::size_t word_end) const {
  if (frames_.empty() || frames_.back().node.style == Style::flow) return false;
  const Frame& frame = frames_.back();
  const std::size_t line = find_line_begin(text_, at, begin_);
  if (line <= cursor_ || at - line > to_column(text_, frame.node.span.begin, begin_)) return false;
  if (!frame.expects_key) return true;
  const std::size_t next = skip_comments(text_, word_end);
  const bool is_complex_key = next > find_line_end(text_, word_end) && next < text_.size() && text_[next] == ':';
  return find_indicator('?', line).has_value() && !is_complex_key;
}

std::size_t TreeBuilder::find_null_word(std::size_t at) const {
  static constexpr std::array<std::string_view, 4> words = {"~", "null", "Null", "NULL"};
  const std::string_view rest = text_.substr(std::min(at, text_.size()));
  const auto word =
      std::find_if(words.begin(), words.end(), [&](std::string_view one) { return rest.starts_with(one); });
  if (word == words.end() || is_left_of_content(at, at + word->size())) return 0;
  // The mark of a missing value is the next token's: a key that begins with "null" is none.
  const std::size_t after = at + word->size();
  const std::size_t next = skip_blanks(text_, after);
  const bool ends_line = next >= text_.size() || is_break_char(text_[next]) || (text_[next] == '#' && next > after);
  const bool ends_item =
      !ends_line && is_in_flow() && std::string_view(",]}").find(text_[next]) != std::string_view::npos;
  const bool is_key = !ends_line && text_[next] == ':' && !frames_.empty() && frames_.back().expects_key;
  return ends_line || ends_item || is_key ? word->size() : 0;
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::size_t at = to_offset(mark);
  Node node;
  if (anchor != YAML::NullAnchor) {
    note_key(at);
    std::size_t end = at;
    const std::size_t content = read_own_properties(at, 1, node, end);
    const std::size_t size = find_null_word(content);
    const std::size_t begin = size > 0 ? content : end;
    node.span = {begin, begin + size};
  } else if (expects_value() && check_missing_value(at)) {
    node.kind = Kind::damaged;
    node.span = {cursor_, cursor_};
  } else if (const std::size_t size = find_null_word(at); size > 0) {
    note_key(at);
    node.span = {at, at + size};
  } else {
    if (mended_.is_lost({cursor_, std::max(cursor_, at)})) node.kind = Kind::damaged;
    place_null(at, node);
  }
  move_cursor(node.span.begin);
  node.text = text_.substr(node.span.begin, node.span.size());
  cursor_ = std::max(cursor_, node.span.end);
  if (!node.span.empty()) finish_scalar(node);
  add(std::move(node));
}

void TreeBuilder::place_null(std::size_t mark, Node& node) {
  node.span = {mark, mark};
  if (frames_.empty()) return;
  const Frame& frame = frames_.back();
  const bool is_item = frame.node.kind == Kind::sequence;
  if (frame.node.style == Style::flow && (is_item || frame.expects_key)) {
    const bool is_hole = mark < text_.size() && text_[mark] == ',';
    if (is_hole) node.kind = Kind::damaged;
    if (is_hole && !mended_.is_mended({mark, mark + 1})) report(empty_flow_item({mark, mark + 1}));
  }
  if (frame.expects_key && mark < text_.size() && text_[mark] == ':' && !mended_.is_mended({mark, mark + 1})) {
    node.kind = Kind::damaged;
    report(missing_key({mark, mark + 1}));
  }
  if (frame.expects_key || (is_item && frame.node.style == Style::flow)) return;
  pass_indicator(is_item ? '-' : ':', mark);
  node.span = {cursor_, cursor_};
}

bool TreeBuilder::check_missing_value(std::size_t mark) {
  const Frame& frame = frames_.back();
  Node& key = pending_.back();
  const std::string_view text = text_.substr(key.span.begin, key.span.size());
  if (key.span.empty()) return false;
  const auto tight = key.is_plain_scalar() ? find_tight_colon(text, 0) : std::nullopt;
  const bool is_without_colon = frame.node.style == Style::block && mark == frame.key_mark;
  const bool is_tight = tight && frame.has_bracket && !pass_indicator(':', mark);
  if (!is_without_colon && !is_tight) return false;
  if (key.kind == Kind::damaged || mended_.is_mended(key.span)) return true;
  report(tight ? missing_space(text_, key.span, key.span.begin + *tight) : missing_colon(text_, key.span));
  if (find_word_end(text, 0) != text.size()) {
    key.kind = Kind::damaged;
    key.text.clear();
    key.items.clear();
    key.entries.clear();
    document_.is_whole = false;
  }
  return true;
}

}  // namespace okr::yaml
