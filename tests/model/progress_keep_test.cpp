#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

namespace {

Keep at_least(double value) { return {amount(value), {}, {}}; }
Keep at_most(double value) { return {{}, amount(value), {}}; }

}  // namespace

TEST_CASE("a level that was kept at five of six check-ins") {
  const KeyResult keep = to_keep(at_least(99.9), {{"2026-10-05", 99.95},
                                                  {"2026-10-12", 99.91},
                                                  {"2026-10-19", 99.2},
                                                  {"2026-10-26", 99.9},
                                                  {"2026-11-02", 99.97},
                                                  {"2026-11-09", 99.93}});
  const auto result = measure(keep, on("2026-11-15"));
  CHECK(*result.progress == Approx(0.8333).epsilon(0.0001));
  CHECK(result.expected == 1);
  CHECK(result.is_met);
  CHECK(result.status == Status::behind);
  CHECK_FALSE(result.is_early);
}

TEST_CASE("a ceiling is kept on and under it") {
  const auto result = measure(to_keep(at_most(24), {{"2026-10-05", 24}, {"2026-10-12", 20}}), on("2026-10-15"));
  CHECK(result.progress == 1);
  CHECK(result.status == Status::on_track);
  const auto broken = measure(to_keep(at_most(24), {{"2026-10-05", 26}}), on("2026-10-15"));
  CHECK(broken.progress == 0);
  CHECK(broken.status == Status::off_track);
}

TEST_CASE("only check-ins of the period count, one a day") {
  const KeyResult keep =
      to_keep(at_least(50),
              {{"2026-09-01", 10}, {"2026-10-05", 10}, {"2026-10-05", 60}, {"2026-10-12", 55}, {"2026-11-30", 1}});
  CHECK(measure(keep, on("2026-10-20")).progress == 1);
  const auto later = measure(keep, on("2026-12-01"));
  CHECK(*later.progress == Approx(2.0 / 3));
  CHECK_FALSE(later.is_met);
  CHECK(later.status == Status::off_track);
  const auto early = measure(keep, on("2026-10-02"));
  CHECK_FALSE(early.progress);
  CHECK(early.value == 10);
  CHECK(early.status == Status::no_data);
}

TEST_CASE("a check-in after the end is the latest, but not one of those that count") {
  const KeyResult keep = to_keep(at_least(50), {{"2026-12-20", 60}, {"2027-01-03", 40}});
  const auto result = measure(keep, on("2027-01-05"));
  CHECK(result.progress == 1);
  CHECK_FALSE(result.is_met);
  CHECK(result.status == Status::missed);
}

TEST_CASE("a level is never achieved before the end, and is after it where it held") {
  const KeyResult keep = to_keep(at_least(50), {{"2026-12-28", 60}});
  CHECK(measure(keep, on("2026-12-31")).status == Status::on_track);
  CHECK(measure(keep, on("2027-01-01")).status == Status::achieved);
  CHECK(measure(to_keep(at_least(50), {{"2026-12-28", 40}}), on("2027-01-01")).status == Status::missed);
  CHECK(measure(to_keep(at_least(50)), on("2027-01-01")).status == Status::missed);
}

TEST_CASE("a band with its start outside is a way to go") {
  const auto at = [](double value) { return measure(to_band(8, 10, 12, {{"2026-11-10", value}}), on("2026-11-15")); };
  CHECK(*at(9).progress == Approx(0.5));
  CHECK(at(11).progress == 1);
  CHECK(*at(13).progress == Approx(0.5));
  CHECK(at(11).is_met);
  CHECK_FALSE(at(13).is_met);
  CHECK(at(9).expected == 0.5);
  CHECK(at(11).status == Status::on_track);
  CHECK_FALSE(at(11).is_early);
  CHECK(at(7).status == Status::off_track);
}

TEST_CASE("a band without a start, or with one inside, is a level to keep") {
  for (const std::optional<double> start : {std::optional<double>{}, std::optional(11.0), std::optional(10.0)}) {
    const auto result = measure(to_band(start, 10, 12, {{"2026-10-10", 11}, {"2026-10-17", 13}}), on("2026-10-20"));
    CHECK(*result.progress == 0.5);
    CHECK(result.expected == 1);
    CHECK(result.status == Status::off_track);
  }
}

