#pragma once

#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The live objectives that a team has on one level in one period, drafts not counted, over all its open files.
struct ObjectiveCount {
  std::vector<std::size_t> files;  ///< those that hold some, in order; never empty
  int count = 0;
};

/// One for each team, level and period; a file without a period is counted alone.
std::vector<ObjectiveCount> count_objectives(const model::Workspace& workspace);

}  // namespace okr::lint
