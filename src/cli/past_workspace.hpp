#pragma once

#include <string>

#include "cli/session.hpp"
#include "okr/base/date.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// The workspace as a commit holds it.
struct PastWorkspace {
  model::Workspace workspace;
  std::string commit;  ///< its full hash
  Date committed_on;   ///< by its committer's calendar
};

/// Reads the workspace of the session's folder as it was at the commit that `revision` names: its files, with the
/// config that stood there, be it in another folder than today. A config that the user names is read from the commit
/// where it has it, else from the disk. Throws Failure with the command that helps where there is no repository, no
/// such commit, none of its files in this clone, or no OKR file in it.
PastWorkspace load_past_workspace(const std::string& revision, const Session& session);

}  // namespace okr::cli
