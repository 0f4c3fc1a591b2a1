#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;
using doctest::Approx;

namespace {

Part part(double progress, Status status, double weight = 1) { return {weight, progress, 0.5, status, true}; }
Part unmeasured(double weight = 1) { return {weight, std::nullopt, 0.5, Status::no_data, false}; }

RolledUp whole(const std::vector<Part>& parts, std::string_view today = "2026-11-15") {
  return roll_up(parts, ObjectiveType::committed, on(today));
}

Objective objective(std::vector<KeyResult> key_results, ObjectiveType type = ObjectiveType::committed) {
  Objective result;
  result.type = field(type);
  result.key_results = std::move(key_results);
  return result;
}

}  // namespace

TEST_CASE("an objective is the mean of its key results") {
  const Objective goal = objective({to_line(30, 40, {{"2026-11-10", 33}}), to_line(5.5, 2.75, {{"2026-11-10", 4.0}}),
                                    to_line(96, 98.6, {{"2026-11-10", 97.3}})});
  const RolledUp result = measure_objective(goal, on("2026-11-15"));
  CHECK(*result.progress == Approx(0.448484848));
  CHECK(result.expected == 0.5);
  CHECK(result.measured == 3);
  CHECK(result.total == 3);
  CHECK(result.status == Status::behind);  // on pace by the mean, but one of the three is off track
}

TEST_CASE("weights count, and default to 1") {
  KeyResult heavy = to_line(0, 10, {{"2026-11-10", 10}});
  heavy.weight = field(3.0);
  const Objective goal = objective({heavy, to_line(0, 10, {{"2026-11-10", 2}})});
  CHECK(*measure_objective(goal, on("2026-11-15")).progress == Approx(0.8));
}

TEST_CASE("what was not measured counts as nothing and is told") {
  const RolledUp result = whole({part(0.6, Status::on_track), unmeasured(), part(0.6, Status::on_track)});
  CHECK(*result.progress == Approx(0.4));
  CHECK(result.measured == 2);
  CHECK(result.total == 3);
  CHECK(result.status == Status::behind);
}

TEST_CASE("an objective of which nothing is measured has no data, and after the end is missed") {
  CHECK(whole({unmeasured(), unmeasured()}).status == Status::no_data);
  CHECK_FALSE(whole({unmeasured(), unmeasured()}).progress);
  CHECK(whole({unmeasured()}, "2027-01-01").status == Status::missed);
  CHECK(whole({}).status == Status::no_data);
  CHECK_FALSE(whole({}).progress);
  CHECK(whole({}).expected == 0.5);
}

TEST_CASE("weights that are all 0 give no mean") {
  const RolledUp result = whole({part(0.6, Status::on_track, 0), part(0.8, Status::on_track, 0)});
  CHECK_FALSE(result.progress);
  CHECK(result.status == Status::no_data);
}

TEST_CASE("weights whose sum no number can hold still give a mean") {
  const RolledUp result = whole({part(0.6, Status::on_track, 1.5e308), part(0.4, Status::behind, 1.5e308)});
  CHECK(result.progress == 0.5);
  CHECK(result.expected == 0.5);
}

TEST_CASE("a weight of 0 counts in nothing but the list") {
  const RolledUp result = whole({part(0.5, Status::on_track), part(0, Status::behind, 0)});
  CHECK(result.progress == 0.5);
  CHECK(result.total == 2);
}

TEST_CASE("one off track leaves the whole at most behind") {
  const std::vector<Part> parts{part(0.6, Status::on_track), part(0.6, Status::on_track), part(0.6, Status::on_track),
                                part(0.2, Status::off_track)};
  const RolledUp result = whole(parts);
  CHECK(*result.progress == Approx(0.5));
  CHECK(result.status == Status::behind);
}

