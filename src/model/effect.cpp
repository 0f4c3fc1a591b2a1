#include "okr/model/effect.hpp"

#include <algorithm>
#include <cmath>

#include "model/progress_evidence.hpp"

namespace okr::model {
namespace {

constexpr std::size_t least_done = 2;
constexpr double least_move = 0.02;
constexpr double tolerance = 1e-9;

/// Whether it moves step by step towards something.
bool has_way(const KeyResult& key_result, const AsOf& as_of) {
  const MeasureKind kind = key_result.measure.kind;
  return kind != MeasureKind::yes_no && find_measure_row(kind).aim(to_evidence(key_result, as_of)) != Aim::hold;
}

}  // namespace

std::optional<BusyButFlat> find_busy_but_flat(const KeyResult& key_result, ObjectiveType type, const AsOf& as_of,
                                              std::vector<Date> done) {
  std::erase_if(done, [&](Date day) { return day > as_of.today; });
  if (done.size() < least_done || !has_way(key_result, as_of)) return std::nullopt;
  AsOf then = as_of;
  then.today = std::ranges::min(done);
  const KeyResultProgress now = measure_key_result(key_result, type, as_of);
  const bool is_measured = now.raw && now.checked_on && *now.checked_on > then.today;
  if (!is_measured || now.is_met || now.status == Status::achieved) return std::nullopt;
  // Before the first check-in it stood where it started.
  const double before = measure_key_result(key_result, type, then).raw.value_or(0);
  if (std::abs(*now.raw - before) >= least_move - tolerance) return std::nullopt;
  return BusyButFlat{static_cast<int>(done.size()), then.today};
}

}  // namespace okr::model
