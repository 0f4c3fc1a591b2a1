#include "report/show_chart.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "report/status_facts.hpp"

namespace okr::report {
namespace {

using model::AsOf;
using model::KeyResult;
using model::MeasureKind;
using std::chrono::days;

/// Corners of the expected line that are drawn; of a plan with more, evenly spaced days stand for them.
constexpr int most_corners = 120;

bool is_done_by_milestones(const KeyResult& key_result) {
  return key_result.measure.kind == MeasureKind::milestones || key_result.measure.kind == MeasureKind::yes_no;
}

/// From where to where the expected value moves. Nothing for a level that is to be kept from the start on.
std::optional<std::pair<double, double>> find_way(const KeyResult& key_result) {
  if (is_done_by_milestones(key_result)) return std::pair(0.0, 1.0);
  const model::Measure& measure = key_result.measure;
  if (measure.kind == MeasureKind::band && key_result.keep && measure.start) {
    const auto low = to_value(key_result.keep->at_least);
    const auto high = to_value(key_result.keep->at_most);
    if (!low || !high || model::is_kept(low, high, *measure.start)) return std::nullopt;
    const bool is_low_nearer = std::abs(*measure.start - *low) <= std::abs(*measure.start - *high);
    return std::pair(*measure.start, is_low_nearer ? *low : *high);
  }
  const bool is_count = measure.kind == MeasureKind::count;
  const bool has_way = is_count || measure.kind == MeasureKind::increase || measure.kind == MeasureKind::decrease;
  if (!has_way || !measure.target || (!measure.start && !is_count)) return std::nullopt;
  return std::pair(measure.start.value_or(0), *measure.target);
}

/// The days on which the expected line may bend, within the chart.
std::set<Date> find_corner_days(const KeyResult& key_result, const AsOf& as_of, const ShowChart& chart) {
  std::set<Date> corners{chart.start, chart.end, key_result.due.value_or(as_of.period.end)};
  if (key_result.plan) {
    for (const model::PlanPoint& point : *key_result.plan) {
      if (point.on) corners.insert(*point.on);
    }
  }
  if (key_result.milestones) {
    for (const model::Milestone& milestone : *key_result.milestones) {
      if (milestone.due) corners.insert({*milestone.due - days{1}, *milestone.due});
    }
  }
  std::erase_if(corners, [&](Date day) { return day < chart.start || day > chart.end; });
  if (corners.size() <= static_cast<std::size_t>(most_corners)) return corners;
  std::set<Date> even;
  const long long span = (chart.end - chart.start).count();
  for (long long i = 0; i <= most_corners; ++i) even.insert(chart.start + days{span * i / most_corners});
  return even;
}

std::vector<DatedValue> to_plan(const KeyResult& key_result, model::ObjectiveType type, const AsOf& as_of,
                                const ShowChart& chart) {
  const auto way = find_way(key_result);
  if (!way) return {};
  KeyResult bare = key_result;  // what is expected does not depend on what was measured
  bare.check_ins.clear();
  std::vector<DatedValue> plan;
  AsOf then = as_of;
  for (const Date day : find_corner_days(key_result, as_of, chart)) {
    then.today = day;
    const double expected = model::measure_key_result(bare, type, then).expected;
    plan.push_back({day, way->first * (1 - expected) + way->second * expected});
  }
  return plan;
}

std::vector<ChartGoal> to_goals(const KeyResult& key_result) {
  if (is_done_by_milestones(key_result)) return {{ChartGoalKind::target, 1}};
  std::vector<ChartGoal> goals;
  if (key_result.measure.target) goals.push_back({ChartGoalKind::target, *key_result.measure.target});
  if (!key_result.keep) return goals;
  if (const auto low = to_value(key_result.keep->at_least)) goals.push_back({ChartGoalKind::at_least, *low});
  if (const auto high = to_value(key_result.keep->at_most)) goals.push_back({ChartGoalKind::at_most, *high});
  return goals;
}

std::vector<DatedValue> to_values(const Trend& trend, const ShowChart& chart) {
  std::vector<DatedValue> values;
  for (const model::TrendPoint& point : trend) {
    const auto value = chart.is_share ? point.raw : point.value;
    if (value && point.on >= chart.start && point.on <= chart.end) values.push_back({point.on, *value});
  }
  return values;
}

}  // namespace

Trend to_whole_trend(const KeyResult& key_result, const AsOf& as_of) {
  return model::to_trend(key_result, as_of, std::numeric_limits<std::size_t>::max());
}

std::optional<double> find_value_at(const std::vector<DatedValue>& line, Date day) {
  const auto next = std::ranges::lower_bound(line, day, {}, &DatedValue::on);
  if (next == line.end()) return std::nullopt;
  if (next->on == day) return next->value;
  if (next == line.begin()) return std::nullopt;
  const auto last = std::prev(next);
  const double share =
      static_cast<double>((day - last->on).count()) / static_cast<double>((next->on - last->on).count());
  return last->value * (1 - share) + next->value * share;
}

std::optional<ShowChart> find_chart(const KeyResult& key_result, model::ObjectiveType type, const AsOf& as_of,
                                    const Trend& trend) {
  ShowChart chart;
  chart.start = as_of.period.start;
  chart.end = std::max(as_of.period.end, key_result.due.value_or(as_of.period.end));
  chart.is_share = is_done_by_milestones(key_result);
  if (const auto way = find_way(key_result))
    chart.start_value = way->first;
  else
    chart.start_value = key_result.measure.start;
  chart.goals = to_goals(key_result);
  chart.plan = to_plan(key_result, type, as_of, chart);
  chart.values = to_values(trend, chart);
  const bool is_empty = chart.values.empty() && chart.plan.empty();
  return is_empty ? std::nullopt : std::optional(std::move(chart));
}

std::vector<ShowCheckIn> to_show_check_ins(const KeyResult& key_result, const SourceFile& source, Date today,
                                           const Trend& trend, const std::optional<ShowChart>& chart) {
  std::map<Date, std::optional<double>> raws;
  for (const model::TrendPoint& point : trend) raws[point.on] = point.raw;
  std::vector<ShowCheckIn> check_ins;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    ShowCheckIn& each = check_ins.emplace_back();
    if (check_in.on) each.on = *check_in.on;
    if (check_in.value) each.value = check_in.value->value;
    if (check_in.confidence) each.confidence = *check_in.confidence;
    each.note = check_in.note.value_or("");
    each.line = source.line_at(check_in.span.begin) + 1;
    each.is_later = each.on && *each.on > today;
    if (!each.on || each.is_later) continue;
    if (chart && !chart->is_share) each.planned = find_value_at(chart->plan, *each.on);
    if (const auto raw = raws.find(*each.on); raw != raws.end()) each.raw = raw->second;
  }
  std::ranges::reverse(check_ins);  // of two on one day the later line stands first
  std::ranges::stable_sort(check_ins, std::ranges::greater{},
                           [](const ShowCheckIn& each) { return each.on.value_or(Date::min()); });
  return check_ins;
}

