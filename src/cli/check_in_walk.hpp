#pragma once

#include <vector>

#include "cli/check_in_entry.hpp"
#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"
#include "okr/report/due.hpp"

namespace okr::cli {

/// Goes through key results on the terminal and asks for value, confidence and note of each. A wrong answer is told and
/// asked again; `q` or Ctrl-D ends and keeps what was entered. Each begins as `base`: its day, and whether it may
/// replace. To be called only where `can_ask`.
std::vector<EnteredCheckIn> ask_check_ins(const model::Workspace& workspace,
                                          const std::vector<report::DueKeyResult>& due,
                                          const authoring::CheckInRequest& base, const Session& session);

}  // namespace okr::cli
