#pragma once

#include <optional>

#include "cli/session.hpp"
#include "okr/git/head.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// The commit that is checked out where the workspace lies, and whether its OKR files and config are as that has them.
/// Nothing as `git::find_head` finds none.
std::optional<git::Head> find_workspace_head(const model::Workspace& workspace);

/// The session's workspace as the last commit before a day had it; nothing where there is none, or it can't be read.
std::optional<model::Workspace> find_workspace_before(Date day, const Session& session);

}  // namespace okr::cli
