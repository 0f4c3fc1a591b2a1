#pragma once

#include <optional>
#include <vector>

#include "okr/lint/report.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {

/// Check-ins whose day can't be right: the second one of a day, one far outside the period, one in the future.
void add_wrong_days(const model::KeyResult& key_result, Report& report);

/// Check-ins that name another unit than their key result has.
void add_wrong_units(const model::KeyResult& key_result, Report& report);

/// The check-ins that have a day, oldest first; of a day the one that holds, its later line.
std::vector<const model::CheckIn*> sort_check_ins(const model::KeyResult& key_result);

/// The last of them up to a day, or nullptr.
const model::CheckIn* find_last_check_in(const model::KeyResult& key_result, Date today);

/// What the figures of a file's key results depend on, on the day of the run; nothing without a day or a period.
std::optional<model::AsOf> find_as_of(const Report& report, const model::OkrFile& file);

}  // namespace okr::lint
