#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The place of a file's level among the config's `levels`, 0 at the top; a file that names none is a team's. Nothing
/// where the level is none of them.
std::optional<std::size_t> find_level(const model::OkrFile& file, const model::Config& config);

/// What the level is called.
std::string to_level_name(const model::OkrFile& file);

/// Objectives that hold at present: no draft, none that is parked or cancelled.
bool is_active(const model::Objective& objective);
/// A file that is not closed and has such an objective.
bool has_active(const model::OkrFile& file);

/// The active objectives in open files that are below the top level and aligned to nothing, where an open file of a
/// higher level has objectives in a period that overlaps theirs: something is there to be aligned to.
std::vector<model::Address> find_unaligned(const model::Workspace& workspace);

}  // namespace okr::lint
