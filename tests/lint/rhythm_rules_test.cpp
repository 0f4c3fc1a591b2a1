// How a team works with its OKRs: checkin-effect-not-measured, cadence-undefined, review-midterm-missing,
// gov-rollout-too-wide, gov-roles-missing.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::Texts;
using test::to_small_file;

/// An initiative that was done on 10 October, for a key result with some check-ins.
Marked find_unmeasured(std::string_view today, std::string_view check_ins, std::string_view done = "2026-10-10",
                       std::string_view more = {}) {
  const std::string text =
      to_small_file("period: 2026-Q4", "id: ski\ntitle: Ski",
                    "id: guests\ntitle: Guests\nstart: 0\ntarget: 40" + std::string(more) + "\ncheck_ins: [" +
                        std::string(check_ins) + "]") +
      "initiatives:\n  - {title: Light the slope, supports: [ski/guests], done_on: " + std::string(done) + "}\n";
  return test::find_marked("checkin-effect-not-measured", {{"ski.okr.yaml", text}}, {}, today);
}

const Marked unmeasured{"warning <2026-10-10>"};

TEST_CASE("two weeks after an initiative is done its key results have been measured") {
  CHECK(find_unmeasured("2026-10-25", "{on: 2026-10-03, value: 4}") == unmeasured);
  CHECK(find_unmeasured("2026-10-24", "{on: 2026-10-03, value: 4}") == Marked{});
  CHECK(find_unmeasured("2026-10-25", "{on: 2026-10-20, value: 4}") == Marked{});
  CHECK(find_unmeasured("2026-10-25", "{on: 2026-10-10, value: 4}") == Marked{});
  CHECK(find_unmeasured("2026-10-25", "{on: 2026-10-03, value: 4}, {on: 2026-10-30, value: 9}") == unmeasured);
  CHECK(find_unmeasured("2026-10-25", "") == unmeasured);
  CHECK(find_unmeasured("", "{on: 2026-10-03, value: 4}") == Marked{});
}

TEST_CASE("no effect is missed before the day it was done, after the goal's end, or where all is reached") {
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 4}", "2026-12-10") == Marked{});
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 4}", "2026-10-10", "\ndue: 2026-10-08") == Marked{});
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 40}") == Marked{});
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 4}", "2026-10-10",
                        "\nstatus: parked\nstatus_reason: War") == Marked{});
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 4}", "{}") == Marked{});
  CHECK(find_unmeasured("2026-11-25", "{on: 2026-10-03, value: 4}", "") == Marked{});  // no day, no question
}

TEST_CASE("a milestone that is done since is a look at it") {
  const auto find = [](std::string_view done) {
    const std::string text =
        to_small_file("period: 2026-Q4", "title: Ski",
                      "title: Lift\nmilestones: [{title: Built, done_on: " + std::string(done) +
                          "}, {title: Safe}]\ninitiatives: [{title: Hire smiths, done_on: 2026-10-10}]");
    return test::find_marked("checkin-effect-not-measured", {{"ski.okr.yaml", text}}, {}, "2026-11-25");
  };
  CHECK(find("2026-10-05") == unmeasured);
  CHECK(find("2026-10-15") == Marked{});
}

