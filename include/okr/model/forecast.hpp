#pragma once

#include <cstdint>
#include <optional>

#include "okr/base/date.hpp"
#include "okr/model/progress.hpp"

namespace okr::model {

/// What a key result will probably come to: meets its target, at least seven tenths of the way, or less.
enum class Verdict : std::uint8_t { likely, possible, unlikely };

/// The value at a key result's end, if it goes on as it has. `low` and `high` are what the slower and the faster half
/// of its steps would bring: a range, no confidence interval; nothing where the points are too few for one.
struct Forecast {
  double value = 0;
  std::optional<double> low;
  std::optional<double> high;
  std::optional<Date> reach_on;  ///< when the target is reached at this pace, a day gone by where the last values fell
                                 ///< behind it; nothing where it is met already, moves away from it, or would take
                                 ///< until a year after the end
  Verdict verdict = Verdict::unlikely;
  friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// By Theil and Sen: the median of the slopes between all pairs of points, which withstands outliers where least
/// squares does not. It needs four points over a fifth of the time and two weeks; with two or three days of check-ins,
/// the mean pace from the start. Nothing for what has no way to a target (levels, milestones), with fewer points,
/// before the period's start and after the key result's end.
std::optional<Forecast> find_forecast(const KeyResult& key_result, const AsOf& as_of);

}  // namespace okr::model
