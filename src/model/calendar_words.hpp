#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/model/period.hpp"

namespace okr::model {

/// The number that a text of only ASCII digits (at most 9) spells; -1 for any other text.
int read_digits(std::string_view text);

/// "2026-Q4".
std::string to_period_name(int year, char letter, int part);
/// "2026-11".
std::string to_month_name(int year, int month);

/// A run of digits or of letters in a text, and the sign before it (0 where a blank or nothing stands there).
struct CalendarToken {
  std::string_view text;
  char before = 0;
  [[nodiscard]] bool is_number() const { return text[0] >= '0' && text[0] <= '9'; }
};

/// The tokens of a text in lower case; nothing where it has a sign that no date and no period has. They point into
/// `text`.
std::optional<std::vector<CalendarToken>> to_calendar_tokens(std::string_view text);

/// `2026-12-31` from a day as people write it, where it can be only one: "31.12.2026", "31. desember 2026",
/// "2026/12/31", "Dec 31, 2026", "31/12/2026". Nothing where day and month could be swapped ("3/4/2026") and where the
/// calendar has no such day.
std::optional<std::string> find_written_date(std::string_view text);

}  // namespace okr::model
