#include "yaml/comment_nodes.hpp"

#include <algorithm>

#include "yaml/characters.hpp"

namespace okr::yaml {

namespace {

/// What a comment can be for: an entry with its key, or an item.
struct Unit {
  Span span;
  const Node* value = nullptr;
};

/// The content of an alias stands elsewhere.
bool is_collection(const Node& node) {
  return !node.is_alias && (node.kind == Kind::mapping || node.kind == Kind::sequence);
}

std::size_t count_units(const Node& node) { return node.entries.size() + node.items.size(); }

Unit to_unit(const Node& node, std::size_t index) {
  if (node.kind == Kind::sequence) {
    Span span = node.items[index].span;
    if (span.empty() && span.begin > 0) --span.begin;  // an empty item has its dash
    return {span, &node.items[index]};
  }
  const Entry& entry = node.entries[index];
  return {{entry.key.span.begin, std::max(entry.key.span.end, entry.value.span.end)}, &entry.value};
}

/// How many units of a collection begin at `at` or before.
std::size_t count_begun(const Node& node, std::size_t at) {
  std::size_t low = 0;
  std::size_t high = count_units(node);
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (to_unit(node, middle).span.begin <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/// The outermost unit that begins behind `at` before any other: an item or entry, not the list that it is the first of.
Span find_next(const Node& root, std::size_t at) {
  Span next{at, at};
  const Node* node = &root;
  while (is_collection(*node)) {
    const std::size_t begun = count_begun(*node, at);
    if (begun < count_units(*node)) next = to_unit(*node, begun).span;
    if (begun == 0) return next;
    node = to_unit(*node, begun - 1).value;
    const bool follows = node->span.begin > at;
    if (follows && node->style != Style::block) return node->span;
  }
  return next;
}

/// The innermost unit that begins at `at` or before and after all others.
struct Last {
  Unit unit;
  Unit closed;  ///< the outermost around it in brackets that are closed behind `line`
};
Last find_last(const Node& root, std::size_t at, std::size_t line) {
  Last last;
  const Node* node = &root;
  while (is_collection(*node)) {
    const std::size_t begun = count_begun(*node, at);
    if (begun == 0) break;
    last.unit = to_unit(*node, begun - 1);
    node = last.unit.value;
    const Span span = node->span;
    const bool is_closed_here = node->style == Style::flow && span.end > line && span.end <= at + 1;
    if (last.closed.value == nullptr && is_closed_here) last.closed = last.unit;
  }
  return last;
}

/// A text stands in one piece: where a part of it is on the line, all of it counts.
void extend(Span& node, const Unit& unit, std::size_t line) {
  if (unit.value == nullptr || unit.span.end <= line) return;
  if (!is_collection(*unit.value)) node.end = std::max(node.end, unit.span.end);
  if (!is_collection(*unit.value) || unit.value->span.end <= node.end) {
    node.begin = std::min(node.begin, unit.span.begin);
  }
}

Span find_before(const Node& root, Span line) {
  const Last last = find_last(root, line.end - 1, line.begin);
  const bool has_only_brackets = last.unit.value != nullptr && last.unit.span.end <= line.begin;
  if (has_only_brackets && last.closed.value != nullptr) return last.closed.span;
  Span node = line;
  extend(node, last.unit, line.begin);
  if (line.begin > 0) extend(node, find_last(root, line.begin - 1, line.begin).unit, line.begin);
  return node;
}

/// What stands before a trailing comment on its line, without the blanks around it and the dashes before it; empty
/// behind dashes alone.
Span to_line(std::string_view text, std::size_t comment, std::size_t floor) {
  std::size_t begin = skip_blanks(text, find_line_begin(text, comment, floor));
  if (is_document_marker(text, begin, '-')) begin = skip_blanks(text, begin + 3);
  while (text[begin] == '-' && is_blank_char(text[begin + 1])) begin = skip_blanks(text, begin + 1);
  std::size_t end = comment;
  while (end > begin && is_blank_char(text[end - 1])) --end;
  return {std::min(begin, end), end};
}

/// The dash before a trailing comment whose item is empty.
Span find_empty_item(const Node& root, std::string_view text, const Comment& comment, std::size_t floor) {
  if (!comment.is_trailing) return {};
  const Unit last = find_last(root, comment.span.begin, comment.span.begin).unit;
  const bool is_here = last.value != nullptr && last.span.begin >= find_line_begin(text, comment.span.begin, floor);
  return is_here && last.value->kind == Kind::null ? last.span : Span{};
}

}  // namespace

void find_comment_nodes(Document& document, std::string_view text, std::size_t floor) {
  const Node& root = document.root;
  for (Comment& comment : document.comments) {
    comment.is_heading = root.kind == Kind::null || comment.span.begin < root.span.begin;
    const Span line = to_line(text, comment.span.begin, floor);
    const Span item = line.empty() ? find_empty_item(root, text, comment, floor) : Span{};
    comment.node = !item.empty() ? item : line.empty() ? find_next(root, comment.span.end) : find_before(root, line);
  }
}

}  // namespace okr::yaml
