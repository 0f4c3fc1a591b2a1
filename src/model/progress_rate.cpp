#include <algorithm>
#include <array>
#include <map>

#include "model/progress_evidence.hpp"

namespace okr::model {
namespace {

using std::chrono::days;

/// A window's number: days and ISO weeks (Monday first) since the epoch, months since the year 0. Its last day is the
/// one whose next day has another number.
long to_day_number(Date day) { return static_cast<long>(day.time_since_epoch().count()); }
long to_week_number(Date day) {
  const long since_a_monday = to_day_number(day) + 3;  // 1970-01-01 was a Thursday
  return since_a_monday >= 0 ? since_a_monday / 7 : (since_a_monday - 6) / 7;
}
long to_month_number(Date day) {
  const std::chrono::year_month_day date{day};
  return static_cast<int>(date.year()) * 12L + static_cast<long>(static_cast<unsigned>(date.month()));
}

constexpr std::array window_numbers{to_day_number, to_week_number, to_month_number};  // by Window

}  // namespace

/// Windows met by windows that have ended inside the key result's time, today's included when today is its last day. A
/// window's value is the last check-in in it; without one it is not met.
Outcome to_rate_outcome(const Evidence& evidence) {
  const auto& keep = evidence.key_result.keep;
  if (!keep || !keep->per || evidence.readings.empty()) return {};
  const auto to_number = window_numbers.at(static_cast<std::size_t>(*keep->per));
  const Date limit = std::min(evidence.end, evidence.today);
  const long first = to_number(evidence.start);
  const long last = to_number(limit + days{1}) - 1;  // the last one that has ended by then
  if (limit < evidence.start || last < first) return {};

  std::map<long, double> values;
  for (const Reading& reading : evidence.readings) values[to_number(reading.on)] = *reading.value;
  const auto at_least = keep->at_least ? std::optional(keep->at_least->value) : std::nullopt;
  const auto at_most = keep->at_most ? std::optional(keep->at_most->value) : std::nullopt;
  long met = 0;
  for (const auto& [number, value] : values) {
    if (first <= number && number <= last && is_kept(at_least, at_most, value)) ++met;
  }
  const auto latest = values.find(last);
  return {static_cast<double>(met) / static_cast<double>(last - first + 1),
          latest != values.end() && is_kept(at_least, at_most, latest->second)};
}

}  // namespace okr::model
