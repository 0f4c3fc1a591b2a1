#pragma once

#include <algorithm>
#include <cmath>

namespace okr {

/// How far two figures may lie apart and be the same to people: 1e-9 of the larger, or of 1, for the rounding of
/// computations.
inline double to_tolerance(double a, double b) { return 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// Equal but for that.
inline bool is_same_figure(double a, double b) { return std::abs(a - b) <= to_tolerance(a, b); }

}  // namespace okr
