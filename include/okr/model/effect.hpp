#pragma once

#include <optional>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/progress.hpp"

namespace okr::model {

/// Busy but flat: work was done, at least two pieces of it, and the figure has hardly moved since the first.
struct BusyButFlat {
  int initiatives = 0;
  Date since;  ///< the day on which the first was done
  friend bool operator==(const BusyButFlat&, const BusyButFlat&) = default;
};

/// From the days on which the initiatives for a key result were done; those after today don't count. Hardly moved is by
/// less than 0.02 of the way from start to target, either way, and somebody looked after the first was done. Nothing
/// for what is reached, for a level to hold and for a yes or no, which have no way to move on.
std::optional<BusyButFlat> find_busy_but_flat(const KeyResult& key_result, ObjectiveType type, const AsOf& as_of,
                                              std::vector<Date> done);

}  // namespace okr::model
