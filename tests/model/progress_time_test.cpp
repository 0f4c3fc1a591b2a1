#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

TEST_CASE("the share of the time counts both ends") {
  const auto elapsed = [](std::string_view today) {
    return to_elapsed(day("2026-10-01"), day("2026-12-31"), day(today));
  };
  CHECK(elapsed("2026-09-30") == 0);
  CHECK(elapsed("2026-10-01") == Approx(1.0 / 92));
  CHECK(elapsed("2026-11-15") == 0.5);
  CHECK(elapsed("2026-11-22") == Approx(53.0 / 92));
  CHECK(elapsed("2026-12-31") == 1);
  CHECK(elapsed("2027-06-01") == 1);
  CHECK(to_elapsed(day("2027-04-01"), day("2027-04-30"), day("2027-04-15")) == 0.5);
}

TEST_CASE("a single day is over on itself, and an end before its start passes at once") {
  CHECK(to_elapsed(day("2026-10-05"), day("2026-10-05"), day("2026-10-05")) == 1);
  CHECK(to_elapsed(day("2026-10-05"), day("2026-10-05"), day("2026-10-04")) == 0);
  CHECK(to_elapsed(day("2026-10-05"), day("2026-10-01"), day("2026-09-30")) == 0);
  CHECK(to_elapsed(day("2026-10-05"), day("2026-10-01"), day("2026-10-01")) == 1);
}

TEST_CASE("weeks are the days by seven, the last one takes what is left") {
  CHECK(to_week(period("2026-Q4"), day("2026-11-22")) == WeekOfPeriod{8, 13});
  CHECK(to_week(period("2026-Q4"), day("2026-10-01")) == WeekOfPeriod{1, 13});
  CHECK(to_week(period("2026-Q4"), day("2026-10-07")) == WeekOfPeriod{1, 13});
  CHECK(to_week(period("2026-Q4"), day("2026-10-08")) == WeekOfPeriod{2, 13});
  CHECK(to_week(period("2026-Q4"), day("2026-12-31")) == WeekOfPeriod{13, 13});
  CHECK(to_week(period("2026-Q4"), day("2027-02-01")) == WeekOfPeriod{13, 13});
  CHECK(to_week(period("2026-Q4"), day("2026-09-30")) == WeekOfPeriod{0, 13});
  CHECK(to_week(period("2026-T3"), day("2026-09-01")) == WeekOfPeriod{1, 17});
  CHECK(to_week(period("2026"), day("2026-11-22")) == WeekOfPeriod{47, 52});
  CHECK(to_week(to_range(day("2026-11-02"), day("2026-11-04")), day("2026-11-04")) == WeekOfPeriod{1, 1});
}

TEST_CASE("the age of a check-in is judged in the cadence that was agreed") {
  CHECK(to_freshness(7, Cadence::weekly, 92) == Freshness::fresh);
  CHECK(to_freshness(8, Cadence::weekly, 92) == Freshness::due);
  CHECK(to_freshness(14, Cadence::weekly, 92) == Freshness::due);
  CHECK(to_freshness(15, Cadence::weekly, 92) == Freshness::stale);
  CHECK(to_freshness(46, Cadence::weekly, 92) == Freshness::stale);
  CHECK(to_freshness(47, Cadence::weekly, 92) == Freshness::overdue);
  CHECK(to_freshness(28, Cadence::biweekly, 92) == Freshness::due);
  CHECK(to_freshness(29, Cadence::biweekly, 92) == Freshness::stale);
  CHECK(to_freshness(31, Cadence::monthly, 92) == Freshness::fresh);
  CHECK(to_freshness(62, Cadence::monthly, 92) == Freshness::due);
}

TEST_CASE("the hard limit is a quarter or half the period, and never under twice the cadence") {
  CHECK(to_freshness(63, Cadence::monthly, 92) == Freshness::overdue);
  CHECK(to_freshness(92, Cadence::weekly, 365) == Freshness::stale);
  CHECK(to_freshness(93, Cadence::weekly, 365) == Freshness::overdue);
  CHECK(to_freshness(184, Cadence::quarterly, 365) == Freshness::due);
  CHECK(to_freshness(185, Cadence::quarterly, 365) == Freshness::overdue);
  CHECK(to_freshness(15, Cadence::weekly, 31) == Freshness::stale);
  CHECK(to_freshness(16, Cadence::weekly, 31) == Freshness::overdue);
}
