// Comments that adopt a file as it is.
#include "okr/lint/add_ignores.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>
#include <algorithm>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

constexpr std::string_view path = "garden.okr.yaml";

Outcome run(const std::string& text, std::optional<Date> today = std::nullopt) {
  return run_rules(test::make_workspace({{std::string(path), text}}),
                   {.today = today, .ignore = test::of_small_files.ignore});
}

AddedIgnores add(const std::string& text, std::string_view reason = "") {
  return add_ignores(SourceFile(std::string(path), text), run(text).findings, reason);
}

std::string to_crlf(std::string text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) text.insert(at, "\r");
  return text;
}

/// A garden's file with these lines as its objectives.
std::string garden(std::string_view objectives) {
  return "okr: 1\nperiod: 2026-Q4\nowner: Maja\nlanguage: en\nobjectives:\n" + std::string(objectives);
}

TEST_CASE("behind a node on one line, several rules in one comment, with the reason") {
  const std::string text = garden(
      "  - title: Grow 5 kinds of beans\n    aligned_to: nowhere   # as ever\n    key_results:\n"
      "      - {title: Water more often}\n");
  const AddedIgnores added = add(text, "as it was");
  CHECK(
      added.bytes ==
      garden("  - title: Grow 5 kinds of beans  # okr: ignore[objective-has-number, structure-kr-count] as it was\n"
             "    aligned_to: nowhere   # as ever  # okr: ignore[align-broken-reference] as it was\n    key_results:\n"
             "      - {title: Water more often}  # okr: ignore[kr-missing-number] as it was\n"));
  CHECK(added.comments == 3);
  CHECK(added.findings == 4);
  CHECK(added.unplaced.empty());
  const Outcome again = run(added.bytes);
  CHECK(again.findings.empty());
  CHECK(again.ignored.size() == 4);
}

TEST_CASE("an ignore comment that stands there gets the rule too") {
  const auto with = [](std::string_view comment) {
    return garden(fmt::format(
        "  - title: Grow 5 kinds of beans{}\n    key_results: [{{title: Sell 40 crates}}, {{title: Sell 9 jars}}]\n",
        comment));
  };
  CHECK(add(with(" # okr: ignore[kr-missing-time]"), "old").bytes ==
        with(" # okr: ignore[kr-missing-time, objective-has-number] old"));
  CHECK(add(with(" # okr: ignore[kr-missing-time] mine"), "old").bytes ==
        with(" # okr: ignore[kr-missing-time, objective-has-number] mine"));
  CHECK(add(with(" # okr: ignore[kr-missing-time] until 2026-10-02: mine")).bytes ==
        with(" # okr: ignore[kr-missing-time] until 2026-10-02: mine  # okr: ignore[objective-has-number]"));
}

TEST_CASE("what is said of ignore comments is not ignored in turn") {
  const AddedIgnores added = add(garden(
      "  - title: Grow beans # okr: ignore\n    key_results: [{title: Sell 40 crates}, {title: Sell 9 jars}]\n"));
  REQUIRE(added.unplaced.size() == 1);
  CHECK(added.unplaced[0].finding.rule == "ignore-malformed");
  CHECK(added.comments == 0);
}

TEST_CASE("a text over several lines") {
  const std::string first = garden(
      "  - title: >-\n      Grow 5 kinds\n      of beans\n    key_results: [{title: Sell 40 crates}, {title: Sell 9 "
      "jars}]\n");
  CHECK(add(first).bytes ==
        garden("  - title: >-  # okr: ignore[objective-has-number]\n      Grow 5 kinds\n      of beans\n"
               "    key_results: [{title: Sell 40 crates}, {title: Sell 9 jars}]\n"));
  const std::string later = garden(
      "  - id: beans\n    title: \"Grow 5 kinds\n      of beans\"\n    key_results: [{title: Sell 40 crates}, {title: "
      "Sell 9 jars}]\n");
  CHECK(
      add(later, "why").bytes ==
      garden("  - id: beans\n    # okr: ignore[objective-has-number] why\n    title: \"Grow 5 kinds\n      of beans\"\n"
             "    key_results: [{title: Sell 40 crates}, {title: Sell 9 jars}]\n"));
  const std::string quoted =
      garden("  - title: 'Grow 5\n      kinds'\n    key_results: [{title: Sell 40 crates}, {title: Sell 9 jars}]\n");
  CHECK(add(quoted).bytes.find("      kinds'  # okr: ignore[objective-has-number]\n") != std::string::npos);
}

TEST_CASE("whole entities, a line above them") {
  const std::string text = garden(
      "  - id: beans\n    title: Grow beans\n    key_results:\n      - start: 3\n        target: 4\n"
      "      - title: Sell 40 crates\n      - title: Sell 9 jars\n");
  const AddedIgnores added = add(text);
  CHECK(added.unplaced.empty());
  CHECK(run(added.bytes).findings.empty());
}

TEST_CASE("in brackets, beside a text that goes on, and an empty item") {
  const std::string text = garden(
      "  - title: Grow beans\n    key_results: [\n      {titel: a, title: \"Sell 40\n        crates\"}]\n"
      "  -\n  - title: Grow peas\n    key_results:\n      -   ");
  const AddedIgnores added = add(text);
  CAPTURE(added.bytes);
  CHECK(added.unplaced.empty());
  CHECK(run(added.bytes).findings.empty());
}

