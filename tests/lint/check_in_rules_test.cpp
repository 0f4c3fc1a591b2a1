// What check-ins tell: checkin-setback-unexplained, kr-stretch-unbalanced, checkin-status-contradiction.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using test::to_small_file;

Marked find_setbacks(std::string_view key_result, std::string_view head = "period: 2026-Q4") {
  return test::find_marked("checkin-setback-unexplained",
                           {{"ski.okr.yaml", to_small_file(head, "title: Ski", key_result)}});
}

/// Of a key result from 30 to 40.
Marked find_rising(std::string_view check_ins) {
  return find_setbacks("title: Guests\nstart: 30\ntarget: 40\ncheck_ins: [" + std::string(check_ins) + "]");
}

Marked find_falling(std::string_view check_ins) {
  return find_setbacks("title: Hours\nstart: 14\ntarget: 4\ncheck_ins: [" + std::string(check_ins) + "]");
}

TEST_CASE("a value behind the one before it needs a note") {
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 31}") == Marked{"warning <31>"});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 31, note: Two left}") == Marked{});
  CHECK(find_rising("{on: 2026-10-05, value: 31}, {on: 2026-11-05, value: 34}") == Marked{});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 34}") == Marked{});
}

TEST_CASE("of a goal that goes down a rise is the setback") {
  CHECK(find_falling("{on: 2026-10-05, value: 9}, {on: 2026-11-05, value: 11}") == Marked{"warning <11>"});
  CHECK(find_falling("{on: 2026-10-05, value: 11}, {on: 2026-11-05, value: 9}") == Marked{});
}

TEST_CASE("less than a twentieth of the way is noise") {
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 33.6}") == Marked{});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 33.5}") == Marked{"warning <33.5>"});
  CHECK(find_falling("{on: 2026-10-05, value: 9}, {on: 2026-11-05, value: 9.4}") == Marked{});
}

TEST_CASE("the first check-in goes back from the start") {
  CHECK(find_rising("{on: 2026-10-05, value: 28}") == Marked{"warning <28>"});
  CHECK(find_rising("{on: 2026-10-05, value: 30}") == Marked{});
  CHECK(find_rising("{on: 2026-10-05, value: 29.7}") == Marked{});
}

TEST_CASE("days count, not lines; each setback is one finding, and of two lines a day the later holds") {
  CHECK(find_rising("{on: 2026-11-05, value: 31}, {on: 2026-10-05, value: 34}") == Marked{"warning <31>"});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-10-12, value: 32}, {on: 2026-10-19, value: 31}") ==
        Marked{"warning <32>", "warning <31>"});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-10-12, value: 31}, {on: 2026-10-12, value: 35}") ==
        Marked{});
  CHECK(find_rising("{on: 2026-10-05, value: 34}, {on: 2026-10-12, note: Ill}, {on: 2026-10-19, value: 31}") ==
        Marked{"warning <31>"});
}

TEST_CASE("a count of new things begins at 0, a level and milestones have no way back") {
  CHECK(find_setbacks("title: Win 40 guests\ncheck_ins: [{on: 2026-10-05, value: 9}, {on: 2026-10-12, value: 6}]") ==
        Marked{"warning <6>"});
  CHECK(find_setbacks("title: Uptime\nkeep: {at_least: 99}\ncheck_ins: [{on: 2026-10-05, value: 99.5}, "
                      "{on: 2026-10-12, value: 90}]") == Marked{});
  CHECK(find_setbacks("title: Lift\nmilestones: [{title: Built}]\ncheck_ins: [{on: 2026-10-05, value: 3}, "
                      "{on: 2026-10-12, value: 1}]") == Marked{});
}

TEST_CASE("without a way, or with two, nothing is back") {
  const std::string_view check_ins = "check_ins: [{on: 2026-10-05, value: 34}, {on: 2026-11-05, value: 31}]";
  const auto find = [&](std::string_view lines) {
    return find_setbacks(std::string(lines) + "\n" + std::string(check_ins));
  };
  CHECK(find("title: Guests\ntarget: 40") == Marked{});
  CHECK(find("title: Guests\nstart: 40\ntarget: 40") == Marked{});
  CHECK(find("title: Raise the guests\nstart: 40\ntarget: 30") == Marked{});  // the verb or the numbers are wrong
  CHECK(find("title: Guests\nstart: 30\ntarget: 40\nstatus: cancelled\nstatus_reason: No snow") == Marked{});
  CHECK(find("title: Guests\nstart: 30\ntarget: {a: 1}") == Marked{});
}

