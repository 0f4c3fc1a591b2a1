#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/change_job.hpp"

namespace okr::cli {

/// What a command did, in the workspace as it will be.
struct ChangeReport {
  std::string_view command;           ///< "new"
  std::vector<model::Address> items;  ///< what is new or changed
  std::string words = {};             ///< what to say first, for people; may be empty
};

/// Writes what the job holds and tells it: a line for each item, and what okr lint finds now and did not before; as
/// JSON the kind `change`, the findings on stderr. With --dry-run, where stdout has the diff, the findings are on
/// stderr too. Gives the exit code.
int write_and_report(ChangeJob& job, const ChangeReport& report, const Arguments& arguments, const Session& session);

}  // namespace okr::cli
