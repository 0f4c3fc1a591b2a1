#pragma once

#include <vector>

#include "cli/change_job.hpp"
#include "cli/new_kinds.hpp"

namespace okr::cli {

/// Adds one thing of the kind, as the arguments say, to what the job will write. Gives what is new or changed, the new
/// thing last. Throws Failure for what can't be written so.
std::vector<model::Address> add_new(ChangeJob& job, NewKind kind, const Arguments& arguments, const Session& session);

}  // namespace okr::cli
