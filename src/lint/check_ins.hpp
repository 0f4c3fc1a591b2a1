#pragma once

#include "okr/lint/report.hpp"

namespace okr::lint {

/// Check-ins whose day can't be right: the second one of a day, one far outside the period, one in the future.
void add_wrong_days(const model::KeyResult& key_result, Report& report);

/// Check-ins that name another unit than their key result has.
void add_wrong_units(const model::KeyResult& key_result, Report& report);

}  // namespace okr::lint
