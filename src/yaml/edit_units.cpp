#include "yaml/edit_units.hpp"

#include <algorithm>

#include "yaml/characters.hpp"

namespace okr::yaml {

Units::Units(const SourceFile& file, const Document& document) : file_(file), root_(document.root) {
  collect(document.root, Unit::none);
  find_homes(document);
}

std::size_t Units::find(const Node& value) const {
  const auto unit = std::ranges::find(units_, &value, &Unit::value);
  return unit == units_.end() ? Unit::none : static_cast<std::size_t>(unit - units_.begin());
}

std::size_t Units::find(const Path& path) const {
  const Node* node = path.empty() ? nullptr : find_node(root_, path);
  return node == nullptr ? Unit::none : find(*node);
}

void Units::collect(const Node& node, std::size_t parent) {
  if (node.is_alias || node.style != Style::block) return;
  std::size_t after = node.span.begin;
  for (const Node& item : node.items) {
    const std::size_t dash = std::min(skip_comments(file_.bytes(), after), item.span.begin);
    after = std::max(dash + 1, item.span.end);
    add({.begin = dash, .end = after, .parent = parent, .value = &item, .is_item = true});
    collect(item, units_.size() - 1);
  }
  for (const Entry& entry : node.entries) {
    const std::size_t end = std::max(entry.key.span.end, entry.value.span.end);
    add({.begin = entry.key.span.begin, .end = end, .parent = parent, .value = &entry.value});
    collect(entry.value, units_.size() - 1);
  }
}

void Units::add(Unit unit) {
  unit.column = to_column(unit.begin);
  units_.push_back(unit);
  for (std::size_t at = unit.parent; at != Unit::none; at = units_[at].parent) ++units_[at].size;
}

std::size_t Units::to_column(std::size_t at) const { return at - find_line_begin(file_.bytes(), at, file_.bom_size()); }

void Units::find_homes(const Document& document) {
  std::size_t last = Unit::none;  // the unit before the comments of a stretch, and the leftmost of them so far
  std::size_t leftmost = 0;
  for (const Comment& comment : document.comments) {
    const auto after =
        std::ranges::partition_point(units_, [&](const Unit& unit) { return unit.begin < comment.span.begin; });
    const auto before = static_cast<std::size_t>(after - units_.begin()) - 1;
    if (comment.is_trailing || comment.is_heading || before == Unit::none) {
      homes_.push_back(comment.is_trailing ? before : Unit::none);
      continue;
    }
    const std::size_t column = to_column(comment.span.begin);
    leftmost = before == last ? std::min(leftmost, column) : column;
    last = before;
    homes_.push_back(find_home(comment, leftmost));
  }
}

std::size_t Units::find_home(const Comment& comment, std::size_t column) const {
  const auto after =
      std::ranges::partition_point(units_, [&](const Unit& unit) { return unit.begin < comment.span.begin; });
  const auto next = static_cast<std::size_t>(after - units_.begin());
  const std::size_t before = next - 1;
  if (units_[before].end > comment.span.end && !is_within(next, before)) return before;
  for (std::size_t unit = before; unit != Unit::none; unit = units_[unit].parent) {
    if (!is_within(next, unit) && column > units_[unit].column) return unit;
  }
  return next < units_.size() ? next : Unit::none;
}

}  // namespace okr::yaml
