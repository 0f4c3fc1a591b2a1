#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/new_kinds.hpp"
#include "cli/session.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

// Where a new thing goes: as --team, --period and --objective say, the only place where there is one, or the one that
// is named when asked for on a terminal. Each throws Failure: exit 2 with what there is to choose from, exit 3 where
// the file is closed.

/// A file of a team.
std::size_t choose_file(const model::Workspace& workspace, const Arguments& arguments, const Session& session);
model::Address choose_objective(const model::Workspace& workspace, const Arguments& arguments, const Session& session);

/// Where the file of a new team goes, relative to the root: as --file says, else beside the other files.
std::string choose_team_path(const model::Workspace& workspace, std::string_view team, const Arguments& arguments,
                             const Session& session);

}  // namespace okr::cli
