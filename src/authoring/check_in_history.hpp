#pragma once

#include <optional>
#include <vector>

#include "okr/model/okr_file.hpp"

namespace okr::authoring {

/// What stands recorded of a key result before a check-in of one day: in its file, and planned already.
struct CheckInRecord {
  Date on;
  std::optional<double> value;
  const model::CheckIn* written = nullptr;  ///< in the file; nullptr for one that is planned
};

/// All that have a day, in its order; of one day the one that counts stands last.
std::vector<CheckInRecord> to_records(const model::KeyResult& key_result);

/// What a check-in of `day` meets.
struct CheckInHistory {
  std::optional<CheckInRecord> same_day;
  std::optional<double> before;   ///< the last value of an earlier day, else the start
  std::optional<double> current;  ///< that day's value, else `before`
};
CheckInHistory to_history(const std::vector<CheckInRecord>& records, const model::KeyResult& key_result, Date day);

/// Whether `value` is further from what the key result is to reach, or to keep, than `before`. What is beyond the
/// target is as good as on it.
bool is_setback(const model::KeyResult& key_result, double before, double value);

}  // namespace okr::authoring
