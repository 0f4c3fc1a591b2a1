// align-red-thread-broken and align-mismatch: the way from the smallest initiative up to the top.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::Texts;
using test::to_small_file;

Marked find_broken(const Texts& texts, const model::Config& config = {}) {
  return test::find_marked("align-red-thread-broken", texts, config);
}

std::string to_company(std::string_view more = {}, std::string_view objective = "id: top\ntitle: Be loved") {
  return to_small_file("level: company\nperiod: 2026", objective, "id: guests\ntitle: Win 4000 guests") +
         std::string(more);
}

std::string to_team(std::string_view objective, std::string_view key_result = "title: Win 40 guests") {
  return to_small_file("period: 2026-Q4", objective, key_result);
}

const std::string_view initiative = "title: Win 40 guests\ninitiatives: [{title: Light the slope}]";

TEST_CASE("a parent that is parked or cancelled is the end of the thread") {
  for (const std::string status : {"parked", "cancelled"}) {
    const std::string company = to_company("", "id: top\ntitle: Be loved\nstatus: " + status + "\nstatus_reason: War");
    for (const std::string_view key_result : {std::string_view("title: Win 40 guests"), initiative}) {
      CHECK(find_broken({{"company.okr.yaml", company},
                         {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/top", key_result)}}) ==
            Marked{"note <company/top>"});
    }
  }
  CHECK(find_broken({{"company.okr.yaml", to_company("", "id: top\ntitle: Be loved\nstatus: draft")},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/top")}}) == Marked{});
}

TEST_CASE("a key result above that is given up ends it too, and one that lives keeps it") {
  const std::string company =
      to_company("      - {id: gates, title: Win 9 gates, status: parked, status_reason: War}\n");
  CHECK(find_broken(
            {{"company.okr.yaml", company}, {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/top/gates")}}) ==
        Marked{"note <company/top/gates>"});
  CHECK(find_broken({{"company.okr.yaml", company},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: [company/top/gates, company/top/guests]")}}) ==
        Marked{});
}

TEST_CASE("an objective that names nothing above it is said by align-missing-parent, once") {
  const Texts texts{
      {"company.okr.yaml", to_company("    initiatives: [{title: Tell the press, supports: [guests]}]\n")},
      {"ski.okr.yaml", to_team("id: ski\ntitle: Ski", initiative)},
      {"sledge.okr.yaml", to_team("title: Sledge\naligned_to: ski/ski", initiative)}};
  CHECK(find_broken(texts) == Marked{"note <Ski>"});  // once, where it is broken
  std::vector<std::string> rules;
  for (const Diagnostic& finding : test::lint(texts, {}, {.select = {"alignment"}})) rules.push_back(finding.rule);
  CHECK(rules == std::vector<std::string>{"align-missing-parent"});
  CHECK(find_broken({{"company.okr.yaml", texts.at("company.okr.yaml")}, {"ski.okr.yaml", to_team("title: Ski")}}) ==
        Marked{});  // no work whose way ends there
}

TEST_CASE("the message says from where to where") {
  const Texts texts{
      {"company.okr.yaml", to_company("    initiatives: [{title: Tell the press, supports: [guests]}]\n")},
      {"ski.okr.yaml", to_team("id: ski\ntitle: Ski")},
      {"sledge.okr.yaml", to_team("title: Sledge\naligned_to: ski/ski", initiative)}};
  const auto findings = test::lint(texts, {}, {.select = {"align-red-thread-broken"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "no path from initiative \"Light the slope\" to a top-level objective (stops at \"Ski\")");
  CHECK(findings[0].entity.id == "ski/ski");
}

TEST_CASE("a thread that is meant to end, or can't be followed, is not broken") {
  const auto find = [](std::string_view objective) {
    return find_broken({{"company.okr.yaml", to_company("    initiatives: [{title: Press, supports: [guests]}]\n")},
                        {"ski.okr.yaml", to_team(objective, initiative)}});
  };
  CHECK(find("title: Ski\naligned_to: none\nwhy: The slope is ours") == Marked{});
  CHECK(find("title: Ski\naligned_to: company/top") == Marked{});
  CHECK(find("title: Ski\naligned_to: company/tip") == Marked{});
  CHECK(find("title: Ski\naligned_to: {company: top}") == Marked{});
  CHECK(find("id: ski\ntitle: Ski\naligned_to: ski") == Marked{});  // a circle
  CHECK(find("title: Ski\nstatus: draft") == Marked{});
  CHECK(find_broken({{"ski.okr.yaml", to_team("title: Ski", initiative)}}) == Marked{});  // nothing above is there
}

TEST_CASE("a top-level objective without children and without initiatives is a wish") {
  CHECK(find_broken({{"company.okr.yaml", to_company()}}) == Marked{"note <Be loved>"});
  CHECK(find_broken({{"company.okr.yaml", to_company()},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: "
                                              "company/top")}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company()},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: "
                                              "company/top/guests")}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company("    initiatives: [{title: Press}]\n")}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company("initiatives: [{title: Press, supports: [top/guests]}]\n")}}) ==
        Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company("    initiatives: [{title: Press, status: dropped}]\n")}}) ==
        Marked{"note <Be loved>"});
  CHECK(find_broken({{"ski.okr.yaml", to_team("title: Ski")}}) == Marked{});  // a team's is no top
}

TEST_CASE("where nobody has begun below the top it is said once a file") {
  const std::string two = to_company("  - {title: Be near, key_results: [{title: Win 9 towns}]}\n");
  CHECK(find_broken({{"company.okr.yaml", two}}) == Marked{"note <objectives>"});
  CHECK(find_broken({{"company.okr.yaml", two}, {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/top")}}) ==
        Marked{"note <Be near>"});
  CHECK(find_broken({{"company.okr.yaml", two},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: none\nwhy: The slope is ours")}}) ==
        Marked{"note <Be loved>", "note <Be near>"});
}

TEST_CASE("what does not count has no work, and no work is missed where something could not be read") {
  CHECK(find_broken({{"company.okr.yaml", to_company("", "title: Be loved\nstatus: draft")}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company("review: {on: 2027-01-04}\n")}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company()},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/top\n"
                                              "status: cancelled")}}) == Marked{"note <Be loved>"});
  CHECK(find_broken({{"company.okr.yaml", to_company()}, {"ski.okr.yaml", "okr: 1\nobjectives: [\n"}}) == Marked{});
  CHECK(find_broken({{"company.okr.yaml", to_company()},
                     {"ski.okr.yaml", to_team("title: Ski\naligned_to: company/topp")}}) == Marked{});  // misspelt
  CHECK(find_broken({{"company.okr.yaml", to_company()},
                     {"ski.okr.yaml", to_team("title: Ski\naligned-to: company/top")}}) == Marked{});
}

TEST_CASE("levels are the config's, and one level alone has no top") {
  model::Config config;
  config.levels = {"team"};
  CHECK(find_broken({{"ski.okr.yaml", to_team("title: Ski")}}, config) == Marked{});
  config.levels = {"skole", "klasse"};
  CHECK(find_broken({{"a.okr.yaml", to_small_file("level: skole\nperiod: 2026", "title: Lese")}}, config) ==
        Marked{"note <Lese>"});
}

Marked find_mismatch(const Texts& texts, const model::Config& config = {}) {
  return test::find_marked("align-mismatch", texts, config);
}

TEST_CASE("a parent stands on the same level or above") {
  const auto find = [](std::string_view child, std::string_view parent) {
    return find_mismatch({{"a.okr.yaml", to_small_file("level: " + std::string(child) + "\nperiod: 2026-Q4",
                                                       "title: Ski\naligned_to: b/slope")},
                          {"b.okr.yaml", to_small_file("level: " + std::string(parent) + "\nperiod: 2026-Q4",
                                                       "id: slope\ntitle: Slope")}});
  };
  CHECK(find("company", "team") == Marked{"warning <b/slope>"});
  CHECK(find("department", "individual") == Marked{"warning <b/slope>"});
  CHECK(find("team", "team") == Marked{});  // neighbours
  CHECK(find("team", "company") == Marked{});
  CHECK(find("team", "choir") == Marked{});  // a level that the config does not name
}

TEST_CASE("a parent's period shares a day with the child's") {
  const auto find = [](std::string_view parent, std::string_view reference) {
    return find_mismatch(
        {{"a.okr.yaml", to_team("title: Ski\naligned_to: " + std::string(reference))},
         {"b.okr.yaml", to_small_file("level: company\n" + std::string(parent), "id: slope\ntitle: Slope")}});
  };
  CHECK(find("period: 2026-Q3", "2026-Q3:b/slope") == Marked{"warning <2026-Q3:b/slope>"});
  CHECK(find("period: 2026", "b/slope") == Marked{});
  CHECK(find("period: 2026-12", "b/slope") == Marked{});
  CHECK(find("period: {start: 2026-07-01, end: 2026-10-01}", "b/slope") == Marked{});
  CHECK(find("language: en", "b/slope") == Marked{});
}

TEST_CASE("one cause: a circle, a broken reference and what is not live are said by others, or not at all") {
  const auto find = [](std::string_view objective, std::string_view parent) {
    return find_mismatch(
        {{"a.okr.yaml", to_small_file("level: company\nperiod: 2026-Q4", objective)}, {"b.okr.yaml", to_team(parent)}});
  };
  CHECK(find("id: ski\ntitle: Ski\naligned_to: b/slope", "id: slope\ntitle: Slope\naligned_to: a/ski") == Marked{});
  CHECK(find("title: Ski\naligned_to: b/slop", "id: slope\ntitle: Slope") == Marked{});
  CHECK(find("title: Ski\naligned_to: b/slope\nstatus: parked", "id: slope\ntitle: Slope") == Marked{});
  CHECK(find("title: Ski\naligned_to: b/slope", "id: slope\ntitle: Slope\naligned_to: none") ==
        Marked{"warning <b/slope>"});
}

TEST_CASE("both faults are one finding") {
  const auto findings = test::lint({{"a.okr.yaml", to_small_file("level: company\nperiod: 2026-Q4",
                                                                 "title: Ski\naligned_to: "
                                                                 "2026-Q3:b/slope")},
                                    {"b.okr.yaml", to_small_file("period: 2026-Q3", "id: slope\ntitle: Slope")}},
                                   {}, {.select = {"align-mismatch"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "parent \"2026-Q3:b/slope\" is on a lower level (team below company) and outside the child's period (2026-Q3, "
        "not 2026-Q4)");
}

}  // namespace
}  // namespace okr::lint