std::optional<ShowRun> find_run(const KeyResult& key_result, const Trend& trend) {
  if (!key_result.keep || key_result.keep->per) return std::nullopt;
  ShowRun run;
  for (const model::TrendPoint& point : trend) {
    if (!point.value) continue;
    const bool is_kept =
        model::is_kept(to_value(key_result.keep->at_least), to_value(key_result.keep->at_most), *point.value);
    ++run.kept.total;
    run.kept.done += is_kept ? 1 : 0;
    run.unbroken = is_kept ? run.unbroken + 1 : 0;
  }
  return run.kept.total == 0 ? std::nullopt : std::optional(run);
}

NoForecast find_no_forecast_reason(const KeyResult& key_result, const std::optional<AsOf>& as_of) {
  const model::Measure& measure = key_result.measure;
  if (is_done_by_milestones(key_result)) return NoForecast::not_measured_by_value;
  if (key_result.keep) return NoForecast::a_level;
  if (!measure.target) return NoForecast::no_target;
  if (!measure.start && measure.kind != MeasureKind::count) return NoForecast::no_start;
  if (measure.start.value_or(0) == *measure.target) return NoForecast::no_way;
  if (!as_of) return NoForecast::no_period;
  const Date end = key_result.due.value_or(as_of->period.end);
  if (as_of->today < as_of->period.start) return NoForecast::not_started;
  if (as_of->today > end) return NoForecast::over;
  const bool has_point = std::ranges::any_of(key_result.check_ins, [&](const model::CheckIn& each) {
    return each.on && each.value && *each.on > as_of->period.start && *each.on <= as_of->today && *each.on <= end;
  });
  return has_point ? NoForecast::too_large : NoForecast::no_check_in;
}

}  // namespace okr::report
