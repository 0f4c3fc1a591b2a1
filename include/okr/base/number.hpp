#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace okr {

/// How far two figures may lie apart and be the same to people: 1e-9 of the larger, or of 1, for the rounding of
/// computations.
inline double to_tolerance(double a, double b) { return 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// Equal but for that.
inline bool is_same_figure(double a, double b) { return std::abs(a - b) <= to_tolerance(a, b); }

/// Whether a text is a decimal number of YAML 1.2: `[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?`.
bool is_plain_number(std::string_view text);
/// Its value; nothing for another text, and for what no double holds.
std::optional<double> find_plain_number(std::string_view text);
/// "40", "-0.50": as every reader of YAML takes it, which "010", "+5", "5." and "1e3" are not.
bool is_simple_number(std::string_view text);
/// The shortest decimal that reads back as the same value.
std::string to_plain_number(double value);

}  // namespace okr
