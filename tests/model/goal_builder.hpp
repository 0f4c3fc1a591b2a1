#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "okr/model/progress.hpp"

/// Goals for tests, written as short as they are said: `to_line(30, 40, {{"2026-10-12", 33}})`.
namespace okr::model::build {

template <class T>
Field<T> field(T value) {
  return Field<T>(std::move(value), Span{});
}

inline Date day(std::string_view text) { return *parse_date(text); }
inline Period period(std::string_view text) { return *parse_period(text); }

/// The fourth quarter of 2026 (92 days from a Thursday on), seen on one day.
inline AsOf on(std::string_view today, std::string_view name = "2026-Q4") { return {period(name), day(today), {}, {}}; }

inline CheckIn check_in(std::string_view date, double value) {
  CheckIn result;
  result.on = field(day(date));
  result.value = field(Amount{value, ""});
  return result;
}

struct DatedValue {
  std::string_view on;
  double value;
};
using DatedValues = std::initializer_list<DatedValue>;

inline KeyResult with_check_ins(KeyResult key_result, DatedValues check_ins) {
  for (const DatedValue& each : check_ins) key_result.check_ins.push_back(check_in(each.on, each.value));
  return key_result;
}

inline KeyResult to_line(double start, double target, DatedValues check_ins = {}) {
  KeyResult result;
  result.measure.kind = target < start ? MeasureKind::decrease : MeasureKind::increase;
  result.measure.start = start;
  result.measure.target = target;
  return with_check_ins(std::move(result), check_ins);
}

inline Field<Amount> amount(double value) { return field(Amount{value, ""}); }

inline KeyResult to_keep(Keep keep, DatedValues check_ins = {}) {
  KeyResult result;
  result.measure.kind = keep.per                        ? MeasureKind::rate
                        : keep.at_least && keep.at_most ? MeasureKind::band
                                                        : MeasureKind::keep;
  result.keep = field(std::move(keep));
  return with_check_ins(std::move(result), check_ins);
}

inline KeyResult to_band(std::optional<double> start, double low, double high, DatedValues check_ins = {}) {
  KeyResult result = to_keep({amount(low), amount(high), {}}, check_ins);
  result.measure.start = start;
  return result;
}

inline KeyResult to_rate(double at_least, Window per, DatedValues check_ins = {}) {
  return to_keep({amount(at_least), {}, field(per)}, check_ins);
}

struct Step {
  double weight = 1;
  std::string_view done_on = "";
  std::string_view due = "";
};

inline KeyResult to_milestones(std::initializer_list<Step> steps) {
  std::vector<Milestone> milestones;
  for (const Step& step : steps) {
    Milestone& milestone = milestones.emplace_back();
    milestone.weight = field(step.weight);
    if (!step.done_on.empty()) milestone.done_on = field(day(step.done_on));
    if (!step.due.empty()) milestone.due = field(day(step.due));
  }
  KeyResult result;
  result.measure.kind = steps.size() == 1 ? MeasureKind::yes_no : MeasureKind::milestones;
  result.milestones = field(std::move(milestones));
  return result;
}

inline KeyResultProgress measure(const KeyResult& key_result, const AsOf& as_of,
                                 ObjectiveType type = ObjectiveType::committed) {
  return measure_key_result(key_result, type, as_of);
}

}  // namespace okr::model::build
