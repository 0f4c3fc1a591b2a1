#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/change_job.hpp"
#include "okr/authoring/check_in.hpp"

namespace okr::cli {

/// What a no to "replace it?" means for the others of a batch.
enum class OnNo : std::uint8_t { writes_nothing, skips_one };

/// Check-ins to write, and where each was asked for: "rows.csv:3"; empty for the command line.
struct CheckInBatch {
  std::vector<authoring::CheckInRequest> requests;
  std::vector<std::string> origins;  ///< one a request, or none
  OnNo on_no = OnNo::writes_nothing;
};

/// The day that a text names. Throws Failure (exit 2) where it names none.
Date find_check_in_day(std::string_view text, const Session& session);

/// Reads a list of check-ins from a file, `-` is stdin; `day` is that of rows that name none. Throws Failure where any
/// row can't be understood, after all of them are named on stderr.
CheckInBatch load_check_ins(const std::string& file, Date day, const ChangeJob& job, const Session& session);

/// Writes all of them or none, and shows what they come to. On a terminal it asks where a check-in is doubtful, and for
/// the note of a setback; what is skipped after a no is told on stderr. Throws Failure where one can't be recorded: 2
/// where it can't be understood, 3 where it is refused; of several each is named on stderr.
void record_check_ins(ChangeJob& job, CheckInBatch batch, const Arguments& arguments, const Session& session);

}  // namespace okr::cli
