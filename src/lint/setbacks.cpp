#include "lint/setbacks.hpp"

#include "lint/check_ins.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

constexpr double smallest_step = 0.05;

bool has_line(const model::Measure& measure) {
  using enum model::MeasureKind;
  const bool is_line = measure.kind == increase || measure.kind == decrease;
  return measure.target && (measure.kind == count || (is_line && measure.start));
}

}  // namespace

std::vector<Setback> find_unexplained_setbacks(const model::KeyResult& key_result) {
  std::vector<Setback> setbacks;
  if (!has_line(key_result.measure)) return setbacks;
  const double start = key_result.measure.start.value_or(0);
  double before = start;
  for (const model::CheckIn* check_in : sort_check_ins(key_result)) {
    if (!check_in->value) continue;
    const double value = check_in->value->value;
    const auto step = model::find_raw_progress(start, *key_result.measure.target, start + (before - value));
    const bool is_back = step.value_or(0) >= smallest_step - 1e-9;
    if (is_back && check_in->note.is_absent()) setbacks.push_back({check_in, before});
    before = value;
  }
  return setbacks;
}

}  // namespace okr::lint