TEST_CASE("a broken file stays as it is") {
  const std::string text = garden("  - title: Grow 5 kinds: beans\n    key_results: [{title: Water}]\n");
  const AddedIgnores added = add(text);
  CHECK(added.bytes == text);
  CHECK(added.comments == 0);
  CHECK(added.unplaced.size() == run(text).findings.size());
  CHECK(added.unplaced[0].reason == "the file is broken; mend that first");
}

TEST_CASE("a last day for all") {
  const std::string text =
      garden("  - title: Grow 5 kinds of beans\n    key_results: [{title: Sell 40 crates}, {title: Sell 9 jars}]\n");
  const AddedIgnores added = add(text, *parse_reason(" until 2026-10-02: spring "));
  CHECK(run(added.bytes, to_date(2026, 10, 2)).findings.empty());
  CHECK(run(added.bytes, to_date(2026, 10, 3)).findings.size() == 2);
}

TEST_CASE("a reason that can't stand in a comment") {
  CHECK(parse_reason("a\nb").problem().message == "has a line end or a control character");
  CHECK(parse_reason("\xff").problem().message == "is no UTF-8");
  CHECK(parse_reason("until spring").problem().message ==
        "begins with \"until\" and names no day: until 2026-12-01: why");
  CHECK(parse_reason("x # okr: ignore[smart]").problem().message == "is an ignore comment itself");
  CHECK(*parse_reason(" høst #3 ") == "høst #3");
}

/// The same file written in other ways.
std::vector<std::string> to_layouts(const std::string& text) {
  std::string spaced = text;
  for (std::size_t at = spaced.find("\n"); at + 1 < spaced.size() && at != std::string::npos;
       at = spaced.find('\n', at + 3)) {
    if (spaced.compare(at, 4, "\n<<<") != 0) spaced.replace(at, 1, "  \n");
  }
  std::string bare = text;
  while (bare.ends_with('\n')) bare.pop_back();
  return {text, to_crlf(text), "\xEF\xBB\xBF" + text, "---\n# a head\n" + text, bare, spaced};
}

struct Known {
  std::string rule, message, key;
  friend auto operator<=>(const Known&, const Known&) = default;
};
std::vector<Known> to_known(const std::vector<Diagnostic>& findings) {
  std::vector<Known> known;
  for (const Diagnostic& finding : findings) known.push_back({finding.rule, finding.message, finding.key});
  std::ranges::sort(known);
  return known;
}

/// Ignores each finding of one file of the workspace alone: it goes, and nothing comes.
void check_each(test::Texts texts, const std::string& file, const Request& request) {
  const Outcome before = run_rules(test::make_workspace(texts), request);
  const std::string text = texts[file];
  for (const Diagnostic& finding : before.findings) {
    if (finding.path != file || finding.rule.starts_with("ignore-")) continue;
    const AddedIgnores added = add_ignores(SourceFile(file, text), {finding}, "so be it");
    CAPTURE(finding.rule);
    CAPTURE(added.bytes);
    if (!added.unplaced.empty()) {
      CHECK(added.bytes == text);
      CHECK(added.unplaced[0].reason == "the file is broken; mend that first");
      continue;
    }
    texts[file] = added.bytes;
    const Outcome after = run_rules(test::make_workspace(texts), request);
    std::vector<Known> expected = to_known(before.findings);
    expected.erase(std::ranges::find(expected, Known{finding.rule, finding.message, finding.key}));
    CHECK(to_known(after.findings) == expected);
    REQUIRE(after.ignored.size() == 1);
    CHECK(after.ignored[0].finding.rule == finding.rule);
    CHECK(after.ignored[0].reason == "so be it");
  }
}

TEST_CASE("in every layout the ignore of each rule's bad example takes out that finding and brings no other") {
  for (const RegisteredRule& rule : all_rules()) {
    for (const bool is_nordic : {false, true}) {
      const std::string_view bad = is_nordic ? rule.rule->nordic_bad : rule.rule->bad;
      const test::Framed framed = test::to_framed(bad, is_nordic ? rule.rule->nordic : "en", rule.rule->group);
      for (const std::string& text : to_layouts(framed.texts.at(framed.path))) {
        test::Texts texts = framed.texts;
        texts[framed.path] = text;
        check_each(std::move(texts), framed.path, {.today = framed.today});
      }
    }
  }
}

TEST_CASE("in every layout all findings of all bad examples go at once") {
  for (const RegisteredRule& rule : all_rules()) {
    const test::Framed framed = test::to_framed(rule.rule->bad, "en", rule.rule->group);
    if (rule.id.starts_with("ignore-") || rule.id.starts_with("yaml-")) continue;
    for (const std::string& text : to_layouts(framed.texts.at(framed.path))) {
      test::Texts texts = framed.texts;
      texts[framed.path] = text;
      auto findings = run_rules(test::make_workspace(texts), {.today = framed.today}).findings;
      std::erase_if(findings, [&](const Diagnostic& finding) { return finding.path != framed.path; });
      const AddedIgnores added = add_ignores(SourceFile(framed.path, text), findings, "");
      texts[framed.path] = added.bytes;
      CAPTURE(added.bytes);
      CHECK(added.unplaced.empty());
      CHECK(run_rules(test::make_workspace(texts), {.today = framed.today, .paths = {{framed.path}}}).findings.empty());
    }
  }
}

}  // namespace
}  // namespace okr::lint
