#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using model::Profile;

Severity in(Profile profile, std::string_view rule, Severity severity) {
  return find_severity(rule, severity, profile, {});
}

TEST_CASE("standard is as the rules say") {
  for (const Severity severity : {Severity::off, Severity::note, Severity::warning, Severity::error}) {
    CHECK(in(Profile::standard, "kr-missing-start", severity) == severity);
  }
}

TEST_CASE("starter has few errors, no notes, and nothing about cadence and governance") {
  CHECK(in(Profile::starter, "yaml-syntax", Severity::error) == Severity::error);
  CHECK(in(Profile::starter, "kr-missing-number", Severity::error) == Severity::error);
  CHECK(in(Profile::starter, "structure-duplicate", Severity::warning) == Severity::warning);
  CHECK(in(Profile::starter, "kr-missing-target", Severity::error) == Severity::warning);
  CHECK(in(Profile::starter, "structure-kr-count", Severity::error) == Severity::warning);
  CHECK(in(Profile::starter, "structure-kr-count", Severity::note) == Severity::off);
  CHECK(in(Profile::starter, "checkin-invalid", Severity::error) == Severity::error);
  CHECK(in(Profile::starter, "checkin-invalid", Severity::warning) == Severity::off);
}

TEST_CASE("strict raises what is set") {
  CHECK(in(Profile::strict, "kr-missing-start", Severity::warning) == Severity::error);
  CHECK(in(Profile::strict, "structure-kr-count", Severity::note) == Severity::note);
  CHECK(in(Profile::strict, "objective-missing-why", Severity::off) == Severity::note);
}

TEST_CASE("the config's word replaces all of a rule's severities, in every profile") {
  const model::RuleSeverities rules{{"structure-kr-count", Severity::warning}, {"yaml-syntax", Severity::off}};
  for (const Profile profile : {Profile::starter, Profile::standard, Profile::strict}) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
      CHECK(find_severity("structure-kr-count", severity, profile, rules) == Severity::warning);
      CHECK(find_severity("yaml-syntax", severity, profile, rules) == Severity::off);
    }
  }
}

model::Override to_override(std::string path, model::RuleSeverities rules) {
  model::Override made;
  made.paths = {std::move(path)};
  made.rules = std::move(rules);
  return made;
}

TEST_CASE("an override's rules hold for its paths, and later ones win") {
  const std::string text = R"(okr: 1
owner: Siv
period: 2026-Q4
objectives:
  - title: Teach 30 % of the town to swim
    key_results: [{title: Sell 40 lessons}, {title: Win 90 pupils}]
)";
  model::Config config;
  config.settings.rules["objective-has-number"] = Severity::warning;
  config.overrides.push_back(to_override("pool/**", {{"objective-has-number", Severity::note}}));
  config.overrides.push_back(to_override("pool/old/**", {{"objective-has-number", Severity::off}}));
  config.overrides.push_back(to_override("sea/**", {}));
  config.overrides.back().limits.key_results_min = 3;
  std::map<std::string, std::vector<std::string>> found;
  const test::Texts texts{
      {"a.okr.yaml", text}, {"pool/b.okr.yaml", text}, {"pool/old/c.okr.yaml", text}, {"sea/d.okr.yaml", text}};
  for (const Diagnostic& finding : test::lint(texts, config)) {
    const bool is_note = finding.severity == Severity::note;
    found[finding.path].push_back((is_note ? "note " : "warning ") + finding.rule);
  }
  CHECK(found["a.okr.yaml"] == std::vector<std::string>{"warning objective-has-number"});
  CHECK(found["pool/b.okr.yaml"] == std::vector<std::string>{"note objective-has-number"});
  CHECK(found["pool/old/c.okr.yaml"].empty());
  CHECK(found["sea/d.okr.yaml"].size() == 2);
}

TEST_CASE("overrides reach rules that look at the whole workspace") {
  const std::string text =
      "okr: 1\nowner: Siv\nperiod: 2026-Q4\nobjectives:\n  - id: a\n    title: Sail\n    aligned_to: a\n"
      "    key_results: [{title: Win 4 races}, {title: Win 9 sailors}]\n";
  model::Config config;
  config.overrides.push_back(to_override("sea/**", {{"align-cycle", Severity::off}}));
  const auto findings = test::lint({{"land/a.okr.yaml", text}, {"sea/b.okr.yaml", text}}, config);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].path == "land/a.okr.yaml");
}

}  // namespace
}  // namespace okr::lint
