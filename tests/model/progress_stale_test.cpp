#include <doctest/doctest.h>

#include "model/goal_builder.hpp"

using namespace okr::model;
using namespace okr::model::build;

TEST_CASE("a weekly key result is due after seven days and stale after fourteen") {
  const KeyResult line = to_line(30, 40, {{"2026-11-01", 33}});
  CHECK_FALSE(measure(line, on("2026-11-08")).is_due);
  CHECK(measure(line, on("2026-11-09")).is_due);
  CHECK_FALSE(measure(line, on("2026-11-15")).is_stale);
  const auto stale = measure(line, on("2026-11-16"));
  CHECK(stale.age_days == 15);
  CHECK(stale.is_stale);
  CHECK(stale.is_due);
}

TEST_CASE("a cadence of its own goes before the config's") {
  KeyResult line = to_line(30, 40, {{"2026-11-01", 33}});
  line.cadence = field(Cadence::monthly);
  CHECK_FALSE(measure(line, on("2026-12-01")).is_due);
  CHECK(measure(line, on("2026-12-03")).is_due);
  AsOf biweekly = on("2026-11-16");
  biweekly.cadence = Cadence::biweekly;
  line.cadence = {};
  CHECK(measure(line, biweekly).is_due);
  CHECK_FALSE(measure(line, biweekly).is_stale);
}

TEST_CASE("without any check-in it is stale from fourteen days and 15 percent of the time on") {
  const KeyResult line = to_line(30, 40);
  CHECK_FALSE(measure(line, on("2026-10-14")).is_stale);  // day 14 of 92 is 15.2 percent
  CHECK(measure(line, on("2026-10-15")).is_stale);
  CHECK(measure(line, on("2026-10-09")).is_due);
  CHECK_FALSE(measure(line, on("2026-10-08")).is_due);
  CHECK_FALSE(measure(line, on("2026-02-23", "2026")).is_stale);  // day 54 of 365
  CHECK(measure(line, on("2026-02-24", "2026")).is_stale);
  CHECK_FALSE(measure(line, on("2026-11-14", "2026-11")).is_stale);
  CHECK(measure(line, on("2026-11-15", "2026-11")).is_stale);
}

TEST_CASE("what was measured a week ago but can't be judged is not stale") {
  const auto result = measure(to_line(30, 30, {{"2026-12-14", 30}}), on("2026-12-20"));
  CHECK(result.status == Status::no_data);
  CHECK_FALSE(result.is_stale);
}

TEST_CASE("nothing is due before the start or after the end") {
  const KeyResult line = to_line(30, 40, {{"2026-12-01", 33}});
  CHECK_FALSE(measure(to_line(30, 40), on("2026-09-20")).is_due);
  CHECK_FALSE(measure(to_line(30, 40), on("2026-09-20")).is_stale);
  CHECK(measure(line, on("2026-12-31")).is_due);
  CHECK_FALSE(measure(line, on("2027-01-01")).is_due);
}

TEST_CASE("after the end it is stale if nobody looked near the end") {
  CHECK(measure(to_line(30, 40, {{"2026-12-01", 33}}), on("2027-03-01")).is_stale);
  CHECK_FALSE(measure(to_line(30, 40, {{"2026-12-28", 33}}), on("2027-03-01")).is_stale);
  CHECK_FALSE(measure(to_line(30, 40, {{"2026-12-01", 33}, {"2027-01-05", 35}}), on("2027-03-01")).is_stale);
}

TEST_CASE("milestones that are all done need no further check-in") {
  const KeyResult done = to_milestones({{1, "2026-10-05"}, {1, "2026-10-06"}});
  CHECK_FALSE(measure(done, on("2026-12-01")).is_due);
  CHECK_FALSE(measure(done, on("2026-12-01")).is_stale);
  const KeyResult half = to_milestones({{1, "2026-10-05"}, {1}});
  CHECK(measure(half, on("2026-12-01")).is_due);
  CHECK(measure(half, on("2026-12-01")).is_stale);
}
