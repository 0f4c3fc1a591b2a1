#pragma once

#include "okr/lint/report.hpp"

namespace okr::lint {

/// Says, once, that check-ins stand neither from the oldest to the newest nor the other way round.
void add_wrong_order(const model::KeyResult& key_result, Report& report);

}  // namespace okr::lint