TEST_CASE("numbers as people write them count, and a value in another unit is said once") {
  const std::string danish =
      "title: Tilfredshed\nstart: \"3,0\"\ntarget: \"3,5\"\ncheck_ins: [{on: 2026-10-05, value: "
      "\"3,4\"}, {on: 2026-10-12, value: \"3,1\"";
  CHECK(find_setbacks(danish + "}]", "language: da\nperiod: 2026-Q4") == Marked{"warning <\"3,1\">"});
  CHECK(find_setbacks(danish + ", note: To kunder har sagt op}]", "language: da\nperiod: 2026-Q4") == Marked{});
  const std::string text =
      to_small_file("period: 2026-Q4", "title: Ski",
                    "title: Guests\nunit: \"%\"\nstart: 30\ntarget: 40\ncheck_ins: [{on: 2026-10-05, value: 5 kr}]");
  const auto rules = test::lint_rules(text);
  CHECK(std::ranges::count(rules, "error checkin-invalid") == 1);
  CHECK(std::ranges::count(rules, "warning checkin-setback-unexplained") == 0);
}

TEST_CASE("a setback belongs to its check-in") {
  const std::string text = to_small_file(
      "period: 2026-Q4", "title: Ski",
      "title: Guests\nstart: 30\ntarget: 40\ncheck_ins: [{on: 2026-10-05, value: 34}, {on: 2026-10-12, value: 31}]");
  const auto findings = test::lint({{"ski.okr.yaml", text}}, {}, {.select = {"checkin-setback-unexplained"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "\"Guests\" went back from 34 to 31 without a note");
  CHECK(findings[0].entity.kind == "check_in");
  CHECK(findings[0].entity.id == "ski/ski/guests/2026-10-12");
}

Marked find_start(std::string_view objective, std::string_view check_ins, std::string_view head = "period: 2026-Q4",
                  std::string_view measure = "start: 30\ntarget: 40") {
  const std::string key_result =
      "title: Guests\n" + std::string(measure) + "\ncheck_ins: [" + std::string(check_ins) + "]";
  return test::find_marked("kr-stretch-unbalanced", {{"ski.okr.yaml", to_small_file(head, objective, key_result)}});
}

TEST_CASE("a target begins within reach, and an aspirational one not as good as reached") {
  const auto find = [](std::string_view type, std::string_view confidence) {
    return find_start("title: Ski\ntype: " + std::string(type),
                      "{on: 2026-10-05, value: 30, confidence: " + std::string(confidence) + "}");
  };
  for (const std::string_view type : {"committed", "aspirational", "learning"}) {
    CHECK(find(type, "0.1") == Marked{"note <0.1>"});
    CHECK(find(type, "1/10") == Marked{"note <1/10>"});
    for (const std::string_view confidence : {"0.2", "0.5", "0.9"}) CHECK(find(type, confidence) == Marked{});
  }
  CHECK(find("aspirational", "0.95") == Marked{"note <0.95>"});
  CHECK(find("committed", "1.0") == Marked{});  // a promise may begin sure
  CHECK(find("learning", "1.0") == Marked{});
}

TEST_CASE("only the first check-in, and one of the first half, speaks of the target") {
  CHECK(find_start("title: Ski",
                   "{on: 2026-10-05, value: 30, confidence: 0.5}, {on: 2026-10-12, value: 30, "
                   "confidence: 0.1}") == Marked{});
  CHECK(find_start("title: Ski",
                   "{on: 2026-10-12, value: 30, confidence: 0.5}, {on: 2026-10-05, value: 30, "
                   "confidence: 0.1}") == Marked{"note <0.1>"});
  CHECK(find_start("title: Ski", "{on: 2026-10-05, value: 30}, {on: 2026-10-12, value: 30, confidence: 0.1}") ==
        Marked{});
  CHECK(find_start("title: Ski", "{on: 2026-10-05, value: 30}") == Marked{});
  CHECK(find_start("title: Ski", "{on: 2026-11-15, value: 30, confidence: 0.1}") == Marked{"note <0.1>"});
  CHECK(find_start("title: Ski", "{on: 2026-11-16, value: 30, confidence: 0.1}") == Marked{});
  CHECK(find_start("title: Ski", "{on: 2026-11-16, value: 30, confidence: 0.1}", "language: en") ==
        Marked{"note <0.1>"});
}

TEST_CASE("what is to be kept may begin sure, and a tiny change may be a long way") {
  const std::string_view sure = "{on: 2026-10-05, value: 99.9, confidence: 1}";
  CHECK(find_start("title: Ski\ntype: aspirational", sure, "period: 2026-Q4", "keep: {at_least: 99.9}") == Marked{});
  CHECK(find_start("title: Ski\ntype: aspirational", "{on: 2026-10-05, value: 99.9, confidence: 0.5}",
                   "period: 2026-Q4", "start: 99.90\ntarget: 99.95") == Marked{});
}

Marked find_contradictions(std::string_view today, std::string_view check_ins, std::string_view more = {}) {
  const std::string key_result =
      "title: Guests\nstart: 30\ntarget: 40" + std::string(more) + "\ncheck_ins: [" + std::string(check_ins) + "]";
  return test::find_marked("checkin-status-contradiction",
                           {{"ski.okr.yaml", to_small_file("period: 2026-Q4", "title: Ski", key_result)}}, {}, today);
}

TEST_CASE("confidence against the figures") {
  // 80 % of the time, 10 % of the way
  const auto find_late = [](std::string_view confidence) {
    return find_contradictions("2026-12-14",
                               "{on: 2026-12-12, value: 31, confidence: " + std::string(confidence) + "}");
  };
  CHECK(find_late("0.8") == Marked{"note <0.8>"});
  CHECK(find_late("0.7") == Marked{"note <0.7>"});
  CHECK(find_late("0.6") == Marked{});
  CHECK(find_late("0.3") == Marked{});
  // half of the time, 60 % of the way
  const auto find_early = [](std::string_view confidence) {
    return find_contradictions("2026-11-16",
                               "{on: 2026-11-15, value: 36, confidence: " + std::string(confidence) + "}");
  };
  CHECK(find_early("0.3") == Marked{"note <0.3>"});
  CHECK(find_early("0.4") == Marked{});
  CHECK(find_early("0.9") == Marked{});
}

TEST_CASE("a note explains a confidence, and so does a plan") {
  CHECK(find_contradictions("2026-12-14", "{on: 2026-12-12, value: 31, confidence: 0.8, note: Snow comes late}") ==
        Marked{});
  CHECK(find_contradictions("2026-12-14", "{on: 2026-12-12, value: 31, confidence: 0.8}",
                            "\nplan: [{on: 2026-12-20, value: 31}]") == Marked{});
}

TEST_CASE("only the latest confidence up to the day counts, and only against the figures of its own day") {
  CHECK(find_contradictions("2026-12-14",
                            "{on: 2026-12-05, value: 31, confidence: 0.8}, {on: 2026-12-12, value: 31, "
                            "confidence: 0.3}") == Marked{});
  CHECK(find_contradictions("2026-12-14",
                            "{on: 2026-12-12, value: 31, confidence: 0.8}, {on: 2026-12-20, value: 39, "
                            "confidence: 0.9}") == Marked{"note <0.8>"});
  CHECK(find_contradictions("2026-12-14",
                            "{on: 2026-12-05, value: 31, confidence: 0.8}, {on: 2026-12-12, value: "
                            "31}") == Marked{});
  // on its day all was well; that nobody looked since is said by checkin-stale
  CHECK(find_contradictions("2026-12-14", "{on: 2026-10-12, value: 32, confidence: 0.8}") == Marked{});
  CHECK(find_contradictions("2026-12-14",
                            "{on: 2026-12-05, value: 38, confidence: 0.8}, {on: 2026-12-12, confidence: "
                            "0.2}") == Marked{});
  CHECK(find_contradictions("", "{on: 2026-12-12, value: 31, confidence: 0.8}") == Marked{});
  CHECK(find_contradictions("2027-01-04", "{on: 2026-12-12, value: 31, confidence: 0.8}") == Marked{});
}

TEST_CASE("starter is silent about confidence, and about setbacks") {
  model::Config config;
  config.profile = model::Profile::starter;
  const std::string text = to_small_file("period: 2026-Q4", "title: Ski",
                                         "title: Guests\nstart: 30\ntarget: 40\n"
                                         "check_ins: [{on: 2026-12-12, value: 25, confidence: 0.9}]");
  for (const std::string_view rule : {"checkin-setback-unexplained", "checkin-status-contradiction"}) {
    CHECK(test::find_marked(rule, {{"ski.okr.yaml", text}}, config, "2026-12-14") == Marked{});
    CHECK(test::find_marked(rule, {{"ski.okr.yaml", text}}, {}, "2026-12-14").size() == 1);
  }
}

}  // namespace
}  // namespace okr::lint
