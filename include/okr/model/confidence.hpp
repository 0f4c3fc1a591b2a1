#pragma once

#include <cstdint>
#include <optional>

namespace okr::model {

/// How sure a team is that it will reach what it wants, in three steps.
enum class Surety : std::uint8_t { low, fair, high };

/// From a confidence of 0 to 1: high from 0.7 on, low below 0.4.
Surety to_surety(double confidence);

}  // namespace okr::model
