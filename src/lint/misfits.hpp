#pragma once

#include <string>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// What speaks against a goal as the parent of an objective, in words that fit behind "parent ... is": it stands on a
/// lower level, or no day of its period is one of the child's. Empty where nothing does, and where the two are aligned
/// to each other, as that is a circle.
std::string find_misfit(const model::Workspace& workspace, const model::Address& child, const model::Address& parent);

}  // namespace okr::lint
