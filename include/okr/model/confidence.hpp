#pragma once

#include <cstdint>
#include <optional>

namespace okr::model {

/// How sure a team is that it will reach what it wants, in three steps.
enum class Surety : std::uint8_t { low, fair, high };

/// From a confidence of 0 to 1: high from 0.7 on, low below 0.4.
Surety to_surety(double confidence);

/// Of several confidences the share of high ones less that of low ones, as Tability sums up a unit; -1 to 1.
class NetConfidence {
 public:
  /// What states none does not count.
  void add(std::optional<double> confidence);
  /// Nothing where none was stated.
  [[nodiscard]] std::optional<double> find() const;

 private:
  int high_ = 0;
  int low_ = 0;
  int total_ = 0;
};

}  // namespace okr::model
