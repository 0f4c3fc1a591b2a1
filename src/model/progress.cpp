#include "okr/model/progress.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "okr/base/number.hpp"

namespace okr::model {
namespace {

/// The largest whole percent that is shown; past it a typing error is at work, and an int must hold it.
constexpr double percent_bound = 1e9;

}  // namespace

std::optional<double> find_raw_progress(double start, double target, double value) {
  if (is_same_figure(start, target)) return std::nullopt;
  // A quarter of each, which is exact, so that no difference of two finite values overflows.
  const double raw = (value / 4 - start / 4) / (target / 4 - start / 4);
  constexpr double bound = std::numeric_limits<double>::max();
  return std::clamp(raw, -bound, bound) + 0.0;  // + 0.0 makes -0 a plain 0
}

std::optional<double> find_band_progress(double start, double low, double high, double value) {
  if (is_kept(low, high, start)) return std::nullopt;
  const bool is_low_nearer = std::abs(start - low) <= std::abs(start - high);
  const double near = is_low_nearer ? low : high;
  const double far = is_low_nearer ? high : low;
  const auto way = find_raw_progress(start, near, value);
  const auto width = find_raw_progress(start, near, far);
  if (!way || !width) return std::nullopt;
  if (is_kept(low, high, value)) return 1.0;
  return *way > *width ? 1 - (*way - *width) : *way;
}

bool has_reached(double start, double target, double value) {
  const double side = std::copysign(1.0, target / 4 - start / 4);
  return (value / 4 - target / 4) * side >= -to_tolerance(start, target) / 4;
}

bool is_kept(std::optional<double> at_least, std::optional<double> at_most, double value) {
  if (at_least && value < *at_least - to_tolerance(*at_least, value)) return false;
  return !at_most || value <= *at_most + to_tolerance(*at_most, value);
}

double to_counted(double raw) { return std::clamp(raw, 0.0, 1.0); }

int to_percent(double share) {
  const double percent = std::clamp(100 * share, -percent_bound, percent_bound);
  return static_cast<int>(percent < 0 ? std::ceil(percent - 1e-9) : std::floor(percent + 1e-9));
}

double to_expected_score(ObjectiveType type) {
  constexpr std::array scores{1.0, 0.7, 1.0};  // committed, aspirational, learning
  return scores.at(static_cast<std::size_t>(type));
}

}  // namespace okr::model
