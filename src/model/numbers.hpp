#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace okr::model {

/// The value of a YAML 1.2 decimal number ("1.625", "-3", "010", "1e6"); nothing for any other text and for one that no
/// double holds (1e400).
std::optional<double> find_plain_number(std::string_view text);

/// The shortest plain spelling that reads back as `value`.
std::string to_plain_number(double value);

}  // namespace okr::model
