#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "okr/base/error.hpp"

namespace okr {

/// A calendar day. Days are subtracted to a count of days; there is no time of day and no time zone.
using Date = std::chrono::sys_days;

/// Exactly `YYYY-MM-DD`, years 1 to 9999. Fails on any other form and on a day that the month has not:
/// "is not a date (YYYY-MM-DD)", "is no day of the calendar".
Result<Date> parse_date(std::string_view text);

/// `2026-11-22`.
std::string to_string(Date date);

/// The day of year, month (1 to 12) and day; a day past the month's end becomes its last.
Date to_date(int year, unsigned month, unsigned day);

}  // namespace okr
