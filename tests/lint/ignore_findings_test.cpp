// Near misses of ignore comments, and the fixes of unused ones.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

/// A file whose objective has a number; the comment stands behind its title.
std::string orchard(std::string_view comment, std::string_view title = "Pick 7 kinds of apples") {
  return fmt::format(
      "okr: 1\nperiod: 2026-Q4\nowner: Maja\nobjectives:\n  - title: {}  {}\n    key_results:\n      - title: Sell 400 "
      "crates\n        initiatives: [{{title: Open a stand}}]\n",
      title, comment);
}

std::vector<Diagnostic> find_ignores(const std::string& text) {
  return test::lint({{"orchard.okr.yaml", text}}, {}, {.select = {"ignore", "objective-has-number", "kr-*"}});
}

std::size_t count_unused(const std::string& text) {
  const auto findings = test::lint({{"orchard.okr.yaml", text}}, {}, {.select = {"ignore", "period", "gov-*"}});
  return static_cast<std::size_t>(std::ranges::count(findings, "ignore-unused", &Diagnostic::rule));
}

/// The problem that is said of a comment, with what to do; empty where it is none of okr's or all right.
std::string problem_of(std::string_view comment) {
  std::string said;
  for (const Diagnostic& finding : find_ignores(orchard(comment))) {
    if (finding.rule == "ignore-malformed") said += finding.message + " -> " + finding.help;
  }
  constexpr std::string_view lead = "this comment takes nothing out: ";
  return said.starts_with(lead) ? said.substr(lead.size()) : said;
}

TEST_CASE("a comment whose rule could not run just now is not unused") {
  const auto crates = [](std::string_view period, std::string_view status) {
    return fmt::format(
        "okr: 1\nperiod: {}\nobjectives:\n  - title: Ripe apples for all\n    key_results:\n      - title: Sell 400 "
        "crates\n        status: {}\n        due: 2026-12-01  # okr: ignore[period-date-outside] agreed\n",
        period, status);
  };
  CHECK(count_unused(crates("2026-Q4", "active")) == 1);
  CHECK(count_unused(crates("2026-Q9", "active")) == 0);
  CHECK(count_unused(crates("2026-Q4", "parked")) == 0);
}

TEST_CASE("near misses are told what they miss") {
  const std::string no_brackets =
      "it names no rule in brackets -> write \"# okr: ignore[kr-missing-number]\" and the reason";
  CHECK(problem_of("# okr: ignore") == no_brackets);
  CHECK(problem_of("# okr: ignore the apples") == no_brackets);
  CHECK(problem_of("#okr:ignore kr-missing-time") ==
        "it names no rule in brackets -> write \"# okr: ignore[kr-missing-time]\" and the reason");
  CHECK(problem_of("# okr: ignore[] why") ==
        "it names no rule in its brackets -> write \"# okr: ignore[kr-missing-number]\" and the reason");
  CHECK(problem_of("# okr: ignore[kr-missing-time, smart") ==
        "its bracket is not closed -> write \"# okr: ignore[kr-missing-time, smart]\" and the reason");
  CHECK(problem_of("# okr: ignore-file[objective-has-number]") ==
        "it is for the whole file, but stands behind the first key -> move it above the first key, or write "
        "\"ignore\" for what stands on this line or follows");
  CHECK(problem_of("# okr: ignore[ignore-unused]") ==
        "\"ignore-unused\" can't be taken out by a comment: it is about such comments -> mend the comment, or turn the "
        "rule off in the config: rules: {ignore-unused: off}");
}

TEST_CASE("other spellings of the beginning are near misses too") {
  const std::string right = "write \"# okr: ignore[objective-has-number]\" and the reason";
  for (const std::string_view comment :
       {"# okr ignore[objective-has-number]", "# OKR: ignore[objective-has-number]",
        "# okr: Ignore[objective-has-number]", "# okr-ignore[objective-has-number]",
        "# okr: ingore[objective-has-number]", "# okr:disable[objective-has-number]",
        "# okr: ignore_next_line objective-has-number", "# okr ignore objective-has-number",
        "# agreed # okr: noqa[objective-has-number]"}) {
    CAPTURE(comment);
    CHECK(problem_of(comment) == "it begins with other words than \"okr: ignore\" -> " + right);
  }
}

