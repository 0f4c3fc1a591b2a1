#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/workspace.hpp"
#include "okr/yaml/edit.hpp"

/// What a check-in is to write: one line in a key result's `check_ins`, or a milestone's `done_on`.
///
///     CheckInPlan plan = plan_check_ins(workspace, {{.key_result = address, .value = "+0.2", .on = today}}, today);
///     if (plan.problems.empty()) ...   // apply each plan.check_ins[i].edits to the file of its key result
namespace okr::authoring {

/// Whether a check-in may take the place of another, or stand on a day that is doubtful (`--replace`).
enum class Replacing : std::uint8_t { refused, allowed };

/// What somebody asks to record, as typed.
struct CheckInRequest {
  model::Address key_result;
  /// "1.9", "1,9", "30 %", "+0.2", "=-2"; a milestone's name, "done", "undone"; blank where only a note or a confidence
  /// is told of a milestone key result, or of a day that has a value. Replacing, "+0.2" counts from the day before.
  std::string value{};
  std::optional<std::string> confidence{};  ///< "0.7", "7/10", "70 %"
  std::string note{};                       ///< blank: none
  Date on{};
  Replacing replacing = Replacing::refused;
};

/// How a request is at fault: what was typed can't be understood; the change is refused; it is refused unless it is
/// repeated with `Replacing::allowed`.
enum class CheckInFault : std::uint8_t { usage, refused, replaceable };

struct CheckInProblem {
  std::size_t request = 0;  ///< its place among the requests
  CheckInFault fault = CheckInFault::usage;
  std::string message;  ///< one sentence, no full stop
  std::string help;
  std::string question{};  ///< where it is replaceable: what to ask instead
};

/// What will stand in the file.
struct PlannedCheckIn {
  model::Address key_result;
  Date on;
  std::optional<double> old_value{};  ///< the last one on or before that day, else the start
  std::optional<double> before{};     ///< the last one of an earlier day, else the start: what a setback is from
  std::optional<double> value{};      ///< nothing for a milestone
  std::string written_value{};        ///< as it is written; empty where the value stays, and for a milestone
  std::optional<std::size_t> milestone{};
  bool is_done = false;      ///< the milestone is; false where its `done_on` is taken away
  bool is_replaced = false;  ///< another one stood there
  bool is_setback = false;   ///< further from the target than the last one
  bool has_note = false;
  std::vector<yaml::Edit> edits{};  ///< of the file that the key result stands in, on top of those planned before
};

struct CheckInPlan {
  std::vector<PlannedCheckIn> check_ins;  ///< one a request that has no problem, in their order
  std::vector<CheckInProblem> problems;   ///< in the order of the requests
};

/// Plans all requests, each knowing those before it. Nothing is changed.
CheckInPlan plan_check_ins(const model::Workspace& workspace, const std::vector<CheckInRequest>& requests, Date today);

}  // namespace okr::authoring
