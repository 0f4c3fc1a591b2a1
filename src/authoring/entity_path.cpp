#include "okr/authoring/entity_path.hpp"

#include <utility>

namespace okr::authoring {

namespace {

bool holds(Span outer, Span inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

/// Goes down to the node that has the span, and notes the steps on the way.
bool descend(const yaml::Node& node, Span span, yaml::Path& path) {
  if (node.is_alias || !holds(node.span, span)) return false;
  const bool is_collection = node.kind == yaml::Kind::mapping || node.kind == yaml::Kind::sequence;
  if (node.span == span && !(is_collection && node.items.size() == 1 && node.items.front().span == span)) return true;
  const auto try_step = [&](yaml::Step step, const yaml::Node& child) {
    path.push_back(std::move(step));
    if (descend(child, span, path)) return true;
    path.pop_back();
    return false;
  };
  for (const yaml::Entry& entry : node.entries) {
    if (try_step(entry.key.text, entry.value)) return true;
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (try_step(i, node.items[i])) return true;
  }
  return false;
}

}  // namespace

std::optional<yaml::Path> find_path(const yaml::Node& root, Span span) {
  yaml::Path path;
  if (!descend(root, span, path)) return std::nullopt;
  return path;
}

}  // namespace okr::authoring
