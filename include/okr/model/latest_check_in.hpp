#pragma once

#include "okr/base/date.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::model {

/// The check-in that a key result's value and confidence are taken from; nothing where none counts up to `today`.
const CheckIn* find_latest_check_in(const KeyResult& key_result, Date today);

}  // namespace okr::model
