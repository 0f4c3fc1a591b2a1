#include <utility>

#include "okr/yaml/edit.hpp"

namespace okr::yaml {

namespace {

/// Goes down to the node that has the span, and notes the steps on the way.
bool descend(const Node& node, Span span, Path& path) {
  if (node.is_alias || !node.span.contains(span)) return false;
  if (node.span == span) return true;
  const auto try_step = [&](Step step, const Node& child) {
    path.push_back(std::move(step));
    if (descend(child, span, path)) return true;
    path.pop_back();
    return false;
  };
  for (const Entry& entry : node.entries) {
    if (try_step(entry.key.text, entry.value)) return true;
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (try_step(i, node.items[i])) return true;
  }
  return false;
}

}  // namespace

const Node* find_node(const Node& root, const Path& path) {
  const Node* node = &root;
  for (const Step& step : path) {
    if (const auto* key = std::get_if<std::string>(&step)) {
      const Entry* entry = node->find(*key);
      if (entry == nullptr) return nullptr;
      node = &entry->value;
    } else {
      const std::size_t index = std::get<std::size_t>(step);
      if (index >= node->items.size()) return nullptr;
      node = &node->items[index];
    }
  }
  return node;
}

std::optional<Path> find_path(const Node& root, Span span) {
  Path path;
  if (!descend(root, span, path)) return std::nullopt;
  return path;
}

}  // namespace okr::yaml
