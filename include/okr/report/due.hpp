#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"
#include "okr/report/status.hpp"

namespace okr::report {

/// A key result that somebody is to be asked about.
struct DueKeyResult {
  model::Address address;
  StatusKeyResult facts;
  std::optional<double> expected_value;  ///< where its value should be today, for one that moves from start to target
};

/// Which key results of the periods that `okr status` shows: those whose check-in is due, or all that run.
enum class DueChoice : std::uint8_t { due, running };

struct DueList {
  std::vector<DueKeyResult> key_results;
  std::vector<SkippedFile> skipped;
};

/// Those that the filter leaves: first what is owned by one who goes by one of the names in `mine`, then in file order.
DueList find_due(const model::Workspace& workspace, Date today, const Filter& filter,
                 const std::vector<std::string>& mine, DueChoice choice = DueChoice::due);

}  // namespace okr::report
