// Duplicates, periods and check-ins.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Rules = std::vector<std::string>;

std::vector<Diagnostic> find(const std::string& text, std::string_view rule, std::optional<Date> today = {}) {
  return test::lint({{"farm.okr.yaml", text}}, {}, {.today = today, .select = {std::string(rule)}});
}

std::string with_goals(const std::string& goals) { return "okr: 1\nperiod: 2026-Q4\nobjectives:\n" + goals; }

TEST_CASE("ids are compared among siblings, titles in the whole file") {
  const std::string text = with_goals(
      "  - id: milk\n    title: Be the dairy next door\n    key_results:\n"
      "      - {id: a, title: Win 9 shops}\n      - {id: b, title: Win 3 cafés}\n"
      "  - id: cows\n    title: Have cows that live long\n    key_results:\n"
      "      - {id: a, title: Win 40 days outdoors}\n      - {id: b, title: 'win 3  CAFÉS.'}\n");
  const auto findings = find(text, "structure-duplicate");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(text.substr(findings[0].span.begin, findings[0].span.size()) == "'win 3  CAFÉS.'");
  REQUIRE(findings[0].related.size() == 1);
  CHECK(text.substr(findings[0].related[0].span.begin, findings[0].related[0].span.size()) == "Win 3 cafés");
}

TEST_CASE("titles are one in either Unicode form") {
  const std::string text = with_goals(
      "  - {title: \"F\\u00e5 glade køer\", key_results: []}\n"
      "  - {title: \"Fa\\u030a glade køer\", key_results: []}\n"
      "  - {title: \"Få glade kuer\", key_results: []}\n");
  CHECK(find(text, "structure-duplicate").size() == 1);
}

TEST_CASE("one id and one title is one finding; three of a kind are two") {
  const std::string twin = "  - {id: milk, title: Be the dairy next door, key_results: []}\n";
  const auto two = find(with_goals(twin + twin), "structure-duplicate");
  REQUIRE(two.size() == 1);
  CHECK(two[0].severity == Severity::error);
  CHECK(two[0].message == "duplicate objective id \"milk\": what refers to it is ambiguous");
  CHECK(find(with_goals(twin + twin + twin), "structure-duplicate").size() == 2);
}

TEST_CASE("a goal that is parked may come back under its old title") {
  const std::string text = with_goals(
      "  - {title: Be the dairy next door, status: parked, key_results: []}\n"
      "  - {title: Be the dairy next door, key_results: []}\n");
  CHECK(find(text, "structure-duplicate").empty());
}

TEST_CASE("a missing period is said once, on the key, and not where each key result misses its time") {
  const std::string timed =
      "okr: 1\nowner: Gro\nobjectives:\n  - title: Be the dairy next door\n    key_results:\n"
      "      - {title: Win 9 shops by December 2026}\n      - {title: Win 3 cafés by May 2027}\n";
  const auto findings = test::lint({{"farm.okr.yaml", timed}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "period-invalid");
  CHECK(timed.substr(findings[0].span.begin, findings[0].span.size()) == "objectives");
  CHECK(test::lint_rules(timed + "      - {title: Win 7 inns}\n") == Rules{"error kr-missing-time"});
  CHECK(test::lint_rules("okr: 1\ninitiatives: [{title: Paint the barn, status: dropped}]\n") == Rules{});
}

std::string with_check_ins(std::string_view check_ins, std::string_view unit = "litres") {
  return with_goals(
      fmt::format("  - title: Be the dairy next door\n    key_results:\n"
                  "      - title: More milk sold\n        unit: \"{}\"\n        start: 10\n"
                  "        target: 30\n        check_ins:\n{}",
                  unit, test::to_element(check_ins, 10)));
}

/// What is said of one check-in, without "check-in " and its date.
std::string find_fault(std::string_view day, std::optional<Date> today = {}) {
  const auto findings = find(with_check_ins(fmt::format("on: {}\nvalue: 12", day)), "checkin-invalid", today);
  if (findings.empty()) return "";
  return findings.size() == 1 ? findings[0].message.substr(findings[0].message.find(": ") + 2) : "several";
}

TEST_CASE("a check-in lies in the period or within 31 days of it") {
  CHECK(find_fault("2026-10-01") == "");
  CHECK(find_fault("2026-08-31") == "");
  CHECK(find_fault("2026-08-30") == "before the period, which starts 2026-10-01");
  CHECK(find_fault("2027-01-31") == "");
  CHECK(find_fault("2027-02-01") == "after the period, which ends 2026-12-31");
  CHECK(find_fault("2062-10-05") == "after the period, which ends 2026-12-31");
}

TEST_CASE("with a day given, a check-in is not later than the day after it") {
  const Date today = *parse_date("2026-11-03");
  CHECK(find_fault("2026-11-03", today) == "");
  CHECK(find_fault("2026-11-04", today) == "");
  CHECK(find_fault("2026-11-05", today) == "in the future (today is 2026-11-03)");
}

TEST_CASE("the second check-in of a day is at fault, whatever the order of the lines") {
  const std::string text = with_check_ins("on: 2026-10-09\nvalue: 14") +
                           "          - {on: 2026-10-02, value: 11}\n          - {on: 2026-10-09, value: 15}\n";
  const auto findings = find(text, "checkin-invalid");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].message == "check-in 2026-10-02 stands below 2026-10-09, and the list has no order");
  CHECK(findings[1].message == "check-in 2026-10-09: a second one on that day");
  CHECK(findings[1].span.begin > text.find("value: 11"));
  REQUIRE(findings[1].related.size() == 1);
  CHECK(findings[1].related[0].span.begin < text.find("value: 14"));
}

TEST_CASE("a value is in the key result's unit, however the unit is spelt") {
  const auto messages = [](std::string_view value, std::string_view unit) {
    Rules found;
    const std::string text = with_check_ins(fmt::format("on: 2026-10-09\nvalue: \"{}\"", value), unit);
    for (const Diagnostic& finding : find(text, "checkin-invalid")) found.push_back(finding.message);
    return found;
  };
  CHECK(messages("12", "%").empty());
  CHECK(messages("12 %", "%").empty());
  CHECK(messages("12 %", "pct").empty());
  CHECK(messages("12 kr", "NOK").empty());
  CHECK(messages("12 %", "NOK") == Rules{"check-in value is in \"%\", its key result in \"NOK\""});
  CHECK(messages("12 EUR", "NOK") == Rules{"check-in value is in \"EUR\", its key result in \"NOK\""});
}

}  // namespace
}  // namespace okr::lint
