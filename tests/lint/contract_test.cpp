// Every rule keeps what its row says: the examples that `okr explain`, the manual and the docs print are linted here.
#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "lint/frame.hpp"
#include "okr/lint/apply_fixes.hpp"

namespace okr::lint {
namespace {

using test::Framed;

struct Case {
  const RegisteredRule* rule;
  std::string_view language, bad, good;
};

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const RegisteredRule& rule : all_rules()) {
    cases.push_back({&rule, "en", rule.rule->bad, rule.rule->good});
    cases.push_back({&rule, rule.rule->nordic, rule.rule->nordic_bad, rule.rule->nordic_good});
  }
  return cases;
}

std::vector<Diagnostic> lint_example(const Framed& framed, const RegisteredRule& rule) {
  model::Config config = test::to_config(framed);
  if (rule.rule->severity == Severity::off) config.settings.rules[std::string(rule.id)] = Severity::note;
  if (framed.before) return test::lint_change(framed, config);
  return test::lint(framed.texts, config, {.today = framed.today});
}

std::string describe(const Framed& framed, const std::vector<Diagnostic>& findings) {
  std::string text;
  for (const auto& [path, bytes] : framed.texts) text += "== " + path + "\n" + bytes + "\n";
  for (const Diagnostic& finding : findings) {
    text += fmt::format("-> {} [{}, {}) \"{}\": {}\n", finding.rule, finding.span.begin, finding.span.end,
                        framed.texts.at(finding.path).substr(finding.span.begin, finding.span.size()), finding.message);
  }
  return text;
}

TEST_CASE("a rule's bad example gives this rule inside the marks and nothing else of warning or above") {
  for (const Case& each : all_cases()) {
    const Framed framed = test::to_framed(each.bad, each.language, each.rule->rule->group);
    const auto findings = lint_example(framed, *each.rule);
    INFO(each.rule->id << " (" << each.language << ")\n" << describe(framed, findings));
    REQUIRE(framed.marked.has_value());
    std::size_t own = 0;
    for (const Diagnostic& finding : findings) {
      if (finding.rule != each.rule->id) {
        CHECK(finding.severity < Severity::warning);
        continue;
      }
      ++own;
      CHECK(finding.path == framed.path);
      CHECK(framed.marked->contains(finding.span));
    }
    CHECK(own == 1);
  }
}

TEST_CASE("a fix that a bad example's finding has takes it away, and only rules that say so have one") {
  std::size_t mended = 0;
  for (const Case& each : all_cases()) {
    const Framed framed = test::to_framed(each.bad, each.language, each.rule->rule->group);
    const auto findings = lint_example(framed, *each.rule);
    const auto own = std::ranges::find(findings, each.rule->id, &Diagnostic::rule);
    INFO(each.rule->id << " (" << each.language << ")\n" << describe(framed, findings));
    REQUIRE(own != findings.end());
    if (own->fixes.empty()) continue;
    CHECK_FALSE(each.rule->rule->fix.empty());
    const auto find = [&](const model::Workspace& workspace) {
      auto left = run_rules(workspace, {.today = framed.today}).findings;
      std::erase_if(left, [&](const Diagnostic& finding) { return finding.rule != each.rule->id; });
      return left;
    };
    const auto fixed = apply_fixes(test::make_workspace(framed.texts), {own->fixes.front().safety, find, {}});
    CHECK(fixed.refused.empty());
    CHECK(find(fixed.workspace).empty());
    ++mended;
  }
  CHECK(mended >= 3);
}

TEST_CASE("a rule's good example gives nothing of warning or above") {
  for (const Case& each : all_cases()) {
    const Framed framed = test::to_framed(each.good, each.language, each.rule->rule->group);
    const auto findings = lint_example(framed, *each.rule);
    INFO(each.rule->id << " (" << each.language << ")\n" << describe(framed, findings));
    CHECK_FALSE(framed.marked.has_value());
    for (const Diagnostic& finding : findings) CHECK(finding.severity < Severity::warning);
  }
}

TEST_CASE("the frame that examples stand in gives nothing of warning or above") {
  for (const test::Frame& frame : test::frames) {
    const std::string text = test::to_file(frame.first, frame, test::About::initiative);
    INFO(text);
    for (const Diagnostic& finding : test::lint({{"growth.okr.yaml", text}})) {
      INFO(finding.message);
      CHECK(finding.severity < Severity::warning);
    }
  }
}

TEST_CASE("a row is complete") {
  for (const RegisteredRule& rule : all_rules()) {
    const Rule& row = *rule.rule;
    INFO(rule.id);
    CHECK_FALSE(row.summary.empty());
    CHECK_FALSE(row.summary.ends_with("."));
    CHECK(row.why.ends_with("."));
    CHECK_FALSE(row.source.empty());
    CHECK(row.nordic != "en");
    CHECK(language::find_language(row.nordic).has_value());
    CHECK(row.bad != row.nordic_bad);
    CHECK_FALSE(row.good.empty());
    CHECK_FALSE(row.nordic_good.empty());
  }
}

TEST_CASE("messages and help are one sentence each, without a full stop, and end in no line number") {
  for (const Case& each : all_cases()) {
    const Framed framed = test::to_framed(each.bad, each.language, each.rule->rule->group);
    for (const Diagnostic& finding : lint_example(framed, *each.rule)) {
      INFO(finding.rule << ": " << finding.message << " = " << finding.help);
      CHECK_FALSE(finding.message.empty());
      CHECK_FALSE(finding.message.ends_with("."));
      CHECK_FALSE(finding.help.empty());
      CHECK_FALSE(finding.help.ends_with("."));
      CHECK(finding.message.find("line ") == std::string::npos);
      CHECK(finding.message.find('\n') == std::string::npos);
    }
  }
}

TEST_CASE("each rule has its file, and each file its rule") {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(OKR_SOURCE_DIR "/src/lint/rules")) {
    std::string name = entry.path().stem().string();
    std::ranges::replace(name, '_', '-');
    files.insert(name);
  }
  std::set<std::string> ids;
  for (const RegisteredRule& rule : all_rules()) ids.emplace(rule.id);
  CHECK(files == ids);
}

}  // namespace
}  // namespace okr::lint
