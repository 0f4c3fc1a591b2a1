#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

namespace {

KeyResult planned(double start, double target, DatedValues points) {
  KeyResult result = to_line(start, target);
  std::vector<PlanPoint> plan;
  for (const DatedValue& point : points) plan.push_back({{}, field(day(point.on)), amount(point.value)});
  result.plan = field(std::move(plan));
  return result;
}

double expected(const KeyResult& key_result, std::string_view today) { return measure(key_result, on(today)).expected; }

}  // namespace

TEST_CASE("a plan is straight between its points, from the day before the start to the last day") {
  const KeyResult key_result = planned(100, 200, {{"2026-11-15", 120}});  // day 46 of 92
  CHECK(expected(key_result, "2026-10-23") == Approx(0.1));               // day 23
  CHECK(expected(key_result, "2026-11-15") == Approx(0.2));
  CHECK(expected(key_result, "2026-12-08") == Approx(0.6));  // half of the way from day 46 to 92
  CHECK(expected(key_result, "2026-12-31") == 1);
  CHECK(expected(key_result, "2027-01-31") == 1);
  CHECK(expected(key_result, "2026-09-30") == 0);
}

TEST_CASE("a plan without points is the straight line") {
  CHECK(expected(planned(100, 200, {}), "2026-11-15") == 0.5);
  CHECK(expected(planned(100, 200, {}), "2026-10-01") == Approx(1.0 / 92));
}

TEST_CASE("a plan downwards") {
  const KeyResult key_result = planned(8, 4, {{"2026-11-15", 7}});
  CHECK(expected(key_result, "2026-11-15") == Approx(0.25));
  CHECK(expected(key_result, "2026-12-08") == Approx(0.625));
}

TEST_CASE("a plan with its points in any order, the later line of two on one day") {
  const KeyResult key_result =
      planned(0, 100, {{"2026-12-08", 90}, {"2026-11-15", 40}, {"2026-11-15", 30}, {"2026-10-23", 5}});
  CHECK(expected(key_result, "2026-10-23") == Approx(0.05));
  CHECK(expected(key_result, "2026-11-15") == Approx(0.30));
  CHECK(expected(key_result, "2026-12-08") == Approx(0.90));
}

TEST_CASE("points outside the time say nothing, and what is planned past the ends counts as they do") {
  CHECK(expected(planned(0, 100, {{"2026-09-01", 50}, {"2027-02-01", 60}}), "2026-11-15") == Approx(0.5));
  CHECK(expected(planned(0, 100, {{"2026-12-31", 60}}), "2026-12-31") == 1);
  CHECK(expected(planned(0, 100, {{"2026-11-15", 150}}), "2026-11-15") == 1);
  CHECK(expected(planned(0, 100, {{"2026-11-15", -20}}), "2026-11-15") == 0);
}

TEST_CASE("before the start nothing is planned, whatever its points say") {
  CHECK(expected(planned(0, 100, {{"2026-09-01", 50}}), "2026-09-15") == 0);
}

TEST_CASE("a late plan keeps a slow start on track") {
  KeyResult key_result = planned(0, 100, {{"2026-12-01", 10}});
  key_result.check_ins.push_back(check_in("2026-11-13", 8));
  CHECK(measure(key_result, on("2026-11-15")).status == Status::on_track);
  key_result.plan = {};
  CHECK(measure(key_result, on("2026-11-15")).status == Status::off_track);
}

TEST_CASE("a plan of a key result with a date of its own ends there, also when it began before") {
  KeyResult key_result = planned(0, 100, {{"2026-10-15", 20}});
  key_result.due = field(day("2026-10-30"));
  CHECK(expected(key_result, "2026-10-15") == Approx(0.2));
  CHECK(expected(key_result, "2026-10-30") == 1);
  key_result.due = field(day("2026-09-15"));
  CHECK(expected(key_result, "2026-10-15") == 1);
}

TEST_CASE("a plan without a way to measure is the straight line") {
  CHECK(expected(planned(30, 30, {{"2026-11-01", 30}}), "2026-11-15") == 0.5);
}

TEST_CASE("a band that is entered from outside may be planned too") {
  KeyResult band = to_band(8, 10, 12);
  CHECK(expected(band, "2026-11-15") == 0.5);
  band.plan = field(std::vector<PlanPoint>{{{}, field(day("2026-11-15")), amount(8.5)}});
  CHECK(expected(band, "2026-11-15") == Approx(0.25));
  CHECK(expected(band, "2026-12-31") == 1);
}