TEST_CASE("off track in more than half of the weight is off track, in just half it is not") {
  CHECK(whole({part(1, Status::achieved), part(0.2, Status::off_track, 1.5)}).status == Status::off_track);
  CHECK(whole({part(1, Status::achieved), part(0.2, Status::off_track)}).status == Status::behind);
}

TEST_CASE("the mean itself may be off track though no part is") {
  CHECK(whole({part(0.36, Status::behind), unmeasured()}).status == Status::off_track);
}

TEST_CASE("a whole is achieved when every part is") {
  CHECK(whole({part(1, Status::achieved), part(1, Status::achieved)}).status == Status::achieved);
  CHECK(whole({part(1, Status::achieved), part(0.99, Status::on_track)}).status == Status::on_track);
  CHECK(whole({part(1, Status::achieved), part(0.75, Status::achieved)}, "2027-01-01").status == Status::achieved);
}

TEST_CASE("after the end a whole is achieved or missed, an aspirational one a success from 0.7 on") {
  const std::vector<Part> parts{part(1, Status::achieved), part(0.5, Status::missed)};
  CHECK(roll_up(parts, ObjectiveType::committed, on("2027-01-01")).status == Status::missed);
  CHECK(roll_up(parts, ObjectiveType::aspirational, on("2027-01-01")).status == Status::achieved);
}

TEST_CASE("before the start a whole has not started") {
  CHECK(whole({unmeasured()}, "2026-09-30").status == Status::not_started);
}

TEST_CASE("parked and cancelled key results and objectives never count, a draft does") {
  KeyResult parked = to_line(0, 10, {{"2026-11-10", 0}});
  parked.status = field(GoalStatus::parked);
  KeyResult cancelled = parked;
  cancelled.status = field(GoalStatus::cancelled);
  const Objective goal = objective({to_line(0, 10, {{"2026-11-10", 5}}), parked, cancelled});
  CHECK(measure_objective(goal, on("2026-11-15")).total == 1);
  CHECK(*measure_objective(goal, on("2026-11-15")).progress == 0.5);

  OkrFile file;
  file.objectives = {goal, objective({to_line(0, 10, {{"2026-11-10", 1}})}), goal};
  file.objectives[1].status = field(GoalStatus::cancelled);
  file.objectives[2].status = field(GoalStatus::draft);
  const RolledUp team = measure_team(file, on("2026-11-15"));
  CHECK(team.total == 2);
  CHECK(*team.progress == 0.5);
}

TEST_CASE("a team is the weighted mean of its objectives, each with its own expectation") {
  OkrFile file;
  file.objectives = {objective({to_line(0, 10, {{"2026-11-10", 5}})}),
                     objective({to_line(0, 10, {{"2026-11-10", 3.5}})}, ObjectiveType::aspirational)};
  file.objectives[1].weight = field(3.0);
  const RolledUp result = measure_team(file, on("2026-11-15"));
  CHECK(*result.progress == Approx((0.5 + 3 * 0.35) / 4));
  CHECK(result.expected == Approx((0.5 + 3 * 0.35) / 4));
  CHECK(result.status == Status::on_track);
}

TEST_CASE("levels that are kept make an objective look neither early nor late") {
  Keep keep;
  keep.at_least = amount(99);
  const Objective goal = objective({to_keep(keep, {{"2026-10-05", 99.5}}), to_line(0, 10, {{"2026-10-05", 0.5}})});
  const RolledUp result = measure_objective(goal, on("2026-10-05"));
  CHECK(result.expected == Approx((1 + 5.0 / 92) / 2));
  CHECK(result.status == Status::on_track);
}

TEST_CASE("a level to keep that nobody could look at yet does not make its objective late") {
  Keep bound;
  bound.at_least = field(Amount{90, ""});
  const Objective goal = objective({to_line(30, 40, {{"2026-10-01", 30}}), to_keep(bound)});
  CHECK(measure_objective(goal, on("2026-10-01")).status == Status::on_track);
  CHECK(measure_objective(goal, on("2026-11-15")).expected == Approx(0.5));
}