TEST_CASE("a day that is none") {
  for (const std::string_view day : {"until 2026-13-01: x", "until next week", "until", "until 1.12.2026: x"}) {
    CAPTURE(day);
    CHECK(problem_of(fmt::format("# okr: ignore[objective-has-number] {}", day)) ==
          "its \"until\" names no day -> write \"until 2026-12-01: \" and the reason");
  }
  CHECK(problem_of("# okr: ignore[objective-has-number] untilled orchard") == "");
}

TEST_CASE("a comment that nothing follows") {
  const auto findings = find_ignores(orchard("") + "# okr: ignore[kr-missing-number]");
  REQUIRE(findings.size() == 2);
  CHECK(findings[1].rule == "ignore-malformed");
  CHECK(findings[1].message == "this comment takes nothing out: nothing follows that it could be for");
}

TEST_CASE("running text about okr is no near miss") {
  for (const std::string_view comment :
       {"# OKRs ignore the weather", "# okr: 1", "# okr: ignored by the board", "# ask okr about ignore[x]",
        "# okr ignores rain", "# okr ignore this", "# the okr: ignore[kr-missing-time]",
        "# # okr: ignore kr-missing-time", "# okr", "#", "# okrs: ignore[x]", "# okr: none"}) {
    CAPTURE(comment);
    CHECK(problem_of(comment) == "");
    CHECK(find_ignores(orchard(comment)).size() == 1);
  }
}

TEST_CASE("blanks are free") {
  for (const std::string_view comment :
       {"#okr:ignore[objective-has-number]", "#  okr:  ignore [ objective-has-number ] x",
        "#\tokr: ignore[objective-has-number,]"}) {
    CAPTURE(comment);
    CHECK(find_ignores(orchard(comment)).empty());
  }
}

std::string apply(std::string text, const Fix& fix) {
  for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit) {
    text.replace(edit->span.begin, edit->span.size(), edit->text);
  }
  return text;
}

/// The text after the fixes of all its unused ignores, the last first.
std::string fix_all(std::string text) {
  const auto findings = find_ignores(text);
  for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
    if (finding->rule != "ignore-unused") continue;
    REQUIRE(finding->fixes.size() == 1);
    CHECK(finding->fixes[0].safety == Safety::safe);
    text = apply(text, finding->fixes[0]);
  }
  return text;
}

TEST_CASE("the fix of an unused comment removes it, its blanks and its line") {
  const std::string clean = "Pick all kinds of apples";
  const auto without = [&](std::string text) { return text.erase(text.find(clean) + clean.size(), 2); };
  CHECK(fix_all(orchard("# okr: ignore[objective-has-number] x", clean)) == without(orchard("", clean)));
  CHECK(fix_all(orchard("# sweet # okr: ignore[objective-has-number] x", clean)) == orchard("# sweet", clean));
  CHECK(fix_all(orchard("# okr: ignore[kr-missing-number] x # okr: ignore[kr-missing-time]", clean)) ==
        without(orchard("", clean)));
  std::string own_line = orchard("", clean);
  own_line.insert(own_line.find("  - title"), "  # okr: ignore[objective-has-number]\r\n");
  CHECK(fix_all(own_line) == orchard("", clean));
  CHECK(fix_all("# okr: ignore-file[objective-has-number]\n" + orchard("", clean)) == orchard("", clean));
}

TEST_CASE("the fix of one unused rule of several leaves the others") {
  const auto fixed = [](std::string_view names) { return fix_all(orchard(fmt::format("# okr: ignore[{}] x", names))); };
  const std::string kept = orchard("# okr: ignore[objective-has-number] x");
  CHECK(fixed("objective-has-number, kr-missing-time") == kept);
  CHECK(fixed("kr-missing-time, objective-has-number") == kept);
  CHECK(fixed("kr-missing-time, kr-missing-start, objective-has-number") == kept);
  CHECK(fixed("kr-missing-time,objective-has-number , kr-missing-start,smart") == kept);
  CHECK(fixed("objective-has-number, objective-has-number") == kept);
  CHECK(fixed("kr-missing-time, nonsense") == orchard("# okr: ignore[nonsense] x"));
}

}  // namespace
}  // namespace okr::lint
