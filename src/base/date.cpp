#include "okr/base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace okr {

namespace {

constexpr std::string_view shape = "dddd-dd-dd";

bool has_shape(std::string_view text) {
  return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                    [](char c, char wanted) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; });
}

int to_number(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

Result<Date> parse_date(std::string_view text) {
  if (!has_shape(text)) return Problem{"is not a date (YYYY-MM-DD)"};
  const int year = to_number(text.substr(0, 4));
  const auto month = static_cast<unsigned>(to_number(text.substr(5, 2)));
  const auto day = static_cast<unsigned>(to_number(text.substr(8, 2)));
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (year == 0 || !date.ok()) return Problem{"is no day of the calendar"};
  return Date{date};
}

std::string to_string(Date date) {
  const std::chrono::year_month_day day{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

Date to_date(int year, unsigned month, unsigned day) {
  assert(month >= 1 && month <= 12 && day >= 1);
  const auto its_month = std::chrono::year{year} / std::chrono::month{month};
  const std::chrono::day last = (its_month / std::chrono::last).day();
  return Date{its_month / std::min(std::chrono::day{day}, last)};
}

}  // namespace okr
