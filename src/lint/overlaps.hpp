#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// Two open files of one team that hold in the same days; indices in the workspace.
struct Overlap {
  std::size_t file = 0;   ///< begins later; of two on one day the shorter, then the one with the later path
  std::size_t other = 0;  ///< the first before it that it overlaps
};

/// At most one for each file, in the files' order. A shorter set inside one that is longer than any team's period, and
/// at least twice as long as it, is no overlap: quarters inside a year.
std::vector<Overlap> find_overlaps(const model::Workspace& workspace);

}  // namespace okr::lint
