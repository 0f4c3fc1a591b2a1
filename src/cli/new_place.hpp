#pragma once

#include <cstddef>
#include <string>

#include "cli/new_kinds.hpp"
#include "cli/session.hpp"
#include "okr/authoring/new_entity.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

// Where a new thing goes: as --team, --period and --objective say, else the only place where there is one. Each throws
// Failure: exit 2 with what there is to choose from, exit 3 where the file is closed.

/// On a terminal, where there are several to choose from: with the answer as --team or --objective.
Arguments ask_place(Arguments arguments, NewKind kind, const Session& session);

/// A file of a team.
std::size_t choose_file(const model::Workspace& workspace, const Arguments& arguments, const Session& session);
model::Address choose_objective(const model::Workspace& workspace, const Arguments& arguments, const Session& session);

/// Where the file of a new team goes, relative to the root: as --file says, else beside the other files. Exit 3
/// where a file stands there already.
std::string choose_team_path(const model::Workspace& workspace, const authoring::NewTeam& team,
                             const Arguments& arguments, const Session& session);

}  // namespace okr::cli
