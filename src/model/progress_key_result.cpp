#include <algorithm>
#include <functional>

#include "model/progress_evidence.hpp"

namespace okr::model {
namespace {

constexpr double early_until = 0.6;       ///< of the time
constexpr double silence_allowed = 0.15;  ///< of the time, without any check-in
constexpr double silence_days = 14;

/// The day on which it was last looked at: a check-in, or a milestone that was done.
std::optional<Date> find_last_look(const Evidence& evidence) {
  std::optional<Date> last;
  if (!evidence.readings.empty()) last = evidence.readings.back().on;
  for (const Date done : to_done_dates(evidence.key_result, evidence.today)) last = std::max(last.value_or(done), done);
  return last;
}

int to_age(const Evidence& evidence, Date until) {
  const Date from = std::max(evidence.start, find_last_look(evidence).value_or(evidence.start));
  return static_cast<int>(std::max<long>(0, (until - from).count()));
}

/// Nothing is left to say of milestones that are all done.
bool is_settled(const Evidence& evidence, const Outcome& outcome) {
  return outcome.is_met && evidence.key_result.milestones && !evidence.key_result.milestones->empty();
}

/// Past its end it is stale if nobody looked near the end: what it came to is not known well.
bool is_stale(const Evidence& evidence, const Outcome& outcome, Cadence cadence, int period_days) {
  if (evidence.today < evidence.start || is_settled(evidence, outcome)) return false;
  if (!outcome.raw && evidence.readings.empty()) {
    const auto days = static_cast<double>(std::max<long>(1, (evidence.end - evidence.start).count() + 1));
    return evidence.elapsed > std::max(silence_allowed, silence_days / days) + 1e-9;
  }
  return to_freshness(to_age(evidence, std::min(evidence.today, evidence.end)), cadence, period_days) >=
         Freshness::stale;
}

bool is_due(const Evidence& evidence, const Outcome& outcome, Cadence cadence) {
  if (evidence.today < evidence.start || evidence.today > evidence.end || is_settled(evidence, outcome)) return false;
  return to_age(evidence, evidence.today) > to_days(cadence);
}

Status find_status(const Evidence& evidence, const Outcome& outcome, Aim aim, ObjectiveType type, double expected,
                   const StatusLimits& limits) {
  return to_status({.aim = aim,
                    .type = type,
                    .has_started = evidence.today >= evidence.start,
                    .has_ended = evidence.today > evidence.end,
                    .has_check_in = find_last_look(evidence).has_value(),
                    .is_met = outcome.is_met,
                    .raw = outcome.raw,
                    .elapsed = evidence.elapsed,
                    .expected = expected},
                   limits);
}

}  // namespace

KeyResultProgress measure_key_result(const KeyResult& key_result, ObjectiveType type, const AsOf& as_of) {
  const Evidence evidence = to_evidence(key_result, as_of);
  const MeasureRow& row = find_measure_row(key_result.measure.kind);
  const Outcome outcome = row.outcome(evidence);
  const Aim aim = row.aim(evidence);
  const Cadence cadence = key_result.cadence.value_or(as_of.cadence);

  KeyResultProgress result;
  result.raw = outcome.raw;
  if (outcome.raw) result.progress = to_counted(*outcome.raw);
  result.elapsed = evidence.elapsed;
  result.expected = to_expected_score(type) * row.expected(evidence);
  result.is_met = outcome.is_met;
  result.status = find_status(evidence, outcome, aim, type, result.expected, as_of.limits);
  result.is_stale = is_stale(evidence, outcome, cadence, as_of.period.days());
  result.is_due = is_due(evidence, outcome, cadence);
  result.is_early = aim == Aim::reach && outcome.raw.value_or(0) >= 1 && evidence.elapsed < early_until;
  result.checked_on = find_last_look(evidence);
  result.age_days = to_age(evidence, evidence.today);
  if (!evidence.readings.empty()) {
    result.value = evidence.readings.back().value;
    result.confidence = evidence.readings.back().confidence;
  }
  result.due = evidence.end;
  result.weight = std::max(0.0, key_result.weight.value_or(1));
  return result;
}

std::vector<TrendPoint> to_trend(const KeyResult& key_result, const AsOf& as_of, std::size_t limit) {
  Evidence evidence = to_evidence(key_result, as_of);
  std::vector<Date> dates = to_done_dates(key_result, as_of.today);
  for (const Reading& reading : evidence.readings) dates.push_back(reading.on);
  std::erase_if(dates, [&](Date date) { return date < as_of.period.start; });
  std::ranges::sort(dates, std::greater{});
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  if (dates.size() > limit) dates.resize(limit);

  const MeasureRow& row = find_measure_row(key_result.measure.kind);
  std::vector<TrendPoint> trend;
  for (const Date on : dates) {  // back through time: what came later is taken away
    while (!evidence.readings.empty() && evidence.readings.back().on > on) evidence.readings.pop_back();
    evidence.today = on;
    evidence.elapsed = to_elapsed(evidence.start, evidence.end, on);
    const auto value = evidence.readings.empty() ? std::nullopt : evidence.readings.back().value;
    trend.push_back({on, value, row.outcome(evidence).raw});
  }
  std::ranges::reverse(trend);
  return trend;
}

}  // namespace okr::model
