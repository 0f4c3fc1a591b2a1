#pragma once

#include <cstddef>

#include "okr/report/show.hpp"

namespace okr::render {

inline constexpr std::size_t chart_rows = 8;

/// From the lowest to the highest of all that a chart draws.
struct ChartScale {
  double low = 0;
  double high = 0;

  /// The half row, from the bottom.
  [[nodiscard]] std::size_t to_half(double value) const;
  [[nodiscard]] std::size_t to_row(double value) const { return to_half(value) / 2; }
};

/// That of a chart; its edges are infinitely far from each other where no scale holds its figures.
ChartScale to_chart_scale(const report::ShowChart& chart);

}  // namespace okr::render
