#include "model/progress_evidence.hpp"

#include <algorithm>
#include <array>

#include "okr/model/latest_check_in.hpp"

namespace okr::model {
namespace {

/// Milestones are measured by what is done: a check-in of theirs says that somebody looked.
bool is_measured_by_values(MeasureKind kind) { return kind != MeasureKind::milestones && kind != MeasureKind::yes_no; }

Aim always_reach(const Evidence&) { return Aim::reach; }
Aim always_hold(const Evidence&) { return Aim::hold; }
Aim to_band_aim(const Evidence& evidence) { return is_band_held(evidence) ? Aim::hold : Aim::enter; }
Outcome no_outcome(const Evidence&) { return {}; }
double expect_all(const Evidence&) { return 1; }
double expect_elapsed(const Evidence& evidence) { return evidence.elapsed; }

/// By MeasureKind.
constexpr std::array rows{
    MeasureRow{always_reach, no_outcome, expect_elapsed},                   // unknown
    MeasureRow{always_reach, to_line_outcome, to_line_expected},            // increase
    MeasureRow{always_reach, to_line_outcome, to_line_expected},            // decrease
    MeasureRow{always_reach, to_line_outcome, to_line_expected},            // count
    MeasureRow{always_hold, to_keep_outcome, expect_all},                   // keep
    MeasureRow{to_band_aim, to_band_outcome, to_band_expected},             // band
    MeasureRow{always_hold, to_rate_outcome, expect_all},                   // rate
    MeasureRow{always_reach, to_milestone_outcome, to_milestone_expected},  // milestones
    MeasureRow{always_reach, to_milestone_outcome, to_yes_no_expected},     // yes_no
};

}  // namespace

const MeasureRow& find_measure_row(MeasureKind kind) { return rows.at(static_cast<std::size_t>(kind)); }

std::vector<Reading> to_readings(const KeyResult& key_result, Date today) {
  const bool needs_value = is_measured_by_values(key_result.measure.kind);
  std::vector<Reading> readings;
  for (const CheckIn& check_in : key_result.check_ins) {
    if (!check_in.on || *check_in.on > today || (needs_value && !check_in.value)) continue;
    readings.push_back({*check_in.on, std::nullopt, std::nullopt, &check_in});
    if (check_in.value) readings.back().value = check_in.value->value;
    if (check_in.confidence) readings.back().confidence = *check_in.confidence;
  }
  std::stable_sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) { return a.on < b.on; });
  std::size_t kept = 0;
  for (const Reading& reading : readings) {
    if (kept > 0 && readings[kept - 1].on == reading.on) --kept;
    readings[kept++] = reading;
  }
  readings.resize(kept);
  return readings;
}

const CheckIn* find_latest_check_in(const KeyResult& key_result, Date today) {
  const std::vector<Reading> readings = to_readings(key_result, today);
  return readings.empty() ? nullptr : readings.back().source;
}

std::vector<Date> to_done_dates(const KeyResult& key_result, Date today) {
  std::vector<Date> dates;
  if (!key_result.milestones) return dates;
  for (const Milestone& milestone : *key_result.milestones) {
    if (milestone.done_on && *milestone.done_on <= today) dates.push_back(*milestone.done_on);
  }
  return dates;
}

Evidence to_evidence(const KeyResult& key_result, const AsOf& as_of) {
  const Date end = key_result.due.value_or(as_of.period.end);
  return {key_result,         to_readings(key_result, as_of.today),
          as_of.period.start, end,
          as_of.today,        to_elapsed(as_of.period.start, end, as_of.today)};
}

}  // namespace okr::model
