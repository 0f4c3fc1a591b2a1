#include "render/chart_scale.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace okr::render {

std::size_t ChartScale::to_half(double value) const {
  const double least = 1e-9 * std::max(std::abs(low), std::abs(high));  // less is what computing left over
  const double share = high - low > least ? (value - low) / (high - low) : 0.5;
  return static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * (2 * chart_rows - 1)));
}

ChartScale to_chart_scale(const report::ShowChart& chart) {
  std::vector<double> all;
  for (const report::DatedValue& each : chart.values) all.push_back(each.value);
  for (const report::DatedValue& each : chart.plan) all.push_back(each.value);
  for (const report::ChartGoal& goal : chart.goals) all.push_back(goal.value);
  if (chart.start_value) all.push_back(*chart.start_value);
  if (all.empty()) return {};
  const auto [low, high] = std::ranges::minmax(all);
  return {low, high};
}

}  // namespace okr::render
