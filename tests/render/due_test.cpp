#include "okr/render/due.hpp"

#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;

namespace {

using Lines = std::vector<std::string>;

model::Workspace harbour(const std::string& lines) {
  return build::workspace(
      {{"a.okr.yaml", build::file("period: 2026-Q4\n", build::objective("quay", build::key_result("berths", lines)))}});
}

Lines describe(const std::string& lines) {
  const model::Workspace workspace = harbour(lines);
  const auto due = find_due(workspace, build::day("2026-11-22"), {}, {}, DueChoice::running).key_results;
  REQUIRE(due.size() == 1);
  return render::describe_due(due[0], *workspace.find_key_result(due[0].address));
}

Lines tell_history(const std::string& lines) {
  const model::Workspace workspace = harbour(lines);
  return render::describe_history(workspace.files[0].objectives[0].key_results[0]);
}

}  // namespace

TEST_CASE("before a check-in one sees the last value and where it should be") {
  CHECK(describe("start: 4\ntarget: 12\nunit: kr\ncheck_ins:\n  - {on: 2026-11-02, value: 6.5}") ==
        Lines{"The berths figure moves", "last 6.5 kr on 2026-11-02; expected by now 8.61 kr, on the way 4 > 12"});
  CHECK(describe("start: 4000\ntarget: 1000") ==
        Lines{"The berths figure moves", "no check-in yet; expected by now 2272, on the way 4000 > 1000"});
  CHECK(describe("keep: {at_least: 95}\nunit: '%'") ==
        Lines{"The berths figure moves", "no check-in yet; to be >= 95 %"});
  CHECK(describe("start: 4") == Lines{"The berths figure moves", "no check-in yet"});
}

TEST_CASE("of milestones one sees those that are open, with their numbers") {
  CHECK(describe("milestones:\n  - {title: Order the piles, done_on: 2026-10-20}\n"
                 "  - {title: Drive the piles, due: 2026-11-30}\n  - {title: Lay the deck}") ==
        Lines{"The berths figure moves", "1 of 3 milestones done", "open 2: Drive the piles  (due 2026-11-30)",
              "open 3: Lay the deck"});
}

TEST_CASE("the history is told day by day") {
  CHECK(tell_history("start: 4\ntarget: 12") == Lines{"no check-in yet"});
  CHECK(tell_history("start: 4\ntarget: 12\ncheck_ins:\n  - {on: 2026-11-09, value: 7, confidence: 0.7, note: Wet}\n"
                     "  - {on: 2026-10-12, value: 5}") == Lines{"2026-10-12  5", "2026-11-09  7  70 % sure  Wet"});
  CHECK(tell_history("milestones:\n  - {title: Order the piles, done_on: 2026-10-20}\ncheck_ins:\n"
                     "  - {on: 2026-10-12, note: Rain}") ==
        Lines{"2026-10-12  Rain", "2026-10-20  done: Order the piles"});
}
