#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

TEST_CASE("an increase half-way through the quarter") {
  const auto result = measure(to_line(30, 40, {{"2026-11-10", 33}}), on("2026-11-15"));
  CHECK(*result.raw == Approx(0.3));
  CHECK(*result.progress == Approx(0.3));
  CHECK(result.expected == 0.5);
  CHECK(result.elapsed == 0.5);
  CHECK(result.status == Status::off_track);
  CHECK_FALSE(result.is_met);
  CHECK(result.checked_on == day("2026-11-10"));
  CHECK(result.age_days == 5);
  CHECK(result.value == 33);
  CHECK(result.due == day("2026-12-31"));
}

TEST_CASE("a decrease is measured as an increase is") {
  const auto result = measure(to_line(5.5, 2.75, {{"2026-11-10", 4.0}}), on("2026-11-15"));
  CHECK(*result.progress == Approx(0.5454545454));
  CHECK(result.status == Status::on_track);
  const auto worse = measure(to_line(5.5, 2.75, {{"2026-11-10", 6.05}}), on("2026-11-15"));
  CHECK(*worse.raw == Approx(-0.2));
  CHECK(*worse.progress == 0);
  CHECK(worse.status == Status::off_track);
}

TEST_CASE("a count of new things starts at nothing") {
  KeyResult count = to_line(0, 1000, {{"2026-11-10", 250}});
  count.measure.kind = MeasureKind::count;
  count.measure.start = std::nullopt;
  const auto result = measure(count, on("2026-11-15"));
  CHECK(*result.progress == 0.25);
  CHECK_FALSE(result.is_met);
}

TEST_CASE("a target that is passed early is achieved, counts once and is remarked on") {
  const auto result = measure(to_line(30, 40, {{"2026-10-20", 44}}), on("2026-10-25"));
  CHECK(*result.raw == Approx(1.4));
  CHECK(*result.progress == 1);
  CHECK(result.is_met);
  CHECK(result.status == Status::achieved);
  CHECK(result.is_early);
  CHECK_FALSE(measure(to_line(30, 40, {{"2026-12-20", 44}}), on("2026-12-21")).is_early);
}

TEST_CASE("without a check-in nothing is known") {
  const auto result = measure(to_line(30, 40), on("2026-11-22"));
  CHECK_FALSE(result.raw);
  CHECK_FALSE(result.progress);
  CHECK_FALSE(result.value);
  CHECK_FALSE(result.checked_on);
  CHECK(result.status == Status::no_data);
  CHECK(result.age_days == 52);
  CHECK(result.expected == Approx(53.0 / 92));
}

TEST_CASE("a value that stands at its start is 0 percent, not unknown") {
  const auto result = measure(to_line(30, 40, {{"2026-11-10", 30}}), on("2026-11-15"));
  CHECK(result.progress == 0);
  CHECK(result.status == Status::off_track);
}

TEST_CASE("a start that equals the target, or is missing, can't be measured") {
  CHECK(measure(to_line(30, 30, {{"2026-11-10", 31}}), on("2026-11-15")).status == Status::no_data);
  KeyResult without_start = to_line(0, 40, {{"2026-11-10", 41}});
  without_start.measure.start = std::nullopt;
  const auto result = measure(without_start, on("2026-11-15"));
  CHECK_FALSE(result.progress);
  CHECK_FALSE(result.is_met);
  CHECK(result.status == Status::no_data);
  CHECK(result.value == 41);
}

TEST_CASE("a key result without any measure has no data") {
  KeyResult bare;
  bare.check_ins.push_back(check_in("2026-11-10", 3));
  const auto result = measure(bare, on("2026-11-15"));
  CHECK(result.status == Status::no_data);
  CHECK(result.value == 3);
  CHECK(result.expected == 0.5);
}

TEST_CASE("check-ins after the day that is looked from are not there yet") {
  const KeyResult line = to_line(30, 40, {{"2026-11-10", 33}, {"2026-11-16", 39}});
  CHECK(measure(line, on("2026-11-15")).value == 33);
  CHECK(measure(line, on("2026-11-16")).value == 39);
  CHECK(measure(line, on("2026-11-09")).status == Status::no_data);
}

TEST_CASE("check-ins in any order, and of two on one day the later line") {
  CHECK(measure(to_line(30, 40, {{"2026-11-10", 36}, {"2026-10-10", 31}}), on("2026-11-15")).value == 36);
  CHECK(measure(to_line(30, 40, {{"2026-11-10", 36}, {"2026-11-10", 35}}), on("2026-11-15")).value == 35);
  CHECK(
      measure(to_line(30, 40, {{"2026-11-10", 36}, {"2026-10-01", 30}, {"2026-11-10", 34}}), on("2026-11-15")).value ==
      34);
}

