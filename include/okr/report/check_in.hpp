#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/progress.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/status.hpp"

namespace okr::report {

/// A check-in that stands in the workspace now.
struct RecordedCheckIn {
  model::Address key_result;
  Date on{};
  std::optional<double> old_value{};       ///< what was true before
  std::optional<std::size_t> milestone{};  ///< the one whose `done_on` changed
  bool is_replaced = false;
  bool is_setback = false;
};

/// What there is to say of it, as plain facts.
struct CheckInFacts {
  std::string ref;
  std::string title;
  std::string unit;
  model::MeasureKind kind = model::MeasureKind::unknown;
  std::string path;
  std::size_t line = 0;  ///< from 1, where it stands
  Date on{};
  std::optional<double> old_value;
  std::optional<double> value;
  std::optional<double> confidence;
  std::string note;
  std::optional<std::string> milestone;  ///< its title
  bool is_done = false;                  ///< the milestone
  std::optional<Share> milestones;
  bool is_replaced = false;
  bool is_setback = false;
  std::optional<model::KeyResultProgress> figures;  ///< as of today; nothing in a file without a period
};

struct CheckInView {
  Date today{};
  std::vector<CheckInFacts> check_ins;
};

CheckInView to_check_in_view(const model::Workspace& workspace, const std::vector<RecordedCheckIn>& recorded,
                             Date today);

}  // namespace okr::report
