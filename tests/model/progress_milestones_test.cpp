#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

TEST_CASE("milestones count by the share of the weights that is done") {
  const KeyResult key_result =
      to_milestones({{0.2, "2026-10-05"}, {0.3, "2026-10-20"}, {0.2, "2026-11-02"}, {0.2}, {0.1}});
  const auto result = measure(key_result, on("2026-11-15"));
  CHECK(*result.progress == Approx(0.7));
  CHECK(to_percent(*result.progress) == 70);
  CHECK(result.expected == Approx(0.5));
  CHECK_FALSE(result.is_met);
  CHECK(result.checked_on == day("2026-11-02"));
  CHECK(result.age_days == 13);
  CHECK_FALSE(result.value);
}

TEST_CASE("milestones are known from the start: nothing done is 0") {
  const auto result = measure(to_milestones({{1}, {1}}), on("2026-10-05"));
  CHECK(result.progress == 0);
  CHECK(result.status == Status::behind);
  CHECK_FALSE(result.checked_on);
}

TEST_CASE("what is expected of milestones follows their dates") {
  const KeyResult key_result = to_milestones({{2, "", "2026-11-01"}, {1, "", "2026-12-01"}, {1}});
  CHECK(measure(key_result, on("2026-10-31")).expected == Approx(31.0 / 92 / 4));
  CHECK(measure(key_result, on("2026-11-01")).expected == Approx((2 + 32.0 / 92) / 4));
  CHECK(measure(key_result, on("2026-12-01")).expected == Approx((3 + 62.0 / 92) / 4));
  CHECK(measure(key_result, on("2026-12-31")).expected == 1);
}

TEST_CASE("what is done later is not done yet") {
  const KeyResult key_result = to_milestones({{1, "2026-11-02"}, {1, "2026-12-01"}});
  CHECK(measure(key_result, on("2026-11-01")).progress == 0);
  CHECK(measure(key_result, on("2026-11-30")).progress == 0.5);
  const auto all = measure(key_result, on("2026-12-01"));
  CHECK(all.progress == 1);
  CHECK(all.is_met);
  CHECK(all.status == Status::achieved);
}

TEST_CASE("a yes or no is expected from its date on, and not before") {
  const KeyResult dated = to_milestones({{1, "", "2026-11-15"}});
  CHECK(measure(dated, on("2026-11-14")).expected == 0);
  CHECK(measure(dated, on("2026-11-14")).status == Status::on_track);
  CHECK(measure(dated, on("2026-11-15")).expected == 1);
  CHECK(measure(dated, on("2026-11-15")).status == Status::off_track);
  const KeyResult open = to_milestones({{1}});
  CHECK(measure(open, on("2026-12-30")).expected == 0);
  CHECK(measure(open, on("2026-12-31")).expected == 1);
  CHECK(measure(open, on("2027-01-01")).status == Status::missed);
}

TEST_CASE("a yes is early before three fifths of the time") {
  const KeyResult key_result = to_milestones({{1, "2026-10-10"}});
  const auto result = measure(key_result, on("2026-10-12"));
  CHECK(result.progress == 1);
  CHECK(result.status == Status::achieved);
  CHECK(result.is_early);
}

TEST_CASE("a check-in of milestones says that somebody looked, and how sure they are") {
  KeyResult key_result = to_milestones({{1, "2026-10-10"}, {1}});
  CheckIn look;
  look.on = field(day("2026-11-12"));
  look.confidence = field(0.3);
  key_result.check_ins.push_back(look);
  const auto result = measure(key_result, on("2026-11-15"));
  CHECK(result.checked_on == day("2026-11-12"));
  CHECK(result.age_days == 3);
  CHECK(result.confidence == 0.3);
  CHECK(result.progress == 0.5);
}

TEST_CASE("milestones that weigh nothing, or are none, can't be measured") {
  const auto weightless = measure(to_milestones({{0, "2026-10-10"}, {0}}), on("2026-11-15"));
  CHECK_FALSE(weightless.progress);
  CHECK(weightless.expected == 0.5);
  CHECK(weightless.status == Status::no_data);
  KeyResult empty;
  empty.measure.kind = MeasureKind::milestones;
  empty.milestones = field(std::vector<Milestone>{});
  CHECK(measure(empty, on("2026-11-15")).status == Status::no_data);
  CHECK_FALSE(measure(empty, on("2026-11-15")).is_met);
}

TEST_CASE("weights whose sum no number can hold still give a share") {
  const auto result = measure(to_milestones({{1.5e308, "2026-10-10"}, {1.5e308}}), on("2026-11-15"));
  CHECK(result.progress == 0.5);
}

TEST_CASE("the trend of milestones is the days they were done") {
  const KeyResult key_result = to_milestones({{1, "2026-11-02"}, {1, "2026-10-10"}, {2}});
  const std::vector<TrendPoint> trend = to_trend(key_result, on("2026-11-15"), 8);
  REQUIRE(trend.size() == 2);
  CHECK(trend[0] == TrendPoint{day("2026-10-10"), std::nullopt, 0.25});
  CHECK(trend[1] == TrendPoint{day("2026-11-02"), std::nullopt, 0.5});
}
