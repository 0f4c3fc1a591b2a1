#include "okr/lint/engine.hpp"

#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using test::lint;
using test::lint_rules;
using Rules = std::vector<std::string>;

/// A team's file with three things wrong: an objective with a number, a key result without one, an initiative without a
/// link.
const std::string faulty = R"(okr: 1
owner: Ada
period: 2026-Q4
objectives:
  - id: bread
    title: Bake 20 % better bread
    key_results:
      - id: rye
        title: More people ask for the rye loaf
      - id: wheat
        title: Sell 400 wheat loaves
    initiatives:
      - title: Build a second oven
)";
const Rules all_three{"error objective-has-number", "error kr-missing-number", "error initiative-unlinked"};

TEST_CASE("findings come in the order of their places") { CHECK(lint_rules(faulty) == all_three); }

TEST_CASE("files come in the order of their paths, and the number of threads changes nothing") {
  test::Texts texts;
  for (int i = 0; i < 40; ++i) texts[fmt::format("okrs/team-{}.okr.yaml", i)] = faulty;
  const auto workspace = test::make_workspace(texts);
  const Outcome one = run_rules(workspace, {.threads = 1});
  CHECK(one.files == 40);
  CHECK(one.findings.size() == 120);
  CHECK(std::ranges::is_sorted(one.findings, {}, &Diagnostic::path));
  for (const unsigned threads : {2U, 4U, 64U}) {
    const Outcome many = run_rules(workspace, {.threads = threads});
    CHECK(many.findings == one.findings);
    CHECK(many.files == one.files);
  }
}

TEST_CASE("select takes ids, groups, prefixes and aliases; ignore wins") {
  CHECK(lint_rules(faulty, {}, {.select = {"objective"}}) == Rules{"error objective-has-number"});
  CHECK(lint_rules(faulty, {}, {.select = {"kr-missing-number", "initiative"}}) ==
        Rules{"error kr-missing-number", "error initiative-unlinked"});
  CHECK(lint_rules(faulty, {}, {.select = {"smart"}}) == Rules{"error kr-missing-number"});
  CHECK(lint_rules(faulty, {}, {.select = {"init*"}}) == Rules{"error initiative-unlinked"});
  CHECK(lint_rules(faulty, {}, {.ignore = {"key-result", "objective-has-number"}}) ==
        Rules{"error initiative-unlinked"});
  CHECK(lint_rules(faulty, {}, {.select = {"key-result"}, .ignore = {"kr-*"}}) == Rules{});
}

TEST_CASE("a rule that is not asked for silences nothing") {
  const Rules without{"error objective-has-number", "error kr-missing-target", "error initiative-unlinked"};
  CHECK(lint_rules(faulty, {}, {.ignore = {"kr-missing-number"}}) == without);
  model::Config config;
  config.settings.rules["kr-missing-number"] = Severity::off;
  CHECK(lint_rules(faulty, config) == without);
}

TEST_CASE("paths limit what is reported, not what links resolve against") {
  const std::string company =
      "okr: 1\nowner: Ada\nlevel: company\nperiod: 2026\nobjectives:\n  - id: trust\n    title: Be trusted\n"
      "    key_results: [{id: loaves, title: Sell 900 loaves}]\n";
  const std::string team =
      "okr: 1\nowner: Ada\nperiod: 2026-Q4\nobjectives:\n  - title: Bake bread that people queue for\n"
      "    aligned_to: company/trust\n    key_results: []\n";
  const auto workspace = test::make_workspace({{"company.okr.yaml", company}, {"team.okr.yaml", team}});
  const Outcome outcome = run_rules(workspace, {.paths = std::vector<std::string>{"team.okr.yaml"}});
  CHECK(outcome.files == 1);
  REQUIRE(outcome.findings.size() == 1);
  CHECK(outcome.findings[0].rule == "structure-kr-count");
  CHECK(run_rules(workspace, {.paths = std::vector<std::string>{}}).files == 0);
}

TEST_CASE("of a closed file only what breaks it or the workspace is said") {
  const std::string closed = faulty + "review:\n  on: 2027-01-08\n";
  CHECK(lint_rules(closed) == Rules{});
  CHECK(lint_rules(closed + "mood: good\n") == Rules{"error structure-schema"});
  const std::string broken = R"(okr: 1
owner: Ada
period: 2026-Q4
objectives:
  - id: bread
    title: Bake bread that people queue for
    aligned_to: bread
    key_results:
      - {id: rye, title: Sell many loaves}
      - {id: rye, title: Sell many loaves}
    initiatives:
      - {title: Build an oven, supports: nothing-there}
review: {on: 2027-01-08}
)";
  CHECK(lint_rules(broken) == Rules{"error align-cycle", "error structure-duplicate", "error align-broken-reference"});
}

std::string with_status(std::string_view status) {
  return fmt::format(R"(okr: 1
owner: Ada
period: 2026-Q4
objectives:
  - title: Bake 20 % better bread
    {}
    aligned_to: nowhere
    key_results:
      - title: More people ask for the rye loaf
        due: soon
)",
                     status);
}

TEST_CASE("a draft gets only errors of form, and so does what is parked or cancelled") {
  CHECK(lint_rules(with_status("why: Because")) == Rules{"note structure-kr-count", "error objective-has-number",
                                                         "error align-broken-reference", "error kr-missing-number",
                                                         "error structure-schema"});
  const Rules form{"error align-broken-reference", "error structure-schema"};
  CHECK(lint_rules(with_status("status: draft")) == form);
  CHECK(lint_rules(with_status("status: parked")) == form);
  CHECK(lint_rules(with_status("status: cancelled\n    status_reason: No flour")) == form);
}

TEST_CASE("a parked key result and a dropped initiative get no findings of meaning") {
  CHECK(lint_rules(R"(okr: 1
owner: Ada
period: 2026-Q4
objectives:
  - title: Bake bread that people queue for
    key_results:
      - {title: Sell 400 wheat loaves}
      - {title: Sell 90 rye loaves}
      - {title: More people ask for spelt, status: parked}
    initiatives:
      - {title: Build a second oven, status: dropped}
)") == Rules{});
}

TEST_CASE("an entity that could not be read whole gets no finding about what it lacks") {
  CHECK(lint_rules(R"(okr: 1
owner: Ada
period: 2026-Q4
objectives:
  - title: Bake bread that people queue for
    key_results:
      - title: More people ask for spelt
        target: lots
      - title: More people ask for rye
        targt: 90
      - title: Sell 90 rye loaves
    initiatives:
      - title: Build a second oven
        supports: {a: b}
)") == Rules{"error structure-schema", "error structure-schema", "error structure-schema"});
}

}  // namespace
}  // namespace okr::lint
