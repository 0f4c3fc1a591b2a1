#include <doctest/doctest.h>

#include <array>

#include "okr/model/progress.hpp"

using namespace okr::model;

namespace {

/// A committed goal that runs: this much progress at this much of the time.
Standing running(double raw, double elapsed) { return {.raw = raw, .elapsed = elapsed, .expected = elapsed}; }

Status status_at(double raw, double elapsed) { return to_status(running(raw, elapsed)); }

Standing ended(double raw, ObjectiveType type) {
  return {.type = type, .has_ended = true, .raw = raw, .elapsed = 1, .expected = to_expected_score(type)};
}

Standing held(double share, bool is_met) {
  return {.aim = Aim::hold, .is_met = is_met, .raw = share, .elapsed = 0.5, .expected = 1};
}

}  // namespace

TEST_CASE("the limits through the period: what is needed to be on track, and to be behind") {
  struct Row {
    double elapsed, on_track, behind;
  };
  constexpr std::array table{Row{0.05, 0, 0},       Row{0.10, 0.05, 0},    Row{0.14, 0.09, 0.04},
                             Row{0.25, 0.20, 0.15}, Row{0.50, 0.45, 0.35}, Row{0.75, 0.675, 0.525},
                             Row{1.00, 0.90, 0.70}};
  for (const Row& row : table) {
    CAPTURE(row.elapsed);
    CHECK(status_at(row.on_track, row.elapsed) == Status::on_track);
    if (row.on_track > 0) CHECK(status_at(row.on_track - 0.001, row.elapsed) == Status::behind);
    CHECK(status_at(row.behind, row.elapsed) == (row.on_track > row.behind ? Status::behind : Status::on_track));
    if (row.behind > 0) CHECK(status_at(row.behind - 0.001, row.elapsed) == Status::off_track);
  }
}

TEST_CASE("nothing measured is red in the first tenth of the time") {
  CHECK(status_at(0, 0.01) == Status::on_track);
  CHECK(status_at(0, 0.05) == Status::on_track);
  CHECK(status_at(0, 0.06) == Status::behind);
  CHECK(status_at(0, 0.10) == Status::behind);
  CHECK(status_at(0, 0.11) == Status::off_track);
}

TEST_CASE("behind the start is off track after a tenth of the time, whatever is expected") {
  CHECK(status_at(-0.2, 0.09) == Status::behind);
  CHECK(status_at(-0.2, 0.10) == Status::off_track);
  Standing early_plan = running(-0.01, 0.5);
  early_plan.expected = 0;
  CHECK(to_status(early_plan) == Status::off_track);
}

TEST_CASE("where nothing is expected yet nothing is divided") {
  Standing standing = running(0, 0.5);
  standing.expected = 0;
  CHECK(to_status(standing) == Status::on_track);
}

TEST_CASE("before the start nothing else is said") {
  Standing standing = running(1, 0);
  standing.has_started = false;
  standing.is_met = true;
  CHECK(to_status(standing) == Status::not_started);
}

TEST_CASE("a goal to reach is achieved when it is met, before the end and after") {
  Standing standing = running(1, 0.2);
  standing.is_met = true;
  CHECK(to_status(standing) == Status::achieved);
  standing.has_ended = true;
  CHECK(to_status(standing) == Status::achieved);
}

TEST_CASE("after the end a committed goal is met or missed, an aspirational one a success from 0.7 on") {
  CHECK(to_status(ended(0.99, ObjectiveType::committed)) == Status::missed);
  CHECK(to_status(ended(0.99, ObjectiveType::learning)) == Status::missed);
  CHECK(to_status(ended(0.7, ObjectiveType::aspirational)) == Status::achieved);
  CHECK(to_status(ended(0.69, ObjectiveType::aspirational)) == Status::missed);
}

TEST_CASE("after the end without any check-in it is missed; measured but not to be judged it has no data") {
  Standing standing{.has_ended = true, .has_check_in = false, .elapsed = 1, .expected = 1};
  CHECK(to_status(standing) == Status::missed);
  standing.has_check_in = true;
  CHECK(to_status(standing) == Status::no_data);
}

TEST_CASE("what can't be told has no data while it runs") {
  CHECK(to_status({.has_check_in = false, .elapsed = 0.5, .expected = 0.5}) == Status::no_data);
  CHECK(to_status({.aim = Aim::hold, .is_met = true, .elapsed = 0.5, .expected = 1}) == Status::no_data);
}

TEST_CASE("what is to be held is judged by its latest check-in and the share that held") {
  CHECK(to_status(held(1, true)) == Status::on_track);
  CHECK(to_status(held(0.9, true)) == Status::on_track);
  CHECK(to_status(held(0.89, true)) == Status::behind);
  CHECK(to_status(held(0.2, true)) == Status::behind);
  CHECK(to_status(held(0.95, false)) == Status::behind);
  CHECK(to_status(held(0.7, false)) == Status::behind);
  CHECK(to_status(held(0.69, false)) == Status::off_track);
}

TEST_CASE("after the end what was held is achieved where it would be on track, else missed") {
  Standing standing = held(0.92, true);
  standing.has_ended = true;
  CHECK(to_status(standing) == Status::achieved);
  standing.is_met = false;
  CHECK(to_status(standing) == Status::missed);
}

TEST_CASE("a band that was entered is on track, and achieved once the time is over") {
  Standing standing{.aim = Aim::enter, .is_met = true, .raw = 1, .elapsed = 0.4, .expected = 0.4};
  CHECK(to_status(standing) == Status::on_track);
  standing.has_ended = true;
  CHECK(to_status(standing) == Status::achieved);
  standing.is_met = false;
  standing.raw = 0.95;
  CHECK(to_status(standing) == Status::missed);
}

TEST_CASE("the config's limits move what on track and behind mean") {
  const StatusLimits strict{0.98, 0.90};
  CHECK(to_status(running(0.75, 0.8), strict) == Status::on_track);
  CHECK(to_status(running(0.72, 0.8), strict) == Status::behind);
  CHECK(to_status(running(0.60, 0.8), strict) == Status::off_track);
  CHECK(to_status(held(0.95, true), strict) == Status::behind);
}
