#pragma once

#include <vector>

#include "okr/report/status.hpp"

namespace okr::report {

/// Which files a status is about: indices into the workspace's files.
struct FileChoice {
  PeriodChoice choice = PeriodChoice::none;
  std::vector<std::size_t> files;
  std::optional<model::Period> coming;  ///< the next to begin, where none is chosen
};

/// Of the files that can be read, have a period and a live objective, and are not closed: those whose period the filter
/// asks for, else those that contain today, else those that ended last.
FileChoice choose_files(const model::Workspace& workspace, Date today, const Filter& filter);

/// Those that can't be shown, by path.
std::vector<SkippedFile> find_skipped(const model::Workspace& workspace);

/// Each period once, the shortest first, then the earlier.
std::vector<model::Period> sort_periods(std::vector<model::Period> periods);

}  // namespace okr::report
