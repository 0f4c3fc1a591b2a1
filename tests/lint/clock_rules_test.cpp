// checkin-stale and period-not-closed: rules that run only where a day is given.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::to_small_file;

/// Of a key result in the last quarter of 2026, which begins on 1 October and has 92 days.
Marked find_stale(std::string_view today, std::string_view lines = {}, const model::Config& config = {},
                  std::string_view head = "period: 2026-Q4") {
  const std::string text =
      to_small_file(head, "title: Ski", "title: Guests\nstart: 0\ntarget: 40" + std::string(lines));
  return test::find_marked("checkin-stale", {{"ski.okr.yaml", text}}, config, today);
}

Marked find_open(std::string_view today, std::string_view head, std::string_view objective = "title: Ski") {
  return test::find_marked("period-not-closed", {{"ski.okr.yaml", to_small_file(head, objective)}}, {}, today);
}

const Marked warning{"warning <Guests>"};
const Marked error{"error <Guests>"};

TEST_CASE("two missed weeks are a warning, half the period is an error") {
  CHECK(find_stale("2026-10-15") == Marked{});  // 14 days
  CHECK(find_stale("2026-10-16") == warning);
  CHECK(find_stale("2026-11-16") == warning);  // 46 days: half of 92
  CHECK(find_stale("2026-11-17") == error);
  CHECK(find_stale("2026-12-31") == error);
}

TEST_CASE("without a day nothing is stale") { CHECK(find_stale("") == Marked{}); }

TEST_CASE("age counts from the last check-in, whatever the order of the lines") {
  const std::string_view check_ins = "\ncheck_ins: [{on: 2026-11-09, value: 9}, {on: 2026-10-20, value: 4}]";
  CHECK(find_stale("2026-11-23", check_ins) == Marked{});
  CHECK(find_stale("2026-11-24", check_ins) == warning);
  CHECK(find_stale("2026-11-05", check_ins) == warning);  // the one of 9 November has not been
}

TEST_CASE("the cadence is the key result's, else the config's") {
  model::Config config;
  config.cadence = model::Cadence::biweekly;
  CHECK(find_stale("2026-10-29", {}, config) == Marked{});  // 28 days
  CHECK(find_stale("2026-10-30", {}, config) == warning);
  CHECK(find_stale("2026-10-30", "\ncadence: monthly", config) == Marked{});
  CHECK(find_stale("2026-12-30", "\ncadence: montly", config) == Marked{});   // what it is nobody knows
  CHECK(find_stale("2026-12-02", "\ncadence: monthly", config) == Marked{});  // 62 days
  CHECK(find_stale("2026-12-03", "\ncadence: monthly", config) == error);     // never under twice the cadence
}

TEST_CASE("outside of its time a key result is not stale") {
  CHECK(find_stale("2026-09-20") == Marked{});
  CHECK(find_stale("2027-01-20") == Marked{});
  CHECK(find_stale("2026-11-20", "\ndue: 2026-10-10") == Marked{});
  CHECK(find_stale("2026-11-20", "\nstatus: parked") == Marked{});
  CHECK(find_stale("2026-11-20", {}, {}, "language: en") == Marked{});
  CHECK(find_stale("2026-11-20", {}, {}, "period: 2026-Q4\nreview: {on: 2026-11-01}") == Marked{});
}

TEST_CASE("a milestone that is done is a sign of life, and all done are the end of it") {
  const auto find = [](std::string_view milestones) {
    const std::string lines = "title: Guests\nmilestones: " + std::string(milestones);
    return test::find_marked("checkin-stale", {{"ski.okr.yaml", to_small_file("period: 2026-Q4", "title: Ski", lines)}},
                             {}, "2026-11-10");
  };
  CHECK(find("[{title: Built, done_on: 2026-11-02}, {title: Safe}]") == Marked{});
  CHECK(find("[{title: Built, done_on: 2026-10-10}, {title: Safe}]") == warning);
  CHECK(find("[{title: Built, done_on: 2026-10-10}, {title: Safe, done_on: 2026-10-12}]") == Marked{});
}

TEST_CASE("a period is closed two weeks after its end") {
  CHECK(find_open("2027-01-14", "period: 2026-Q4") == Marked{});
  CHECK(find_open("2027-01-15", "period: 2026-Q4") == Marked{"warning <2026-Q4>"});
  CHECK(find_open("", "period: 2026-Q4") == Marked{});
  CHECK(find_open("2027-03-01", "period: 2026-Q4\nreview: {on: 2027-01-08}") == Marked{});
  CHECK(find_open("2027-03-01", "period: 2026-Q4\nreview: {worked: [Lifts]}") == Marked{"warning <2026-Q4>"});
  CHECK(find_open("2027-03-01", "period: 2026-Q4", "title: Ski\nstatus: cancelled\nstatus_reason: No snow") ==
        Marked{});
}

TEST_CASE("what nobody measured is shown beside the open period") {
  const std::string text = to_small_file("period: 2026-Q4", "title: Ski", "title: Win 40 guests") +
                           "      - title: Win 9 guides\n        check_ins: [{on: 2026-12-12, value: 7}]\n";
  const auto findings =
      test::lint({{"ski.okr.yaml", text}}, {}, {.today = *parse_date("2027-02-01"), .select = {"period-not-closed"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "period 2026-Q4 ended 32 days ago, but it has no review");
  REQUIRE(findings[0].related.size() == 1);
  CHECK(text.substr(findings[0].related[0].span.begin, 13) == "Win 40 guests");
}

}  // namespace
}  // namespace okr::lint
