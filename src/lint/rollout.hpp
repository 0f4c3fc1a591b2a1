#pragma once

#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// A file each of the teams below the top level that have objectives at present, in the files' order. The top level is
/// where all of them look up to, and no group to try with.
std::vector<std::size_t> find_units(const model::Workspace& workspace);

/// Whether no period in the workspace is over before another one begins, closed files included.
bool is_first_cycle(const model::Workspace& workspace);

}  // namespace okr::lint
