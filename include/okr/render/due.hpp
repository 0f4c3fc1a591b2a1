#pragma once

#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/report/due.hpp"

namespace okr::render {

/// What somebody has to know to check in, a line each, as the user wrote it: the title; the last value, its day and
/// where it should be by now; the milestones that are open, with their numbers.
std::vector<std::string> describe_due(const report::DueKeyResult& due, const model::KeyResult& key_result);

/// The check-ins of a key result, oldest first, a line each; of milestones the days on which they were done. "no
/// check-in yet" where there is none.
std::vector<std::string> describe_history(const model::KeyResult& key_result);

}  // namespace okr::render
