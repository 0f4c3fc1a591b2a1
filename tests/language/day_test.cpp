#include "okr/language/day.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace okr;
using namespace okr::language;

namespace {

/// A Sunday.
const Date today = to_date(2026, 11, 22);

std::string find(std::string_view text, Date day = today) {
  const auto found = find_day(text, day);
  return found ? to_string(*found) : "none";
}

using Rows = std::vector<std::pair<std::string_view, std::string_view>>;

void check(const Rows& rows) {
  for (const auto& [text, day] : rows) {
    CAPTURE(text);
    CHECK(find(text) == day);
  }
}

}  // namespace

TEST_CASE("days near today in five languages") {
  for (const std::string_view text : {"today", "Today", "i dag", "idag", "  I DAG ", "2026-11-22"}) {
    CAPTURE(text);
    CHECK(find(text) == "2026-11-22");
  }
  for (const std::string_view text : {"yesterday", "i går", "igår", "I går"}) {
    CAPTURE(text);
    CHECK(find(text) == "2026-11-21");
  }
  for (const std::string_view text : {"day before yesterday", "the day before yesterday", "forgårs", "i forgårs",
                                      "i førgår", "i förrgår", "förrgår"}) {
    CAPTURE(text);
    CHECK(find(text) == "2026-11-20");
  }
}

TEST_CASE("a weekday is the last one, today included") {
  check({{"monday", "2026-11-16"},         {"mandag", "2026-11-16"},
         {"måndag", "2026-11-16"},         {"Tue", "2026-11-17"},
         {"tysdag", "2026-11-17"},         {"tisdag", "2026-11-17"},
         {"på onsdag", "2026-11-18"},      {"on thursday", "2026-11-19"},
         {"fredag", "2026-11-20"},         {"laurdag", "2026-11-21"},
         {"lördag", "2026-11-21"},         {"lørdag", "2026-11-21"},
         {"sunday", "2026-11-22"},         {"søndag", "2026-11-22"},
         {"last sunday", "2026-11-15"},    {"sist søndag", "2026-11-15"},
         {"i söndags", "2026-11-15"},      {"i torsdags", "2026-11-19"},
         {"senaste fredag", "2026-11-20"}, {"mandags", "none"},
         {"next monday", "none"}});
}

TEST_CASE("days and weeks ago") {
  check({{"3 days ago", "2026-11-19"},
         {"a week ago", "2026-11-15"},
         {"two weeks ago", "2026-11-08"},
         {"for 3 dager siden", "2026-11-19"},
         {"en uke siden", "2026-11-15"},
         {"for to veker sidan", "2026-11-08"},
         {"3 dagar sidan", "2026-11-19"},
         {"for tre dage siden", "2026-11-19"},
         {"en uge siden", "2026-11-15"},
         {"för två veckor sedan", "2026-11-08"},
         {"10 dagar sen", "2026-11-12"},
         {"3 days", "none"},
         {"3 working days ago", "none"},
         {"a month ago", "none"},
         {"-3 days ago", "none"},
         {"for -3 dager siden", "none"},
         {"99999 days ago", "none"}});
}

TEST_CASE("a date as people write it; without a year the last, or one soon to come") {
  check({{"21 nov", "2026-11-21"},
         {"21. november", "2026-11-21"},
         {"Nov 21", "2026-11-21"},
         {"November 21st, 2025", "2025-11-21"},
         {"the 2nd of october", "2026-10-02"},
         {"den 3. oktober", "2026-10-03"},
         {"1. mai", "2026-05-01"},
         {"4 maj 2026", "2026-05-04"},
         {"7 augusti", "2026-08-07"},
         {"21.11.", "2026-11-21"},
         {"3.4.2026", "2026-04-03"},
         {"31/10", "2026-10-31"},
         {"10/31", "2026-10-31"},
         {"1 december", "2026-12-01"},
         {"2. januar", "2027-01-02"},
         {"3/4", "none"},
         {"31. november", "none"},
         {"2026-11-31", "none"},
         {"32 dec", "none"},
         {"29 feb", "none"},
         {"29. februar 2028", "2028-02-29"}});
  CHECK(find("28 dec", to_date(2027, 1, 5)) == "2026-12-28");
}

TEST_CASE("what names no day") {
  for (const std::string_view text : {"", " ", "soon", "1", "november", "2026", "2026-11", "21 nov 2026 2026", "1 2 3",
                                      "21 okt nov", "+1", "i", "\xFF", "0 nov", "nov 0"}) {
    CAPTURE(text);
    CHECK(find(text) == "none");
  }
  CHECK(find(std::string(1000, '1')) == "none");
}
