#pragma once

#include <vector>

#include "okr/model/levels.hpp"
#include "okr/model/workspace.hpp"

namespace okr::lint {

using model::find_level;
using model::is_active;
using model::to_level_name;

/// A file that is not closed and has an active objective.
bool has_active(const model::OkrFile& file);

/// The active objectives in open files that are below the top level and aligned to nothing, where an open file of a
/// higher level has objectives in a period that overlaps theirs: something is there to be aligned to.
std::vector<model::Address> find_unaligned(const model::Workspace& workspace);

}  // namespace okr::lint
