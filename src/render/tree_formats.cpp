#include <array>

#include "render/tree_words.hpp"

namespace okr::render {

namespace {

constexpr std::array formats = {
    TreeFormat{"text", "for people: a line each, status and progress first", render_tree_text},
    TreeFormat{"mermaid", "a flowchart, as code hosts draw it in Markdown", render_tree_mermaid},
    TreeFormat{"json", "for programs: all facts, in a form that only grows", render_tree_json},
};

}  // namespace

std::span<const TreeFormat> tree_formats() { return formats; }

}  // namespace okr::render
