#pragma once

#include <string_view>
#include <vector>

#include "okr/model/period.hpp"

namespace okr::lint {

/// The days that words may name: "15. desember 2025", "31/12-2026", "Q3 2024", "by March", "i 2020".
struct NamedDays {
  std::vector<model::Period> readings;  ///< none of words that name no day: "next quarter"
  bool has_year = false;                ///< else a reading for the years around, as no year is named

  /// Whether no reading has a day of the period.
  [[nodiscard]] bool is_outside(const model::Period& period) const;
  /// Whether all end before the period begins; false where no year is named.
  [[nodiscard]] bool is_before(const model::Period& period) const;
};

/// Reads the words of one time expression; without a year the years that `period` lies in, and one around, are tried. A
/// year is the calendar's and the one that begins at `year_start`.
NamedDays find_named_days(std::string_view words, const model::Period& period, model::YearStart year_start);

}  // namespace okr::lint
