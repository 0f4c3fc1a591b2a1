#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "model/progress_evidence.hpp"

namespace okr::model {
namespace {

std::optional<double> to_value(const Field<Amount>& amount) {
  return amount ? std::optional(amount->value) : std::nullopt;
}

/// The value that a line begins at: a count of new things begins at 0.
std::optional<double> find_start(const Measure& measure) {
  return !measure.start && measure.kind == MeasureKind::count ? std::optional(0.0) : measure.start;
}

std::optional<double> find_latest(const Evidence& evidence) {
  return evidence.readings.empty() ? std::nullopt : evidence.readings.back().value;
}

/// The plan's value today: straight from the start on the day before the period, by the plan's points, to the goal on
/// the last day. Points outside these days say nothing, the later line of two on one day holds.
double to_planned(const Evidence& evidence, double start, double goal) {
  std::map<Date, double> corners;
  for (const PlanPoint& point : *evidence.key_result.plan) {
    if (!point.on || !point.value || *point.on < evidence.start || *point.on >= evidence.end) continue;
    corners[*point.on] = point.value->value;
  }
  corners[evidence.start - std::chrono::days{1}] = start;
  corners[std::max(evidence.start, evidence.end)] = goal;
  const auto next = corners.lower_bound(evidence.today);
  if (next == corners.end()) return goal;
  if (next == corners.begin()) return next->second;
  const auto last = std::prev(next);
  const double share = static_cast<double>((evidence.today - last->first).count()) /
                       static_cast<double>((next->first - last->first).count());
  return last->second * (1 - share) + next->second * share;
}

bool has_plan(const KeyResult& key_result) { return key_result.plan && !key_result.plan->empty(); }

/// The way from start to goal that should be behind us: by the plan, else by the days.
double to_expected_way(const Evidence& evidence, std::optional<double> start, std::optional<double> goal) {
  if (!start || !goal || !has_plan(evidence.key_result)) return evidence.elapsed;
  const auto planned = find_raw_progress(*start, *goal, to_planned(evidence, *start, *goal));
  return planned ? to_counted(*planned) : evidence.elapsed;
}

/// The band of a `keep` with both bounds.
struct Band {
  double low;
  double high;
};
std::optional<Band> find_band(const Evidence& evidence) {
  const auto& keep = evidence.key_result.keep;
  if (!keep || !keep->at_least || !keep->at_most) return std::nullopt;
  return Band{keep->at_least->value, keep->at_most->value};
}

/// The share of the days with a check-in, within the key result's time, on which the level was kept.
std::optional<double> find_kept_share(const Evidence& evidence, const Keep& keep) {
  int kept = 0;
  int all = 0;
  for (const Reading& reading : evidence.readings) {
    if (reading.on < evidence.start || reading.on > evidence.end) continue;
    kept += is_kept(to_value(keep.at_least), to_value(keep.at_most), *reading.value) ? 1 : 0;
    ++all;
  }
  return all == 0 ? std::nullopt : std::optional(static_cast<double>(kept) / all);
}

}  // namespace

Outcome to_line_outcome(const Evidence& evidence) {
  const Measure& measure = evidence.key_result.measure;
  const auto start = find_start(measure);
  const auto value = find_latest(evidence);
  if (!start || !measure.target || !value) return {};
  const auto raw = find_raw_progress(*start, *measure.target, *value);
  return {raw, raw && has_reached(*start, *measure.target, *value)};
}

double to_line_expected(const Evidence& evidence) {
  const Measure& measure = evidence.key_result.measure;
  return to_expected_way(evidence, find_start(measure), measure.target);
}

Outcome to_keep_outcome(const Evidence& evidence) {
  const auto& keep = evidence.key_result.keep;
  const auto value = find_latest(evidence);
  if (!keep || !value) return {};
  return {find_kept_share(evidence, *keep), is_kept(to_value(keep->at_least), to_value(keep->at_most), *value)};
}

bool is_band_held(const Evidence& evidence) {
  const auto band = find_band(evidence);
  const auto& start = evidence.key_result.measure.start;
  return !band || !start || is_kept(band->low, band->high, *start);
}

Outcome to_band_outcome(const Evidence& evidence) {
  if (is_band_held(evidence)) return to_keep_outcome(evidence);
  const auto band = find_band(evidence);
  const auto value = find_latest(evidence);
  if (!value) return {};
  return {find_band_progress(*evidence.key_result.measure.start, band->low, band->high, *value),
          is_kept(band->low, band->high, *value)};
}

double to_band_expected(const Evidence& evidence) {
  if (is_band_held(evidence)) return 1;
  const auto band = find_band(evidence);
  const double start = *evidence.key_result.measure.start;
  const bool is_low_nearer = std::abs(start - band->low) <= std::abs(start - band->high);
  return to_expected_way(evidence, start, is_low_nearer ? band->low : band->high);
}

}  // namespace okr::model
