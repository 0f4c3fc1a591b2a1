#include "okr/base/date.hpp"

#include <doctest/doctest.h>

namespace {

using namespace okr;

TEST_CASE("a date reads and writes the same") {
  for (const std::string_view text :
       {"0001-01-01", "1999-12-31", "2024-02-29", "2000-02-29", "2026-11-22", "9999-12-31"}) {
    CAPTURE(text);
    const auto date = parse_date(text);
    REQUIRE(date);
    CHECK(to_string(*date) == text);
  }
}

TEST_CASE("every day of four centuries comes back") {
  const Date last = to_date(2300, 12, 31);
  bool all_come_back = true;
  for (Date day = to_date(1900, 1, 1); day <= last; day += std::chrono::days{1}) {
    const auto again = parse_date(to_string(day));
    all_come_back = all_come_back && again && *again == day;
  }
  CHECK(all_come_back);
}

TEST_CASE("days that the calendar has not") {
  for (const std::string_view text :
       {"0000-00-00", "0000-01-01", "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10",
        "2026-04-31", "2026-01-00", "2026-01-32", "9999-99-99"}) {
    CAPTURE(text);
    const auto date = parse_date(text);
    REQUIRE_FALSE(date);
    CHECK(date.problem().message == "is no day of the calendar");
  }
}

TEST_CASE("what has another form is no date") {
  for (const std::string_view text :
       {"", "2026", "2026-1-1", "26-01-01", "2026-01-1", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00",
        "20260101", "-026-01-01", "+026-01-01", "12026-01-01", "2026-01-0x", "2026‑01‑01", "٢٠٢٦-01-01"}) {
    CAPTURE(text);
    const auto date = parse_date(text);
    REQUIRE_FALSE(date);
    CHECK(date.problem().message == "is not a date (YYYY-MM-DD)");
  }
  CHECK_FALSE(parse_date(std::string_view("2026-01-01\0", 11)));
}

TEST_CASE("days are counted across leap days") {
  CHECK(to_date(2024, 3, 1) - to_date(2024, 2, 28) == std::chrono::days{2});
  CHECK(to_date(2023, 3, 1) - to_date(2023, 2, 28) == std::chrono::days{1});
  CHECK(to_date(2027, 1, 1) - to_date(2026, 1, 1) == std::chrono::days{365});
}

TEST_CASE("a day past the month's end becomes its last") {
  CHECK(to_string(to_date(2026, 2, 31)) == "2026-02-28");
  CHECK(to_string(to_date(2028, 2, 30)) == "2028-02-29");
  CHECK(to_string(to_date(2026, 4, 31)) == "2026-04-30");
  CHECK(to_string(to_date(2026, 12, 31)) == "2026-12-31");
  CHECK(to_string(to_date(2026, 1, 1)) == "2026-01-01");
}

}  // namespace
