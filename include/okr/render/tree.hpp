#pragma once

#include <span>
#include <string>
#include <string_view>

#include "okr/render/text.hpp"
#include "okr/report/tree.hpp"

namespace okr::render {

/// A form that the tree comes in.
struct TreeFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*render)(const report::TreeView& view, const TextStyle& style);
};

/// text, mermaid, json; the first is the default.
std::span<const TreeFormat> tree_formats();

}  // namespace okr::render
