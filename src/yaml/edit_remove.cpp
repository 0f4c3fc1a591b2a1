// Planner's removals: what goes with an entry, and what the lines around it become.
#include <fmt/format.h>

#include <algorithm>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"
#include "yaml/edit_plan.hpp"

namespace okr::yaml {

namespace {

bool holds_anchor(const Node& node) {
  if (node.is_alias) return false;
  return node.has_anchor || std::ranges::any_of(node.items, holds_anchor) ||
         std::ranges::any_of(node.entries,
                             [](const Entry& entry) { return holds_anchor(entry.key) || holds_anchor(entry.value); });
}

std::size_t count_children(const Node& node) { return node.items.size() + node.entries.size(); }

std::size_t find_index(const Node& collection, const Node& child) {
  if (collection.kind == Kind::sequence) return static_cast<std::size_t>(&child - collection.items.data());
  const auto entry = std::ranges::find_if(collection.entries, [&](const Entry& each) { return &each.value == &child; });
  return static_cast<std::size_t>(entry - collection.entries.begin());
}

}  // namespace

Planner::Edits Planner::plan_one(const RemoveEntry& edit) const {
  if (edit.path.empty()) refuse("only a key or an item can be removed", "name one", document_.root.span);
  const Node* node = find_checked(file_, document_.root, edit.path);
  if (node == nullptr) {
    refuse(fmt::format("{} is not in the file, so it can't be removed", name_path(edit.path)),
           "look whether the file changed meanwhile", document_.root.span);
  }
  if (holds_anchor(*node)) {
    refuse("an anchor stands in what is to be removed: its alias would have no content", "", node->span);
  }
  const Node& collection = *find_node(document_.root, {edit.path.begin(), edit.path.end() - 1});
  if (collection.style == Style::flow) return remove_inline(collection, find_index(collection, *node));
  const std::size_t unit = units_.find(*node);
  check_lines(file_, {units_[unit].begin, find_unit_end(unit)});
  if (unit > 0 && !units_.is_within(unit, unit - 1)) check_not_kept(file_, units_[unit - 1]);
  if (count_children(collection) == 1) return remove_only(unit, collection);
  if (is_behind_dash(unit)) return remove_first_behind_dash(unit);
  return {remove_lines(unit)};
}

Planner::Edits Planner::remove_inline(const Node& collection, std::size_t index) const {
  const std::size_t count = count_children(collection);
  if (count == 1) return {{{collection.span.begin + 1, collection.span.end - 1}, ""}};
  const Span own = find_inline_span(collection, index);
  if (index > 0) return {{{find_inline_span(collection, index - 1).end, own.end}, ""}};
  return {{{own.begin, find_inline_span(collection, 1).begin}, ""}};
}

bool Planner::is_behind_dash(std::size_t unit) const {
  const std::size_t begin = units_[unit].begin;
  const std::size_t line = find_line_begin(file_.bytes(), begin, file_.bom_size());
  return skip_blanks(file_.bytes(), line) != begin;
}

Planner::Edits Planner::remove_only(std::size_t unit, const Node& collection) const {
  const std::string empty = collection.kind == Kind::sequence ? "[]" : "{}";
  const std::size_t parent = units_[unit].parent;
  const bool has_key = parent != Unit::none && !is_behind_dash(unit) && !units_[parent].is_item;
  if (!has_key) return {{{units_[unit].begin, find_unit_end(unit)}, empty}};
  const std::size_t key = units_[parent].begin;
  const std::size_t line_end = find_line_end(file_.bytes(), key);
  std::size_t colon = line_end;
  for (const Comment& comment : document_.comments) {
    if (comment.span.begin > key && comment.span.begin < colon) colon = comment.span.begin;
  }
  colon = file_.bytes().find_last_not_of(" \t", colon - 1);
  if (file_.bytes()[colon] != ':') {
    refuse("something stands between this key and what is to be removed", "", {key, line_end});
  }
  return {{{colon + 1, colon + 1}, " " + empty}, remove_lines(unit)};
}

/// The next entry takes its place behind the dash; where a comment is between them, it stays below the dash.
Planner::Edits Planner::remove_first_behind_dash(std::size_t unit) const {
  const std::size_t begin = units_[unit].begin;
  const std::size_t end = find_unit_end(unit);
  const std::size_t next = units_[unit + units_[unit].size].begin;
  const std::string_view between = file_.text({end, next});
  if (trim(between).empty()) return {{{begin, next}, ""}};
  const std::size_t dash = file_.bytes().find_last_not_of(" \t", begin - 1);
  return {{{dash + 1, end}, ""}};
}

/// The begin of the first line of a unit or of the comments right above it.
std::size_t Planner::find_own_begin(std::size_t unit) const {
  const auto to_line = [&](std::size_t at) { return find_line_begin(file_.bytes(), at, file_.bom_size()); };
  std::size_t begin = to_line(units_[unit].begin);
  for (std::size_t i = document_.comments.size(); i > 0; --i) {
    const Comment& comment = document_.comments[i - 1];
    if (comment.span.begin >= begin) continue;
    const bool is_right_above = find_next_line(file_.bytes(), comment.span.begin) == begin;
    if (!is_right_above || comment.is_trailing || units_.homes()[i - 1] != unit) break;
    begin = to_line(comment.span.begin);
  }
  return begin;
}

TextEdit Planner::remove_lines(std::size_t unit) const {
  const std::string_view bytes = file_.bytes();
  Span lines{find_own_begin(unit), find_next_line(bytes, find_unit_end(unit))};
  const auto is_blank_line = [&](std::size_t begin) {
    return trim(bytes.substr(begin, find_line_end(bytes, begin) - begin)).empty();
  };
  const std::size_t floor = file_.bom_size();
  const bool is_last_line = lines.end == bytes.size();
  const bool follows_open = unit > 0 && find_open_block(file_, units_[unit - 1]) != nullptr;
  if (is_last_line && bytes.back() != '\n' && lines.begin > floor && !follows_open) {
    const std::size_t before = file_.line_span(file_.line_at(lines.begin - 1)).end;
    return {{before, lines.end}, ""};
  }
  if (!is_last_line && lines.begin > floor && is_blank_line(lines.end) &&
      is_blank_line(find_line_begin(bytes, lines.begin - 1, floor))) {
    lines.end = find_next_line(bytes, lines.end);
  }
  return {lines, ""};
}

}  // namespace okr::yaml
