#pragma once

#include <string>
#include <vector>

#include "cli/check_in_entry.hpp"
#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"
#include "okr/report/due.hpp"

namespace okr::cli {

/// What was entered in the editor, and the file that holds it, to be removed once all of it is recorded.
struct EditedCheckIns {
  std::vector<EnteredCheckIn> entered;
  std::string path;
};

/// Opens the editor with a line for each key result, and reads what was entered. Lines that can't be recorded are named
/// on stderr; on a terminal the editor can be opened again, with each problem above its line. Each begins as `base`:
/// its day, and whether it may replace. Throws Failure, which says where the text is kept.
EditedCheckIns edit_check_ins(const model::Workspace& workspace, const std::vector<report::DueKeyResult>& due,
                              const authoring::CheckInRequest& base, const Session& session);

/// The failure, with where the text is kept.
Failure with_kept_buffer(Failure failure, const std::string& path);

}  // namespace okr::cli
