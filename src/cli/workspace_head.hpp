#pragma once

#include <optional>

#include "okr/git/head.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// The commit that is checked out where the workspace lies, and whether its OKR files and config are as that has them.
/// Nothing as `git::find_head` finds none.
std::optional<git::Head> find_workspace_head(const model::Workspace& workspace);

}  // namespace okr::cli
