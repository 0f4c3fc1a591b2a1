#pragma once

#include <string>
#include <string_view>

#include "okr/render/tree.hpp"
#include "render/status_words.hpp"

namespace okr::render {

/// How far a thing is: a goal's status, or that it is parked or cancelled; what an initiative is about.
StatusWords describe(const report::TreeItem& item, const TextStyle& style);

/// "66 %"; nothing for an initiative that says no progress and a goal that doesn't count, `absent` for one that was not
/// measured.
std::string to_share_text(const report::TreeItem& item, std::string_view absent = "-  ");

/// Whether its figures are worth a look: it is a goal that counts, in a file with a period.
bool has_figures(const report::TreeItem& item);

/// What is to be said of it beside: "draft", "no key result"; empty where there is nothing.
std::string to_remark(const report::TreeItem& item, const TextStyle& style);

/// What stands above orphans and above what is aligned in a circle.
std::string to_heading(report::TreePart part, const TextStyle& style);

std::string render_tree_text(const report::TreeView& view, const TextStyle& style);
std::string render_tree_mermaid(const report::TreeView& view, const TextStyle& style);
std::string render_tree_json(const report::TreeView& view, const TextStyle& style);

}  // namespace okr::render
