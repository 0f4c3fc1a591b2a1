// Number, time, target and start of a key result: when each is said, and when another one says it.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Rules = std::vector<std::string>;

/// The rules of group key-result that speak of a key result with these lines.
Rules of(std::string_view lines, const model::Config& config = {}, std::string_view period = "period: 2026-Q4\n") {
  const std::string text = "okr: 1\n" + std::string(period) +
                           "objectives:\n  - title: Be the ferry that people set their watch by\n    key_results:\n" +
                           test::to_element(lines, 6);
  return test::lint_rules(text, config, {.select = {"key-result"}, .ignore = {"kr-no-initiative"}});
}

const Rules quiet{};
const Rules no_number{"error kr-missing-number"};
const Rules no_time{"error kr-missing-time"};
const Rules no_target{"error kr-missing-target"};
const Rules no_start{"warning kr-missing-start"};

TEST_CASE("without a number in title and fields only the number is missed") {
  CHECK(of("title: Passengers are much happier") == no_number);
  CHECK(of("title: Be on time more often by the end of 2026") == no_number);
  CHECK(of("title: Passasjerene er mye gladere") == no_number);
  CHECK(of("title: Resenärerna är mycket gladare") == no_number);
}

TEST_CASE("a start, a target, a level to keep and milestones are numbers") {
  CHECK(of("title: Be on time more often\nstart: 81\ntarget: 95") == quiet);
  CHECK(of("title: Be on time\nkeep: {at_least: 95}") == quiet);
  CHECK(of("title: Have the new ferry in service\nmilestones: [{title: Bought}, {title: Approved}]") == quiet);
  CHECK(of("title: Be on time more often\nstart: 81") == no_target);
  CHECK(of("title: Be on time more often\ntarget: 95") == no_start);
}

TEST_CASE("what the title says without doubt fills start and target") {
  CHECK(of("title: Raise departures on time from 81 % to 95 %") == quiet);
  CHECK(of("title: Win 400 new commuters") == quiet);
  CHECK(of("title: Få forsinkelsene ned fra 40 til 12 i måneden", {}, "language: nb\nperiod: 2026-Q4\n") == quiet);
  model::Config config;
  config.settings.infer_from_text = false;
  CHECK(of("title: Raise departures on time from 81 % to 95 %", config) == no_target);
}

TEST_CASE("a change without a start gives the start alone") {
  CHECK(of("title: Increase commuters by 30 %") == no_start);
  CHECK(of("title: Øge antallet af pendlere med 30 %", {}, "language: da\nperiod: 2026-Q4\n") == no_start);
  CHECK(of("title: Increase commuters by 30 %\nstart: 400\ntarget: 520") == quiet);
}

TEST_CASE("a level in the title is no target") {
  const auto findings = test::lint({{"a.okr.yaml",
                                     "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Be on time\n"
                                     "    key_results: [{title: Have at most 3 delays a week}]\n"}},
                                   {}, {.select = {"key-result"}, .ignore = {"kr-no-initiative"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "kr-missing-target");
  CHECK(findings[0].help.find("keep: {at_most: ...}") != std::string::npos);
}

TEST_CASE("time is a due date, a time in the title, or the period") {
  CHECK(of("title: Win 400 new commuters", {}, "") == no_time);
  CHECK(of("title: Win 400 new commuters\ndue: 2026-12-01", {}, "") == quiet);
  CHECK(of("title: Win 400 new commuters by December 2026", {}, "") == quiet);
  CHECK(of("title: Win 400 new commuters every month", {}, "") == quiet);
  CHECK(of("title: Passengers are much happier", {}, "") == Rules{"error kr-missing-number", "error kr-missing-time"});
}

TEST_CASE("explicit asks for a time of the key result's own, bounded for one with an end") {
  model::Config config;
  config.settings.time = model::KeyResultTime::is_explicit;
  CHECK(of("title: Win 400 new commuters", config) == no_time);
  CHECK(of("title: Win 400 new commuters every month", config) == quiet);
  config.settings.time = model::KeyResultTime::bounded;
  CHECK(of("title: Win 400 new commuters every month", config) == no_time);
  CHECK(of("title: Win 400 new commuters by December 2026", config) == quiet);
  CHECK(of("title: Win 400 new commuters every month\ndue: 2026-12-01", config) == quiet);
}

TEST_CASE("what did not decode is not missed") {
  CHECK(of("title: Be on time more often\nstart: 81\ntarget: ~x~") == quiet);
  CHECK(of("title: Win 400 new commuters", {}, "period: whenever\n") == quiet);
  CHECK(of("title: Win 400 new commuters\ndue: soon", {}, "") == quiet);
  CHECK(of("title: Be on time more often\nmilestones: many") == quiet);
  CHECK(of("title: []\nowner: Ivar") == quiet);
}

TEST_CASE("the help asks what the words of quantity mean, and names the period") {
  const auto findings = test::lint({{"a.okr.yaml",
                                     "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Be on time\n"
                                     "    key_results: [{title: Win several new commuters}]\n"}},
                                   {}, {.select = {"kr-missing-number"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "\"Win several new commuters\" names no number to reach");
  CHECK(findings[0].help ==
        "how much is \"several\"? say from what to what: \"... from 41 % to 60 % by the end of 2026-Q4\", and set "
        "start and target");
}

TEST_CASE("a long title is cut in the message") {
  const std::string title = "Passengers " + std::string(5000, 'a');
  const auto findings = test::lint({{"a.okr.yaml",
                                     "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Be on time\n"
                                     "    key_results: [{title: " +
                                         title + "}]\n"}},
                                   {}, {.select = {"kr-missing-number"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "\"Passengers " + std::string(49, 'a') + "...\" names no number to reach");
}

}  // namespace
}  // namespace okr::lint
