#include "authoring/check_in_history.hpp"

#include <algorithm>

#include "okr/base/number.hpp"

namespace okr::authoring {

namespace {

using model::MeasureKind;

/// How far a value is from where it should be; 0 where it is there. Nothing where nothing says where that is.
std::optional<double> find_shortfall(const model::KeyResult& key_result, double value) {
  const model::Measure& measure = key_result.measure;
  if (measure.target) {
    const bool is_down = measure.kind == MeasureKind::decrease;
    return std::max(0.0, is_down ? value - *measure.target : *measure.target - value);
  }
  if (!key_result.keep) return std::nullopt;
  double shortfall = 0;
  if (key_result.keep->at_least) shortfall = std::max(shortfall, key_result.keep->at_least->value - value);
  if (key_result.keep->at_most) shortfall = std::max(shortfall, value - key_result.keep->at_most->value);
  return shortfall;
}

}  // namespace

std::vector<CheckInRecord> to_records(const model::KeyResult& key_result) {
  std::vector<CheckInRecord> records;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (!check_in.on) continue;
    const auto value = check_in.value ? std::optional(check_in.value->value) : std::nullopt;
    records.push_back({*check_in.on, value, &check_in});
  }
  std::ranges::stable_sort(records, {}, &CheckInRecord::on);
  return records;
}

CheckInHistory to_history(const std::vector<CheckInRecord>& records, const model::KeyResult& key_result, Date day) {
  CheckInHistory history;
  history.before = key_result.measure.start;
  for (const CheckInRecord& record : records) {
    if (record.on < day && record.value) history.before = record.value;
    if (record.on == day) history.same_day = record;
  }
  history.current = history.same_day && history.same_day->value ? history.same_day->value : history.before;
  return history;
}

bool is_setback(const model::KeyResult& key_result, double before, double value) {
  const auto old_shortfall = find_shortfall(key_result, before);
  const auto shortfall = find_shortfall(key_result, value);
  return old_shortfall && shortfall && *shortfall > *old_shortfall + to_tolerance(before, value);
}

}  // namespace okr::authoring