TEST_CASE("among many lines the later one of a day wins too") {
  KeyResult line = to_line(0, 100);
  for (int round = 0; round < 40; ++round) line.check_ins.push_back(check_in("2026-11-10", round));
  for (int round = 0; round < 40; ++round) line.check_ins.push_back(check_in("2026-11-03", 90));
  CHECK(measure(line, on("2026-11-15")).value == 39);
}

TEST_CASE("a check-in whose date or value could not be read does not count") {
  KeyResult line = to_line(30, 40, {{"2026-11-02", 33}});
  CheckIn without_value;
  without_value.on = field(day("2026-11-09"));
  without_value.value = Field<Amount>::damaged({});
  CheckIn without_date;
  without_date.value = amount(39);
  line.check_ins.push_back(without_value);
  line.check_ins.push_back(without_date);
  const auto result = measure(line, on("2026-11-15"));
  CHECK(result.value == 33);
  CHECK(result.checked_on == day("2026-11-02"));
}

TEST_CASE("a check-in before the period is the value, and its age counts from the start") {
  const auto result = measure(to_line(30, 40, {{"2026-09-20", 32}}), on("2026-10-06"));
  CHECK(*result.progress == Approx(0.2));
  CHECK(result.age_days == 5);
  CHECK(result.checked_on == day("2026-09-20"));
}

TEST_CASE("confidence is the one given with the value") {
  KeyResult line = to_line(30, 40, {{"2026-11-02", 33}, {"2026-11-09", 34}});
  line.check_ins[0].confidence = field(0.8);
  CHECK_FALSE(measure(line, on("2026-11-15")).confidence);
  line.check_ins[1].confidence = field(0.4);
  CHECK(measure(line, on("2026-11-15")).confidence == 0.4);
}

TEST_CASE("a key result with a date of its own is measured against it") {
  KeyResult line = to_line(30, 40, {{"2026-10-30", 38}});
  line.due = field(day("2026-10-31"));
  const auto halfway = measure(line, on("2026-10-31"));
  CHECK(halfway.elapsed == 1);
  CHECK(halfway.expected == 1);
  CHECK(halfway.due == day("2026-10-31"));
  CHECK(halfway.status == Status::behind);
  CHECK(measure(line, on("2026-11-01")).status == Status::missed);
}

TEST_CASE("before the period nothing has started") {
  const auto result = measure(to_line(30, 40, {{"2026-09-20", 41}}), on("2026-09-25"));
  CHECK(result.status == Status::not_started);
  CHECK(result.age_days == 0);
  CHECK(result.expected == 0);
}

TEST_CASE("an aspirational goal is on track at seven tenths of the pace") {
  const KeyResult line = to_line(0, 100, {{"2026-11-14", 32}});
  CHECK(measure(line, on("2026-11-15"), ObjectiveType::committed).status == Status::off_track);
  const auto result = measure(line, on("2026-11-15"), ObjectiveType::aspirational);
  CHECK(result.expected == Approx(0.35));
  CHECK(result.status == Status::on_track);
}

TEST_CASE("after the period: 72 of 100 is a success of an aspirational goal and a miss of a committed one") {
  const KeyResult line = to_line(0, 100, {{"2026-12-30", 72}});
  CHECK(measure(line, on("2027-01-04"), ObjectiveType::aspirational).status == Status::achieved);
  CHECK(measure(line, on("2027-01-04"), ObjectiveType::committed).status == Status::missed);
  CHECK(measure(to_line(0, 100), on("2027-01-04")).status == Status::missed);
}

TEST_CASE("the trend is where it stood on the last days that something was recorded") {
  const KeyResult line =
      to_line(10, 20, {{"2026-09-20", 11}, {"2026-10-19", 14}, {"2026-10-05", 12}, {"2026-11-30", 20}});
  const std::vector<TrendPoint> trend = to_trend(line, on("2026-11-15"), 8);
  REQUIRE(trend.size() == 2);
  CHECK(trend[0] == TrendPoint{day("2026-10-05"), 12, 0.2});
  CHECK(trend[1] == TrendPoint{day("2026-10-19"), 14, 0.4});
  CHECK(to_trend(line, on("2026-12-15"), 2).front().on == day("2026-10-19"));
  CHECK(to_trend(to_line(10, 20), on("2026-11-15"), 8).empty());
}
