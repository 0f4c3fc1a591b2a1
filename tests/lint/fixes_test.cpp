// What rules offer to mend their findings with.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <set>

#include "lint/fixing.hpp"

namespace okr::lint {
namespace {

using test::fix;
using test::Fixed;

constexpr std::string_view head = "okr: 1\nlanguage: en\nperiod: 2026-Q4\nobjectives:\n";

std::string with_key_result(std::string_view key_result) {
  return fmt::format(
      "{}  - id: lake\n    title: Become the lake that people swim in again\n    key_results:\n{}"
      "      - {{id: bathers, title: Raise the days with bathers, start: 12, target: 40, due: 2026-12-30}}\n",
      head, test::to_element(key_result, 6));
}

model::Config without_inference() {
  model::Config config;
  config.settings.infer_from_text = false;
  return config;
}

/// Rule, key result before, key result after.
struct Case {
  std::string_view rule, before, after;
  Safety most = Safety::safe;
  model::Config config = {};
};

std::vector<Case> all_cases() {
  model::Config explicit_time;
  explicit_time.settings.time = model::KeyResultTime::is_explicit;
  return {
      {"structure-schema", "title: Cut the algae from 30 % to 10 %\ndue: 15.11.2026",
       "title: Cut the algae from 30 % to 10 %\ndue: 2026-11-15"},
      {"structure-schema", "title: Cut the algae from 30 % to 10 %\ncurrent: 21  ",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-11-09, value: 21}"},
      {"structure-schema",
       "title: Cut the algae from 30 % to 10 %\ncurrent: \"21,5\"\ncheck_ins:\n  - {on: 2026-11-02, value: 25}  # rain",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-11-02, value: 25}  # rain\n"
       "  - {on: 2026-11-09, value: \"21,5\"}"},
      {"structure-schema", "title: Cut the algae from 30 % to 10 %\nonwer: Ada",
       "title: Cut the algae from 30 % to 10 %\nowner: Ada", Safety::unsafe},
      {"structure-schema", "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-11-02, value: 25,5}",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-11-02, value: 25.5}", Safety::unsafe},
      {"kr-missing-time", "title: Cut the algae from 30 % to 10 %\nowner: Ada",
       "title: Cut the algae from 30 % to 10 %\nowner: Ada\ndue: 2026-12-31", Safety::safe, explicit_time},
      {"kr-missing-target", "title: Cut the algae from 30 % to 10 %\nowner: Ada",
       "title: Cut the algae from 30 % to 10 %\nowner: Ada\nstart: 30\ntarget: 10", Safety::unsafe,
       without_inference()},
      {"kr-missing-target", "title: Win 40 swimmers\nowner: Ada",
       "title: Win 40 swimmers\nowner: Ada\nstart: 0\ntarget: 40", Safety::unsafe, without_inference()},
      {"initiative-is-todo", "title: Cut the algae from 30 % to 10 %\ninitiatives:\n  - {title: '[ ] Plant reeds'}",
       "title: Cut the algae from 30 % to 10 %\ninitiatives:\n  - {title: 'Plant reeds'}"},
      {"checkin-invalid",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  # the first one\n  - {on: 2026-10-19, value: 25}",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  # the first one\n  - {on: 2026-10-19, value: 25}"},
      {"checkin-invalid",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-10-12, value: 25}\n"
       "  # after the storm\n  - on: 2026-10-26\n    value: 22\n\n  - {on: 2026-10-19, value: 24}  # calm",
       "title: Cut the algae from 30 % to 10 %\ncheck_ins:\n  - {on: 2026-10-12, value: 25}\n"
       "  - {on: 2026-10-19, value: 24}  # calm\n\n  # after the storm\n  - on: 2026-10-26\n    value: 22"},
      {"checkin-invalid",
       "title: Cut the algae from 30 % to 10 %\n"
       "check_ins: [{on: 2026-10-12, value: 25}, {on: 2026-10-26, value: 22}, {on: 2026-10-19, value: 24}]",
       "title: Cut the algae from 30 % to 10 %\n"
       "check_ins: [{on: 2026-10-12, value: 25}, {on: 2026-10-19, value: 24}, {on: 2026-10-26, value: 22}]"},
  };
}

TEST_CASE("a fix writes what is meant, in the neighbours' style, and takes its finding away") {
  for (const Case& each : all_cases()) {
    const Fixed fixed = fix({{"lake.okr.yaml", with_key_result(each.before)}}, each.rule, each.most, each.config);
    INFO(each.before);
    CHECK(fixed.texts.at("lake.okr.yaml") == with_key_result(each.after));
    CHECK(fixed.refused.empty());
    CHECK(fixed.count == (each.before == each.after ? 0 : 1));
    CHECK(fixed.left.empty());
  }
}

TEST_CASE("what is unsafe waits to be asked for") {
  for (const Case& each : all_cases()) {
    if (each.most == Safety::safe) continue;
    const Fixed fixed = fix({{"lake.okr.yaml", with_key_result(each.before)}}, each.rule, Safety::safe, each.config);
    CHECK(fixed.texts.at("lake.okr.yaml") == with_key_result(each.before));
    CHECK(fixed.left == std::vector<std::string>{std::string(each.rule)});
  }
}

TEST_CASE("what is named by its title's slug gets that id, in its own file") {
  const std::string company = std::string(head) +
                              "  - title: Be the town that people move to\n    key_results:\n"
                              "      - title: Raise the newcomers from 200 to 350\n        owner: Bo\n";
  const std::string lake = std::string(head) +
                           "  - title: Become the lake that people swim in again\n"
                           "    aligned_to: company/be-the-town-that-people-move-to\n    key_results:\n"
                           "      - {title: Cut the algae from 30 % to 10 %}\n    initiatives:\n"
                           "      - {title: Plant reeds, supports: cut-the-algae-from-30-to-10}\n"
                           "      - {title: Ban soap, supports: [cut-the-algae-from-30-to-10]}\n";
  const Fixed fixed = fix({{"company.okr.yaml", company}, {"lake.okr.yaml", lake}}, "align-broken-reference");
  CHECK(fixed.count == 3);
  CHECK(fixed.left.empty());
  CHECK(fixed.texts.at("company.okr.yaml").find("  - id: be-the-town-that-people-move-to\n    title: Be the town") !=
        std::string::npos);
  CHECK(fixed.texts.at("lake.okr.yaml").find("{id: cut-the-algae-from-30-to-10, title: Cut") != std::string::npos);
}

TEST_CASE("only files that were named are changed") {
  const std::string lake = std::string(head) +
                           "  - title: Become the lake that people swim in again\n"
                           "    aligned_to: company/be-the-town\n    key_results: []\n";
  const std::string company = std::string(head) + "  - title: Be the town\n    key_results: []\n";
  const Fixed fixed = fix({{"company.okr.yaml", company}, {"lake.okr.yaml", lake}}, "align-broken-reference",
                          Safety::safe, {}, std::vector<std::string>{"lake.okr.yaml"});
  CHECK(fixed.texts.at("company.okr.yaml") == company);
  CHECK(fixed.left == std::vector<std::string>{"align-broken-reference"});
}

TEST_CASE("an initiative is linked to the only key result that its objective has") {
  const std::string text = std::string(head) +
                           "  - title: Become the lake that people swim in again\n"
                           "    key_results:\n      - {id: algae, title: Cut the algae from 30 % to 10 %}\n"
                           "    initiatives:\n      - title: Plant reeds along the western shore\n        owner: Ada\n";
  const Fixed fixed = fix({{"lake.okr.yaml", text}}, "initiative-unlinked", Safety::unsafe);
  CHECK(fixed.texts.at("lake.okr.yaml") == text + "        supports: [algae]\n");
}

TEST_CASE("a period in words is written as one") {
  const std::string text = "okr: 1\nlanguage: nb\nperiod: 4. kvartal 2026  # avtalt\nobjectives: []\n";
  const Fixed fixed = fix({{"lake.okr.yaml", text}}, "period-invalid");
  CHECK(fixed.texts.at("lake.okr.yaml") == "okr: 1\nlanguage: nb\nperiod: 2026-Q4  # avtalt\nobjectives: []\n");
}

TEST_CASE("a current value becomes no check-in where the day is not known or not free, or a comment would go") {
  const auto is_kept = [](std::string_view key_result, std::string_view today) {
    const std::string text = with_key_result(key_result);
    const Fixed fixed = fix({{"lake.okr.yaml", text}}, "structure-schema", Safety::unsafe, {}, {}, today);
    return fixed.texts.at("lake.okr.yaml") == text && fixed.left.size() == 1;
  };
  constexpr std::string_view title = "title: Cut the algae from 30 % to 10 %\n";
  CHECK(is_kept(fmt::format("{}current: 21", title), ""));
  CHECK(is_kept(fmt::format("{}current: 21", title), "2027-01-02"));
  CHECK(is_kept(fmt::format("{}current: twenty", title), "2026-11-09"));
  CHECK(is_kept(fmt::format("{}current: 21  # from the buoy", title), "2026-11-09"));
  CHECK(is_kept(fmt::format("{}current: 21\ncheck_ins:\n  - {{on: 2026-11-09, value: 25}}", title), "2026-11-09"));
  CHECK(is_kept("title: Plant reeds\nmilestones: [{title: North}, {title: South}]\ncurrent: 21", "2026-11-09"));
}

TEST_CASE("the help of a current value promises the fix only where it is made, and else says why not") {
  const auto find_help = [](std::string_view key_result, std::string_view today) {
    Request request;
    request.select = {"structure-schema"};
    request.fixes = FixDetail::announced;
    if (!today.empty()) request.today = *parse_date(today);
    const auto findings =
        run_rules(test::make_workspace({{"lake.okr.yaml", with_key_result(key_result)}}), request).findings;
    return findings.size() == 1 ? findings.front().help.substr(findings.front().help.find("]\"") + 2) : "";
  };
  const std::string plain = "title: Cut the algae from 30 % to 10 %\ncurrent: 21";
  CHECK(find_help(plain, "2026-11-09") == "; okr lint --fix --today 2026-11-09 makes it one of that day");
  CHECK(find_help(plain, "") == "; okr lint --fix --today DAY makes it one of that day");
  CHECK(find_help(plain, "2027-01-02") == " by hand; okr lint --fix leaves it, as 2027-01-02 is outside the period");
  CHECK(find_help(plain + "  # from the buoy", "2026-11-09") ==
        " by hand; okr lint --fix leaves it, as a comment would be lost");
  CHECK(find_help(plain + "\ncheck_ins:\n  - {on: 2026-11-09, value: 25}", "2026-11-09") ==
        " by hand; okr lint --fix leaves it, as a check-in of 2026-11-09 is there");
  CHECK(find_help("title: Cut the algae from 30 % to 10 %\ncurrent: twenty", "2026-11-09").empty());
}

TEST_CASE("a closed file gets no check-in") {
  const std::string open = with_key_result("title: Cut the algae from 30 % to 10 %\ncurrent: 21");
  const std::string closed = open + "\nreview: {on: 2026-11-08}\n";
  CHECK(fix({{"lake.okr.yaml", open}}, "structure-schema").count == 1);
  const Fixed fixed = fix({{"lake.okr.yaml", closed}}, "structure-schema", Safety::unsafe);
  CHECK(fixed.texts.at("lake.okr.yaml") == closed);
  CHECK(fixed.left == std::vector<std::string>{"structure-schema"});
}

TEST_CASE("a misspelt key is renamed where its value is then right, or can be put right") {
  const auto rename = [](std::string_view key_result) {
    return fix({{"lake.okr.yaml", with_key_result(key_result)}}, "structure-schema", Safety::unsafe);
  };
  const Fixed list = rename("title: Cut the algae from 30 % to 10 %\nonwer: [Ada, Bo]");
  CHECK(list.count == 0);
  CHECK(list.refused == std::vector<std::string>{"it would bring another error"});
  const Fixed day = rename("title: Cut the algae from 30 % to 10 %\nfrist: 1. desember 2026");
  CHECK(day.count == 2);
  CHECK(day.texts.at("lake.okr.yaml").find("due: 2026-12-01") != std::string::npos);
}

TEST_CASE("what is anchored and stands elsewhere too is left to people") {
  const std::string text =
      with_key_result("&one\ntitle: Cut the algae from 30 % to 10 %\nowner: Bo\ndue: 15.11.2026") + "      - *one\n";
  const Fixed fixed = fix({{"lake.okr.yaml", text}}, "structure-schema", Safety::unsafe);
  CHECK(fixed.texts.at("lake.okr.yaml") == text);
  CHECK(fixed.refused == std::vector<std::string>{"it would change something else too"});
}

TEST_CASE("a misspelt key is renamed only where its right name is free") {
  const std::string text = with_key_result("title: Cut the algae from 30 % to 10 %\nowner: Bo\nonwer: Ada");
  const Fixed fixed = fix({{"lake.okr.yaml", text}}, "structure-schema", Safety::unsafe);
  CHECK(fixed.texts.at("lake.okr.yaml") == text);
}

TEST_CASE("a list whose key was misspelt is read on, and what stands in it is fixed too") {
  const std::string text =
      "okr: 1\nperiod: 2026-Q4\nobjetives:\n  - tilte: Become the lake that people swim in\n"
      "    key_results: [{title: Cut the algae from 30 % to 10 %, due: 15.11.2026}]\n";
  const Fixed fixed = fix({{"lake.okr.yaml", text}}, "structure-schema", Safety::unsafe);
  CHECK(fixed.texts.at("lake.okr.yaml") ==
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Become the lake that people swim in\n"
        "    key_results: [{title: Cut the algae from 30 % to 10 %, due: 2026-11-15}]\n");
  CHECK(fixed.count == 3);
}

TEST_CASE("a comment that takes nothing out goes, alone or with its line") {
  const std::string text =
      std::string(head) +
      "  # okr: ignore[objective-has-number] as agreed\n"
      "  - title: Become the lake that people swim in again # okr: ignore[objective-has-number] x\n"
      "    key_results: []\n";
  const Fixed fixed = fix({{"lake.okr.yaml", text}});
  CHECK(fixed.texts.at("lake.okr.yaml") == std::string(head) +
                                               "  - title: Become the lake that people swim in again\n"
                                               "    key_results: []\n");
}

TEST_CASE("a fix that is only announced counts as one") {
  for (const Case& each : all_cases()) {
    const test::Texts texts{{"lake.okr.yaml", with_key_result(each.before)}};
    Request request{.today = *parse_date("2026-11-09"), .select = {std::string(each.rule)}};
    const Counts whole = count_findings(test::lint(texts, each.config, request));
    request.fixes = FixDetail::announced;
    const Counts announced = count_findings(test::lint(texts, each.config, request));
    INFO(each.before);
    CHECK(announced.fixable == whole.fixable);
    CHECK(announced.fixable_unsafe == whole.fixable_unsafe);
  }
}

TEST_CASE("every rule that says what it fixes is tried here, and no other has a fix") {
  std::set<std::string_view> tried{"align-broken-reference", "initiative-unlinked", "period-invalid", "ignore-unused"};
  for (const Case& each : all_cases()) tried.insert(each.rule);
  for (const RegisteredRule& rule : all_rules()) {
    INFO(rule.id);
    CHECK(!rule.rule->fix.empty() == tried.contains(rule.id));
    CHECK((rule.rule->find_fix == nullptr || !rule.rule->fix.empty()));
    CHECK_FALSE(rule.rule->fix.ends_with("."));
  }
}

}  // namespace
}  // namespace okr::lint
