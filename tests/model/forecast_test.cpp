#include "okr/model/forecast.hpp"

#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;

namespace {

/// One outlier among seven weekly values.
const DatedValues with_outlier = {{"2026-10-01", 30},   {"2026-10-08", 30.5}, {"2026-10-15", 31.4},
                                  {"2026-10-22", 31.9}, {"2026-10-29", 33.0}, {"2026-11-05", 37.0},
                                  {"2026-11-12", 34.3}};

}  // namespace

TEST_CASE("an outlier does not move the median of the slopes") {
  const auto forecast = find_forecast(to_line(30, 40, with_outlier), on("2026-11-15"));
  REQUIRE(forecast);
  CHECK(forecast->value == doctest::Approx(39.76));
  CHECK(*forecast->low == doctest::Approx(38.98));
  CHECK(*forecast->high == doctest::Approx(44.18).epsilon(0.0001));
  CHECK(forecast->reach_on == day("2027-01-03"));
  CHECK(forecast->verdict == Verdict::possible);
}

TEST_CASE("a falling key result is its mirror image") {
  KeyResult line = to_line(-30, -40);
  for (const DatedValue& each : with_outlier) line.check_ins.push_back(check_in(each.on, -each.value));
  const auto forecast = find_forecast(line, on("2026-11-15"));
  REQUIRE(forecast);
  CHECK(forecast->value == doctest::Approx(-39.76));
  CHECK(*forecast->low == doctest::Approx(-44.18).epsilon(0.0001));
  CHECK(forecast->reach_on == day("2027-01-03"));
}

TEST_CASE("few points give the mean pace and no range") {
  const auto one = find_forecast(to_line(0, 91, {{"2026-10-11", 5}}), on("2026-10-12"));
  REQUIRE(one);
  CHECK(one->value == doctest::Approx(45.5));
  CHECK_FALSE(one->low);
  CHECK(one->verdict == Verdict::unlikely);
  CHECK_FALSE(find_forecast(to_line(0, 91), on("2026-10-12")));
  CHECK_FALSE(find_forecast(to_line(0, 91, {{"2026-10-01", 5}}), on("2026-10-12")));
}

TEST_CASE("four points in less than a fifth of the time are few") {
  const KeyResult line = to_line(0, 91, {{"2026-10-02", 1}, {"2026-10-05", 9}, {"2026-10-09", 4}, {"2026-10-16", 15}});
  const auto forecast = find_forecast(line, on("2026-10-16"));
  REQUIRE(forecast);
  CHECK_FALSE(forecast->low);
  CHECK(forecast->value == doctest::Approx(91));
  CHECK(forecast->verdict == Verdict::likely);
  CHECK(forecast->reach_on == day("2026-12-31"));
}

TEST_CASE("what moves away, stands still or would take years has no day") {
  CHECK_FALSE(find_forecast(to_line(0, 10, {{"2026-10-08", -1}}), on("2026-10-12"))->reach_on);
  CHECK_FALSE(find_forecast(to_line(0, 10, {{"2026-10-08", 0}}), on("2026-10-12"))->reach_on);
  CHECK_FALSE(find_forecast(to_line(0, 1000, {{"2026-10-08", 1}}), on("2026-10-12"))->reach_on);
  CHECK_FALSE(find_forecast(to_line(0, 10, {{"2026-10-08", 12}}), on("2026-10-12"))->reach_on);
}

TEST_CASE("a count is never forecast below what it has reached") {
  KeyResult count = to_line(0, 60, {{"2026-10-08", 10}, {"2026-10-20", 40}, {"2026-11-02", 30}, {"2026-11-10", 20}});
  count.measure.kind = MeasureKind::count;
  const auto forecast = find_forecast(count, on("2026-11-12"));
  REQUIRE(forecast);
  CHECK(*forecast->low == doctest::Approx(20));
}

TEST_CASE("levels, milestones, goals without a way and days outside the time have none") {
  CHECK_FALSE(find_forecast(to_keep({amount(80), {}, {}}, with_outlier), on("2026-11-15")));
  CHECK_FALSE(find_forecast(to_milestones({{1, "2026-10-08"}, {1, ""}}), on("2026-11-15")));
  CHECK_FALSE(find_forecast(to_line(30, 30, with_outlier), on("2026-11-15")));
  CHECK_FALSE(find_forecast(to_line(30, 40, with_outlier), on("2027-01-01")));
  CHECK_FALSE(find_forecast(to_line(30, 40, with_outlier), on("2026-09-30")));
}

TEST_CASE("values at the edge of what a number holds give no forecast that is none") {
  const auto forecast = find_forecast(to_line(0, 1e308, {{"2026-10-02", 1.7e308}}), on("2026-10-12"));
  CHECK_FALSE(forecast);
}

TEST_CASE("a day on which the target should have been reached stays the day that it was") {
  const KeyResult late =
      to_line(0, 20, {{"2026-10-08", 7}, {"2026-10-15", 14}, {"2026-10-22", 19}, {"2026-10-29", 12}});
  const auto reached = find_forecast(late, on("2026-11-20"))->reach_on;
  REQUIRE(reached);
  CHECK(*reached < day("2026-11-20"));
  CHECK(find_forecast(late, on("2026-11-29"))->reach_on == reached);
}
