#pragma once

#include <string>
#include <vector>

#include "cli/change_job.hpp"
#include "okr/authoring/check_in.hpp"

namespace okr::cli {

/// Check-ins to write, and where each was asked for: "rows.csv:3"; empty for the command line.
struct CheckInBatch {
  std::vector<authoring::CheckInRequest> requests;
  std::vector<std::string> origins;  ///< one a request, or none
};

/// Writes all of them or none, and shows what they come to. On a terminal it asks where a check-in is doubtful, and for
/// the note of a setback. Throws Failure where one can't be recorded: 2 where it can't be understood, 3 where it is
/// refused; of several each is named on stderr.
void record_check_ins(ChangeJob& job, CheckInBatch batch, const Arguments& arguments, const Session& session);

}  // namespace okr::cli
