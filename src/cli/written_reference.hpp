#pragma once

#include <string>
#include <vector>

#include "cli/change_job.hpp"

namespace okr::cli {

/// The references to `target` that files can hold, as seen from a place: made by giving it, and its objective where
/// that must be named, the id that is missing. What gets one is added to `changed`. Throws Failure (exit 3) where no
/// reference leads to it alone.
std::string write_reference(ChangeJob& job, const model::Address& target, const model::Address& from,
                            std::vector<model::Address>& changed);

}  // namespace okr::cli
