#include "okr/model/effect.hpp"

#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;

namespace {

std::optional<BusyButFlat> look(const KeyResult& key_result, std::initializer_list<std::string_view> done,
                                std::string_view today = "2026-11-22", ObjectiveType type = ObjectiveType::committed) {
  std::vector<okr::Date> days;
  for (const std::string_view each : done) days.push_back(day(each));
  return find_busy_but_flat(key_result, type, on(today), std::move(days));
}

}  // namespace

TEST_CASE("two initiatives are done, and less than two hundredths of the way since the first: busy but flat") {
  // 30 -> 40: 0.310 of the way on 2026-10-12, 0.325 on 2026-11-20.
  const KeyResult line = to_line(30, 40, {{"2026-10-10", 33.1}, {"2026-10-30", 33.2}, {"2026-11-20", 33.25}});
  CHECK(look(line, {"2026-11-01", "2026-10-12"}) == BusyButFlat{2, day("2026-10-12")});
  CHECK(look(line, {"2026-10-12", "2026-11-01", "2026-11-03"}) == BusyButFlat{3, day("2026-10-12")});
  CHECK(look(to_line(-30, -40, {{"2026-10-10", -33.1}, {"2026-11-20", -33.25}}), {"2026-10-12", "2026-11-01"}));
}

TEST_CASE("two hundredths are a move, upwards and downwards") {
  const auto at = [](double value) { return to_line(30, 40, {{"2026-10-10", 33.1}, {"2026-11-20", value}}); };
  for (const double moved : {33.3, 34.0, 32.9, 20.0}) CHECK_FALSE(look(at(moved), {"2026-10-12", "2026-11-01"}));
  for (const double flat : {33.29, 33.1, 32.91}) CHECK(look(at(flat), {"2026-10-12", "2026-11-01"}));
}

TEST_CASE("before the first check-in it stood where it started") {
  CHECK(look(to_line(30, 40, {{"2026-11-20", 30.1}}), {"2026-10-12", "2026-11-01"}));
  CHECK_FALSE(look(to_line(30, 40, {{"2026-11-20", 31}}), {"2026-10-12", "2026-11-01"}));
  CHECK(look(to_line(30, 40, {{"2026-11-20", 30}}), {"2026-09-12", "2026-10-01"}));
}

TEST_CASE("one initiative is not busy, and what will be done is not done") {
  const KeyResult line = to_line(30, 40, {{"2026-11-20", 30}});
  CHECK_FALSE(look(line, {}));
  CHECK_FALSE(look(line, {"2026-10-12"}));
  CHECK_FALSE(look(line, {"2026-10-12", "2026-11-23"}));
  CHECK(look(line, {"2026-10-12", "2026-11-22"}));
}

TEST_CASE("whom nobody measured since is not known to be flat") {
  CHECK_FALSE(look(to_line(30, 40), {"2026-10-12", "2026-11-01"}));
  CHECK_FALSE(look(to_line(30, 40, {{"2026-10-12", 30}}), {"2026-10-12", "2026-11-01"}));
  CHECK_FALSE(look(to_line(30, 30, {{"2026-11-20", 30}}), {"2026-10-12", "2026-11-01"}));
}

TEST_CASE("what is reached is never flat, and an aspirational goal at its end is reached from 0.7 on") {
  const KeyResult reached = to_line(30, 40, {{"2026-10-10", 40}, {"2026-11-20", 40}});
  CHECK_FALSE(look(reached, {"2026-10-12", "2026-11-01"}));
  const KeyResult most = to_line(30, 40, {{"2026-10-10", 38}, {"2026-11-20", 38}});
  CHECK_FALSE(look(most, {"2026-10-12", "2026-11-01"}, "2027-01-02", ObjectiveType::aspirational));
  CHECK(look(most, {"2026-10-12", "2026-11-01"}, "2027-01-02"));
}

TEST_CASE("a level to hold and a yes or no have no way to move on; milestones have") {
  Keep keep;
  keep.at_most = amount(5);
  CHECK_FALSE(look(to_keep(keep, {{"2026-10-10", 4}, {"2026-11-20", 4}}), {"2026-10-12", "2026-11-01"}));
  KeyResult stones = with_check_ins(to_milestones({{1, "2026-10-05"}, {}}), {{"2026-11-20", 1}});
  CHECK(look(stones, {"2026-10-12", "2026-11-01"}));
  CHECK_FALSE(look(stones, {"2026-10-04", "2026-11-01"}));
  CHECK_FALSE(look(with_check_ins(to_milestones({{}}), {{"2026-11-20", 0}}), {"2026-10-12", "2026-11-01"}));
}
