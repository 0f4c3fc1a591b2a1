#pragma once

#include <map>

#include "okr/report/status.hpp"

namespace okr::report {

/// How many initiatives support a key result of each objective, by the objective's address: those below it, and all
/// that name one of its key results in `supports`. An initiative counts once for an objective; dropped ones don't.
std::map<model::Address, Share> count_initiatives(const model::Workspace& workspace, Date today);

}  // namespace okr::report
