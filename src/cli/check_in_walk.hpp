#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"
#include "okr/report/due.hpp"

namespace okr::cli {

/// What somebody entered for a key result: its address is the one of the workspace that was read before the questions;
/// the name finds it in the one that is written to.
struct EnteredCheckIn {
  std::string name;
  authoring::CheckInRequest request;
};

/// The name of a key result that leads to it alone: its ref, or a name with the period where that leads elsewhere.
std::string to_check_in_name(const model::Workspace& workspace, const model::Address& address, Date today);

/// Goes through key results on the terminal and asks for value, confidence and note of each. A wrong answer is told and
/// asked again; `q` or Ctrl-D ends and keeps what was entered. To be called only where `can_ask`.
std::vector<EnteredCheckIn> ask_check_ins(const model::Workspace& workspace,
                                          const std::vector<report::DueKeyResult>& due, const Session& session);

/// Tells on stderr what is wrong with an answer.
void tell_problem(const authoring::CheckInProblem& problem, const Session& session);

}  // namespace okr::cli
