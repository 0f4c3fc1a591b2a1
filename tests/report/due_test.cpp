#include "okr/report/due.hpp"

#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;

namespace {

using Refs = std::vector<std::string>;

model::Workspace harbour() {
  const std::string key_results =
      build::at("late", 20, "2026-10-20") + build::at("fresh", 60, "2026-11-21") +
      build::key_result("own", "owner: Turid Aas\nstart: 10\ntarget: 50") +
      build::key_result("piles", "milestones:\n  - title: Order the piles\n  - title: Drive the piles") +
      build::key_result("level", "keep: {at_least: 90}");
  return build::workspace(
      {{"a.okr.yaml", build::file("owner: Nils Berg\nperiod: 2026-Q4\n", build::objective("quay", key_results))},
       {"b.okr.yaml", build::small_team("b", 3)},
       {"old.okr.yaml",
        build::file("period: 2026-Q2\n", build::objective("past", build::at("gone", 3, "2026-05-01")))}});
}

Refs find(const Filter& filter, const std::vector<std::string>& mine, DueChoice choice = DueChoice::due) {
  Refs refs;
  for (const DueKeyResult& due : find_due(harbour(), build::day("2026-11-22"), filter, mine, choice).key_results) {
    refs.push_back(due.facts.ref);
  }
  return refs;
}

Filter filter_of(const std::vector<std::string>& terms) { return *parse_filter(terms, to_filter_names(harbour())); }

}  // namespace

TEST_CASE("what is due comes in file order, and mine first") {
  CHECK(find({}, {}) == Refs{"a/quay/late", "a/quay/own", "a/quay/piles", "a/quay/level"});
  CHECK(find({}, {"Turid Aas"}) == Refs{"a/quay/own", "a/quay/late", "a/quay/piles", "a/quay/level"});
  CHECK(find({}, {"t@example.org", "Nils Berg"}) == Refs{"a/quay/late", "a/quay/piles", "a/quay/level", "a/quay/own"});
}

TEST_CASE("a filter limits it, and all that run are there where that is wanted") {
  CHECK(find(filter_of({"owner:turid"}), {}) == Refs{"a/quay/own"});
  CHECK(find(filter_of({"team:b"}), {}).empty());
  CHECK(find(filter_of({"team:b"}), {}, DueChoice::running) == Refs{"b/goal-b/share"});
}

TEST_CASE("an address leads to its key result, and the way tells what is expected") {
  const model::Workspace workspace = harbour();
  const auto due = find_due(workspace, build::day("2026-11-22"), {}, {}).key_results;
  REQUIRE(due.size() == 4);
  for (const DueKeyResult& each : due) CHECK(workspace.find_key_result(each.address)->ref == each.facts.ref);
  REQUIRE(due[1].expected_value);
  CHECK(*due[1].expected_value == doctest::Approx(10 + 40 * due[1].facts.figures.expected));
  CHECK(!due[2].expected_value);
  CHECK(!due[3].expected_value);
}

TEST_CASE("a file that can't be asked about is named") {
  const DueList list =
      find_due(build::workspace({{"torn.okr.yaml", "okr: 1\nobjectives: [\n"}}), build::day("2026-11-22"), {}, {});
  CHECK(list.key_results.empty());
  CHECK(list.skipped == std::vector<SkippedFile>{{"torn.okr.yaml", "is broken"}});
}

TEST_CASE("a term is known by its word before the colon") {
  for (const char* term : {"team:growth", "-team:growth", "taem:growth", " owner:ola,bo"}) CHECK(is_filter_term(term));
  for (const char* name : {"conversion", "2026-Q4:conversion", "a/b/c", "-2", "note: more", ":x", ""}) {
    CHECK(!is_filter_term(name));
  }
}
