#include "okr/yaml/node.hpp"

namespace okr::yaml {

const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries) {
    const bool is_named = entry.key.kind == Kind::scalar || entry.key.kind == Kind::null;
    if (is_named && entry.key.text == key) return &entry;
  }
  return nullptr;
}

}  // namespace okr::yaml
