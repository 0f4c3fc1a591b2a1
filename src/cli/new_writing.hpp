#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "cli/change_job.hpp"
#include "cli/new_kinds.hpp"

namespace okr::cli {

/// What `--type` takes.
inline constexpr std::array<std::string_view, 3> new_objective_types = {"committed", "aspirational", "learning"};

/// Adds one thing of the kind, as the arguments say, to what the job will write. Gives what is new or changed, the new
/// thing last. Throws Failure for what can't be written so.
std::vector<model::Address> add_new(ChangeJob& job, NewKind kind, const Arguments& arguments, const Session& session);

}  // namespace okr::cli