TEST_CASE("a rate by week counts ISO weeks that have ended in the period") {
  // Thursday 1 October lies in the week that ends on 4 October.
  const KeyResult rate =
      to_rate(5, Window::week, {{"2026-10-02", 6}, {"2026-10-06", 2}, {"2026-10-11", 5}, {"2026-10-13", 4}});
  CHECK_FALSE(measure(rate, on("2026-10-03")).progress);
  CHECK(measure(rate, on("2026-10-04")).progress == 1);
  CHECK(measure(rate, on("2026-10-10")).progress == 1);
  const auto second = measure(rate, on("2026-10-11"));
  CHECK(second.progress == 1);
  CHECK(second.is_met);
  CHECK(second.status == Status::on_track);
  const auto third = measure(rate, on("2026-10-18"));
  CHECK(*third.progress == Approx(2.0 / 3));
  CHECK_FALSE(third.is_met);
  CHECK(third.status == Status::off_track);
}

TEST_CASE("a window without a check-in is not met") {
  const KeyResult rate = to_rate(5, Window::week, {{"2026-10-02", 6}});
  const auto result = measure(rate, on("2026-10-25"));
  CHECK(*result.progress == 0.25);
  CHECK_FALSE(result.is_met);
  CHECK_FALSE(measure(to_rate(5, Window::week), on("2026-10-25")).progress);
}

TEST_CASE("a week that ends after the period does not count") {
  // The quarter has 13 Sundays; 31 December is a Thursday.
  const auto result = measure(to_rate(5, Window::week, {{"2026-12-27", 9}, {"2026-12-30", 1}}), on("2026-12-31"));
  CHECK(*result.progress == Approx(1.0 / 13));
  CHECK(result.is_met);
}

TEST_CASE("after the end no further window counts") {
  const KeyResult rate = to_rate(5, Window::week, {{"2026-12-27", 9}, {"2027-01-20", 9}});
  CHECK(*measure(rate, on("2027-02-01")).progress == Approx(1.0 / 13));
}

TEST_CASE("a rate by month and by day") {
  const KeyResult monthly = to_rate(5, Window::month, {{"2026-10-10", 9}, {"2026-10-30", 4}, {"2026-11-05", 5}});
  CHECK_FALSE(measure(monthly, on("2026-10-30")).progress);
  CHECK(measure(monthly, on("2026-10-31")).progress == 0);
  CHECK(measure(monthly, on("2026-11-29")).progress == 0);
  CHECK(measure(monthly, on("2026-11-30")).progress == 0.5);
  const KeyResult daily = to_rate(5, Window::day, {{"2026-10-01", 5}, {"2026-10-02", 4}, {"2026-10-04", 7}});
  CHECK(measure(daily, on("2026-10-04")).progress == 0.5);
  CHECK(measure(daily, on("2026-10-04")).is_met);
}

TEST_CASE("weeks and months before the epoch are counted as later ones") {
  const AsOf long_ago{to_range(day("1969-12-01"), day("1970-01-31")), day("1970-01-31"), {}, {}};
  const auto weekly =
      measure(to_rate(5, Window::week, {{"1969-12-07", 6}, {"1969-12-14", 6}, {"1970-01-25", 6}}), long_ago);
  CHECK(*weekly.progress == Approx(3.0 / 8));
  CHECK(weekly.is_met);
}

TEST_CASE("Monday and Sunday of a week before the epoch lie in one window") {
  const AsOf long_ago{to_range(day("1969-12-08"), day("1969-12-21")), day("1969-12-21"), {}, {}};
  const KeyResult rate = to_rate(5, Window::week, {{"1969-12-08", 6}, {"1969-12-14", 4}, {"1969-12-15", 6}});
  CHECK(measure(rate, long_ago).progress == 0.5);
  CHECK(measure(rate, long_ago).is_met);
}

TEST_CASE("a rate over thousands of years is counted at once") {
  const AsOf wide{to_range(day("0001-01-01"), day("9998-12-31")), day("9998-12-31"), {}, {}};
  const auto result = measure(to_rate(1, Window::day, {{"2026-10-01", 5}}), wide);
  CHECK(*result.progress > 0);
  CHECK(*result.progress < 1e-6);
}
