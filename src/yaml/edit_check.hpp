#pragma once

#include <string>
#include <vector>

#include "okr/yaml/edit.hpp"
#include "yaml/edit_guards.hpp"

namespace okr::yaml {

/// Whether the node is what `value` says: the same text of the same kind, the same keys in the same order.
bool reads_as(const Node& node, const Value& value);

/// What else the edits change than they should, in a sentence; empty where they make the change alone: the same values,
/// styles, order and comments but for what the change is about.
std::string find_side_effect(const SourceFile& before, const Document& old, const Edit& edit,
                             const std::vector<TextEdit>& edits, const SourceFile& after, const Document& result);

}  // namespace okr::yaml
