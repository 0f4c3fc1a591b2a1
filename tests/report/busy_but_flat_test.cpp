// Key results whose initiatives get done without moving them: what counts as done for which, and where it is told.
#include <doctest/doctest.h>

#include "okr/report/show.hpp"
#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

/// Two key results at 12 and 60 of 100 since the middle of October.
std::string team(std::string_view initiatives, std::string_view more = "") {
  const auto steady = [&](std::string_view id, int value, std::string_view own) {
    const std::string at = ", value: " + std::to_string(value) + "}";
    return key_result(id, "start: 0\ntarget: 100\n" + std::string(own) + "check_ins: [{on: 2026-10-14" + at +
                              ", {on: 2026-11-18" + at + "]");
  };
  return file("team: den\nperiod: 2026-Q4\n", objective("calm", steady("noise", 12, more) + steady("sleep", 60, ""))) +
         "initiatives:\n" + std::string(initiatives);
}

constexpr std::string_view both = "  - {title: Lay carpets, supports: [noise, sleep], done_on: 2026-10-20}\n";
constexpr std::string_view one = "  - {title: Move the printer, supports: noise, done_on: 2026-11-02}\n";

Refs flat(std::string_view initiatives, std::string_view more = "") {
  Refs refs;
  const StatusView result = view(workspace({{"den.okr.yaml", team(initiatives, more)}}));
  for (const Remark& remark : result.remarks) {
    if (remark.kind == RemarkKind::busy_but_flat) refs.push_back(remark.ref);
  }
  return refs;
}

}  // namespace

TEST_CASE("two initiatives for one key result make it busy; each counts for all that it supports") {
  CHECK(flat(std::string(both) + std::string(one)) == Refs{"den/calm/noise"});
  CHECK(flat(both).empty());
  CHECK(flat(one).empty());
  CHECK(flat(std::string(both) + "  - {title: Tour, supports: calm, done_on: 2026-11-02}\n").empty());
}

TEST_CASE("an initiative below the key result counts, once, and one without a day or dropped does not") {
  const std::string below = "initiatives: [{title: Shut the door, supports: noise, done_on: 2026-11-01}]\n";
  CHECK(flat("  - {title: Rest, supports: sleep}\n", below).empty());
  CHECK(flat(both, below) == Refs{"den/calm/noise"});
  CHECK(flat(std::string(both) + "  - {title: Whisper, supports: noise, status: done}\n").empty());
  CHECK(flat(std::string(both) + "  - {title: Sing, supports: noise, status: dropped, done_on: 2026-11-02}\n").empty());
}

TEST_CASE("the status and what shows one or its objective say the same, and since when") {
  const auto files = workspace({{"den.okr.yaml", team(std::string(both) + std::string(one))}});
  const model::BusyButFlat expected{2, day("2026-10-20")};
  const Date today = day("2026-11-22");
  CHECK(view(files).teams[0].objectives[0].key_results[0].busy_but_flat == expected);
  CHECK(to_show_view(files, find_item(files, "noise"), today, {}).key_result->busy_but_flat == expected);
  const ShowView objective = to_show_view(files, find_item(files, "calm"), today, {});
  CHECK(objective.key_results[0].facts.busy_but_flat == expected);
  CHECK_FALSE(objective.key_results[1].facts.busy_but_flat);
}

TEST_CASE("one that is parked is not remarked on") {
  const auto files = workspace({{"den.okr.yaml", team(std::string(both) + std::string(one), "status: parked\n")}});
  CHECK_FALSE(to_show_view(files, find_item(files, "noise"), day("2026-11-22"), {}).key_result->busy_but_flat);
}