TEST_CASE("the key results that were not measured are named, with the day of their last check-in") {
  const std::string text =
      to_small_file("period: 2026-Q4", "title: Ski", "id: guests\ntitle: Guests\nstart: 0\ntarget: 40") +
      "      - {id: guides, title: Guides, start: 0, target: 9, check_ins: [{on: 2026-10-03, value: 1}]}\n"
      "      - {id: gates, title: Gates, start: 0, target: 9, check_ins: [{on: 2026-10-13, value: 1}]}\n"
      "    initiatives: [{title: Light, supports: [guests, guides, gates, gone], done_on: 2026-10-10}]\n";
  const auto findings = test::lint({{"ski.okr.yaml", text}}, {},
                                   {.today = *parse_date("2026-11-25"), .select = {"checkin-effect-not-measured"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "\"Light\" finished on 2026-10-10, but \"guests\" and \"guides\" were not measured since");
  REQUIRE(findings[0].related.size() == 2);
  CHECK(findings[0].related[0].message == "never measured");
  CHECK(findings[0].related[1].message == "last measured 2026-10-03");
}

Marked find_in(std::string_view rule, const Texts& texts, std::string_view config_lines = {},
               std::string_view today = {}) {
  const std::string text = "okr: 1\n" + std::string(config_lines);
  const auto decoded = model::decode_config(SourceFile("okr.config.yaml", text), {});
  REQUIRE(decoded.findings.empty());
  return test::find_marked(rule, texts, decoded.config, today);
}

TEST_CASE("a cadence is asked for in strict alone, once a file") {
  const Texts texts{{"ski.okr.yaml", to_small_file("period: 2026-Q4") +
                                         "      - {title: Win 9 guides}\n  - {title: Sledge, key_results: [{title: "
                                         "Win 4 sledges}]}\n"}};
  const Marked undefined{"note <objectives>"};
  CHECK(find_in("cadence-undefined", texts) == Marked{});
  CHECK(find_in("cadence-undefined", texts, "profile: starter\n") == Marked{});
  CHECK(find_in("cadence-undefined", texts, "profile: strict\n") == undefined);
  CHECK(find_in("cadence-undefined", texts, "profile: strict\ncadence: monthly\n") == Marked{});
}

TEST_CASE("a key result may have a cadence of its own, and what does not count needs none") {
  const auto find = [](std::string_view objective, std::string_view key_result) {
    return find_in("cadence-undefined", {{"ski.okr.yaml", to_small_file("period: 2026-Q4", objective, key_result)}},
                   "profile: strict\n");
  };
  CHECK(find("title: Ski", "title: Win 40 guests") == Marked{"note <objectives>"});
  CHECK(find("title: Ski", "title: Win 40 guests\nsource: The gate") == Marked{"note <objectives>"});
  CHECK(find("title: Ski", "title: Win 40 guests\ncadence: biweekly") == Marked{});
  CHECK(find("title: Ski", "title: Win 40 guests\ncadence: sometimes") == Marked{});
  CHECK(find("title: Ski", "title: Win 40 guests\nstatus: parked\nstatus_reason: War") == Marked{});
  CHECK(find("title: Ski\nstatus: draft", "title: Win 40 guests") == Marked{});
}

Marked find_midterm(std::string_view more, std::string_view config_lines = {}, std::string_view today = {},
                    std::string_view head = "period: 2026-Q4") {
  return find_in("review-midterm-missing", {{"ski.okr.yaml", to_small_file(head) + std::string(more)}}, config_lines,
                 today);
}

const Marked no_midterm{"note <2026-Q4>"};

TEST_CASE("a midterm is missed only where events have begun to be planned") {
  CHECK(find_midterm("") == Marked{});
  CHECK(find_midterm("events: [{type: kickoff, on: 2026-10-01}]\n") == no_midterm);
  CHECK(find_midterm("", "events: [{type: kickoff, on: 2026-10-01}]\n") == no_midterm);
  CHECK(find_midterm("events: [{type: midterm, on: 2026-11-16}]\n") == Marked{});
  CHECK(find_midterm("", "events: [{type: midterm, on: 2026-11-16}]\n") == Marked{});
  CHECK(find_midterm("", "events: [{type: midterm, on: 2026-05-16}]\n") == no_midterm);  // another quarter's
  CHECK(find_in("review-midterm-missing", {{"ski.okr.yaml", to_small_file("period: 2026-Q4")},
                                           {"sledge.okr.yaml", to_small_file("period: 2026-Q4") +
                                                                   "events: [{type: midterm, on: 2026-11-16}]\n"}}) ==
        no_midterm);
}

TEST_CASE("a midterm lies between 35 and 65 % of the period") {
  const auto find = [](std::string_view day) {
    return find_midterm("events: [{type: midterm, on: " + std::string(day) + "}]\n");
  };
  CHECK(find("2026-11-01") == no_midterm);  // day 32 of 92
  CHECK(find("2026-11-02") == Marked{});
  CHECK(find("2026-11-28") == Marked{});  // day 59
  CHECK(find("2026-11-29") == no_midterm);
}

TEST_CASE("short periods need no midterm, nor what has no period, is a draft or closed") {
  const std::string_view kickoff = "events: [{type: kickoff, on: 2026-10-01}]\n";
  CHECK(find_midterm(kickoff, {}, {}, "period: {start: 2026-10-01, end: 2026-10-27}") == Marked{});
  CHECK(find_midterm(kickoff, {}, {}, "period: {start: 2026-10-01, end: 2026-10-28}").size() == 1);
  CHECK(find_midterm(kickoff, {}, {}, "language: en") == Marked{});
  CHECK(find_midterm(kickoff, {}, {}, "period: 2026-Q4\nreview: {on: 2027-01-04}") == Marked{});
  CHECK(find_midterm("events: [{type: midway, on: 2026-11-16}]\n") == Marked{});  // may be it
  CHECK(find_midterm("events: [{type: midterm, on: soon}]\n") == Marked{});
}

TEST_CASE("with the clock it is planned, then held, then left to the review of the close") {
  const auto find_message = [](std::string_view today) {
    const std::string text = to_small_file("period: 2026-Q4") + "events: [{type: kickoff, on: 2026-10-01}]\n";
    const auto findings =
        test::lint({{"ski.okr.yaml", text}}, {}, {.today = *parse_date(today), .select = {"review-midterm-missing"}});
    return findings.empty() ? "" : findings.front().message;
  };
  const std::string planned = "no mid-period review planned for 2026-Q4 (half-way is 2026-11-16)";  // 15 is a Sunday
  CHECK(find_message("2026-10-01") == planned);
  CHECK(find_message("2026-11-28") == planned);
  CHECK(find_message("2026-11-29") == "no mid-period review held for 2026-Q4 (half-way is 2026-11-16)");
  CHECK(find_message("2027-01-01") == "");
}

Texts to_teams(std::size_t count, std::string_view head = "period: 2026-Q4") {
  Texts texts;
  for (std::size_t i = 0; i < count; ++i) texts[fmt::format("team{}.okr.yaml", i)] = to_small_file(head);
  return texts;
}

TEST_CASE("a pilot begins with one or two teams") {
  const Marked too_wide{"note <objectives>"};
  const auto find = [](const Texts& texts, std::string_view config) {
    return find_in("gov-rollout-too-wide", texts, config);
  };
  CHECK(find(to_teams(9), "rollout: pilot\n") == too_wide);
  CHECK(find(to_teams(3), "rollout: pilot\n") == too_wide);
  CHECK(find(to_teams(2), "rollout: pilot\n") == Marked{});
  CHECK(find(to_teams(9), "rollout: all\n") == Marked{});
  CHECK(find(to_teams(9), "rollout: scaling\n") == Marked{});
  CHECK(find(to_teams(9), "") == Marked{});
  CHECK(find(to_teams(9), "rollout: pilot\nprofile: starter\n") == Marked{});
  CHECK(find(to_teams(9, "team: ski\nperiod: 2026-Q4"), "rollout: pilot\n") == Marked{});  // one team's files
}

TEST_CASE("the company looks on, and the second period of a pilot may be wider") {
  Texts texts = to_teams(2);
  texts["company.okr.yaml"] = to_small_file("level: company\nperiod: 2026");
  CHECK(find_in("gov-rollout-too-wide", texts, "rollout: pilot\n") == Marked{});
  texts = to_teams(4);
  texts["before.okr.yaml"] = to_small_file("team: ski\nperiod: 2026-Q3\nreview: {on: 2026-10-02}");
  CHECK(find_in("gov-rollout-too-wide", texts, "rollout: pilot\n") == Marked{});
}

TEST_CASE("strict asks for ambassadors and a sponsor, once, at the top") {
  Texts texts = to_teams(2);
  texts["pass.okr.yaml"] = to_small_file("level: company\nperiod: 2026");
  const auto find = [&](std::string_view config) {
    std::vector<std::string> said;
    const auto decoded = model::decode_config(SourceFile("okr.config.yaml", "okr: 1\n" + std::string(config)), {});
    for (const Diagnostic& finding : test::lint(texts, decoded.config, {.select = {"gov-roles-missing"}})) {
      said.push_back(finding.path + ": " + finding.message);
    }
    return said;
  };
  CHECK(find("") == Marked{});
  CHECK(find("profile: strict\n") == Marked{"pass.okr.yaml: no ambassador and no sponsor is named"});
  CHECK(find("profile: strict\nsponsor: Kari\n") == Marked{"pass.okr.yaml: no ambassador is named"});
  CHECK(find("profile: strict\nambassadors: [{name: \"#okr\"}]\n") == Marked{"pass.okr.yaml: no sponsor is named"});
  CHECK(find("profile: strict\nsponsor: Kari\nambassadors: [{name: \"#okr\"}]\n") == Marked{});
  model::Config config;
  config.settings.rules["gov-roles-missing"] = Severity::warning;
  CHECK(test::find_marked("gov-roles-missing", texts, config) == Marked{"warning <objectives>"});
}

}  // namespace
}  // namespace okr::lint
