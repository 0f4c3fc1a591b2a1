// What okr.config.yaml says, and what holds for one file.
#include "okr/model/config.hpp"

#include <doctest/doctest.h>

#include <array>

#include "model/marked_file.hpp"

using namespace okr;
using namespace okr::model;

namespace {

const KnownRules known{{"kr-is-activity", "kr-missing-number", "objective-too-long", "align-missing-parent"}};

DecodedConfig read(const std::string& text) { return decode_config(SourceFile("okr.config.yaml", text), known); }

constexpr const char* whole_config = R"(okr: 1
profile: starter
files: ["okrs/**/*.okr.yaml", more/*.yaml]
exclude: "okrs/archive/**"
language: da
levels: [fleet, ship]
period: 2027-Q1
year_starts: 04-01
cadence: monthly
rollout: pilot
ambassadors: [{name: Eli, team: harbour, site: Bergen}]
sponsor: Per Lund
limits: {objectives: 4, objectives_advised: 2, key_results: [1, 6], initiatives: 9, objective_words: 12}
key_results: {time: explicit, infer_from_text: false}
words: {numbers: [Port 2040], vague: [synergi], not_vague: god, activity: [ro], not_activity: [seile], placeholder: [tbc]}
scales: {NPS: [-100, 100], csat: [1, 5.5]}
fail_on: warning
messages: no
requires: '0.1'
events: [{type: midterm, on: 2027-02-15}]
approval: off
status: {on_track: 0.8, behind: 0.6}
rules: {kr-is-activity: error, objective-too-long: off}
overrides:
  - paths: ["okrs/people/**"]
    rules: {objective-too-long: note, align-missing-parent: off}
    limits: {objectives: 7, key_results: [3, 4]}
    approval: required
  - paths: okrs/people/new/**
    key_results: {time: bounded}
    language: sv
    rules: {objective-too-long: warning}
x-mine: [1, 2]
)";

}  // namespace

TEST_CASE("every key of a config is read") {
  const DecodedConfig decoded = read(whole_config);
  CHECK(describe(decoded.findings) == "");
  const Config& config = decoded.config;
  CHECK(config.path == "okr.config.yaml");
  CHECK(config.profile == Profile::starter);
  CHECK(config.files == std::vector<std::string>{"okrs/**/*.okr.yaml", "more/*.yaml"});
  CHECK(config.exclude == std::vector<std::string>{"okrs/archive/**"});
  CHECK(config.levels == std::vector<std::string>{"fleet", "ship"});
  CHECK(config.period == "2027-Q1");
  CHECK(config.year_start == YearStart{std::chrono::April, std::chrono::day{1}});
  CHECK(config.cadence == Cadence::monthly);
  CHECK(config.has_cadence);
  CHECK(config.rollout == Rollout::pilot);
  CHECK(config.has_rollout);
  CHECK(*config.ambassadors.at(0).site == "Bergen");
  CHECK(config.sponsor == "Per Lund");
  CHECK(config.words.numbers == std::vector<std::string>{"Port 2040"});
  CHECK(config.words.not_vague == std::vector<std::string>{"god"});
  CHECK(config.scales.at("nps") == std::array<double, 2>{-100, 100});
  CHECK(config.scales.at("csat") == std::array<double, 2>{1, 5.5});
  CHECK(config.fail_on == FailOn::warning);
  CHECK(config.messages == "nb");
  CHECK(*config.events.at(0).type == EventType::midterm);
  CHECK(config.on_track == 0.8);
  CHECK(config.behind == 0.6);
}

TEST_CASE("settings are the config's with later overrides laid over earlier ones") {
  const Config config = read(whole_config).config;
  const Settings plain = config.settings_for("okrs/harbour.okr.yaml");
  CHECK(plain.rules.at("kr-is-activity") == Severity::error);
  CHECK(plain.rules.at("objective-too-long") == Severity::off);
  CHECK(plain.limits.objectives == 4);
  CHECK(plain.limits.key_results_max == 6);
  CHECK(plain.time == KeyResultTime::is_explicit);
  CHECK(!plain.infer_from_text);
  CHECK(plain.approval == ApprovalMode::off);
  CHECK(plain.language == language::Language::da);
  const Settings people = config.settings_for("okrs/people/a.okr.yaml");
  CHECK(people.rules.at("objective-too-long") == Severity::note);
  CHECK(people.rules.at("kr-is-activity") == Severity::error);
  CHECK(people.limits.objectives == 7);
  CHECK(people.limits.objectives_advised == 2);
  CHECK(people.limits.key_results_min == 3);
  CHECK(people.time == KeyResultTime::is_explicit);
  CHECK(people.approval == ApprovalMode::required);
  const Settings fresh = config.settings_for("okrs/people/new/b.okr.yaml");
  CHECK(fresh.rules.at("objective-too-long") == Severity::warning);
  CHECK(fresh.rules.at("align-missing-parent") == Severity::off);
  CHECK(fresh.time == KeyResultTime::bounded);
  CHECK(fresh.language == language::Language::sv);
}

TEST_CASE("an empty config is the defaults") {
  for (const char* text : {"", "# nothing yet\n", "okr: 1\n"}) {
    const DecodedConfig decoded = read(text);
    CHECK(describe(decoded.findings) == "");
    CHECK(decoded.config.profile == Profile::standard);
    CHECK(decoded.config.settings.limits.key_results_max == 5);
    CHECK(decoded.config.levels.size() == 4);
  }
}

TEST_CASE("strict asks for more unless the config says otherwise, in any order") {
  const Settings strict = read("profile: strict\n").config.settings;
  CHECK(strict.time == KeyResultTime::bounded);
  CHECK(strict.approval == ApprovalMode::required);
  const Settings softer = read("approval: off\nkey_results: {time: inherit}\nprofile: strict\n").config.settings;
  CHECK(softer.time == KeyResultTime::inherit);
  CHECK(softer.approval == ApprovalMode::off);
}

TEST_CASE("what is wrong in a config is said at its place") {
  const std::array rows{
      OneFinding{"", "unknown key \"exlude\" in the config; did you mean \"exclude\"?", "⟦exlude⟧: []\n"},
      OneFinding{"", "unknown key \"time\" in the config; it belongs in \"key_results\"", "⟦time⟧: inherit\n"},
      OneFinding{"", "unknown key \"files\" in an override; it belongs in the config",
                 "overrides: [{paths: [a], ⟦files⟧: [b]}]\n"},
      OneFinding{"", "unknown rule \"kr-is-activty\"; did you mean \"kr-is-activity\"?",
                 "rules: {⟦kr-is-activty⟧: off}\n"},
      OneFinding{"", "unknown rule \"zebra\"", "overrides: [{paths: [a], rules: {⟦zebra⟧: off}}]\n"},
      OneFinding{"", "kr-is-activity \"maybe\" is not one of off, note, warning, error",
                 "rules: {kr-is-activity: ⟦maybe⟧}\n"},
      OneFinding{"", "\"kr-is-activity\" has no value", "rules: {⟦kr-is-activity⟧: }\n"},
      OneFinding{"", "\"rules\" holds a list, not a mapping of rules to severities", "rules: ⟦[kr-is-activity]⟧\n"},
      OneFinding{"", "profile \"hard\" is not one of starter, standard, strict", "profile: ⟦hard⟧\n"},
      OneFinding{"", "fail_on \"warn\" is not one of error, warning, note, never", "fail_on: ⟦warn⟧\n"},
      OneFinding{"", "objectives \"-1\" is not a whole number from 0 up", "limits: {objectives: ⟦-1⟧}\n"},
      OneFinding{"", "objectives \"2.5\" is not a whole number from 0 up", "limits: {objectives: ⟦2.5⟧}\n"},
      OneFinding{"", "\"key_results\" holds a text, not a list of two counts", "limits: {key_results: ⟦5⟧}\n"},
      OneFinding{"", "\"key_results\" has its higher number first", "limits: {key_results: ⟦[5, 2]⟧}\n"},
      OneFinding{"", "\"nps\" has its higher number first", "scales: {nps: ⟦[5, 2]⟧}\n"},
      OneFinding{"", "infer_from_text \"yes\" is not true or false", "key_results: {infer_from_text: ⟦yes⟧}\n"},
      OneFinding{"", "year_starts \"02-29\" is not a day of every year (MM-DD)", "year_starts: ⟦02-29⟧\n"},
      OneFinding{"", "year_starts \"april\" is not a day of every year (MM-DD)", "year_starts: ⟦april⟧\n"},
      OneFinding{"", "year_starts \"4-01\" is not a day of every year (MM-DD)", "year_starts: ⟦4-01⟧\n"},
      OneFinding{"", "this workspace asks for okr 99.1 or newer, and this is okr 0.1.0", "requires: ⟦'99.1'⟧\n"},
      OneFinding{"", "requires \"new\" is not a version", "requires: ⟦new⟧\n"},
      OneFinding{"", "\"behind\" (0.8) lies above \"on_track\" (0.5)", "status: ⟦{on_track: 0.5, behind: 0.8}⟧\n"},
      OneFinding{"", "an override has no \"paths\"", "overrides: [⟦{approval: off}⟧]\n"},
      OneFinding{"", "\"levels\" has no value", "⟦levels⟧:\n"},
      OneFinding{"", "the config is not a mapping of keys", "⟦[okr, 1]⟧\n"},
      OneFinding{"", "format version \"2\" is not known; this okr reads version 1", "okr: ⟦2⟧\n"},
      OneFinding{"", "cadence \"ugentlig\" is not one of weekly, biweekly, monthly, quarterly",
                 "cadence: ⟦ugentlig⟧\n"},
      OneFinding{"", "event type \"x\" is not one of workshop, approval, kickoff, midterm, final, other",
                 "events: [{type: ⟦x⟧, on: 2027-01-01}]\n"},
  };
  for (const OneFinding& row : rows) {
    CAPTURE(row.marked);
    const MarkedText marked = read_marks(row.marked);
    const DecodedConfig decoded = read(marked.text);
    CHECK(describe(decoded.findings) == "config: " + row.message + "\n");
    if (decoded.findings.size() != 1) continue;
    CHECK(decoded.findings.front().span == marked.place);
    CHECK(!decoded.findings.front().help.empty());
  }
}

TEST_CASE("a period of the config is read by its own year") {
  const DecodedConfig decoded = read("period: Q2 2027\nyear_starts: 04-01\n");
  CHECK(describe(decoded.findings) == "config: period \"Q2 2027\" is not a period\n");
  CHECK(decoded.config.period == "2027-Q2");
}

TEST_CASE("requires is compared number by number") {
  CHECK(describe(read("requires: '0.0.9'\n").findings) == "");
  CHECK(describe(read("requires: 0.1.0\n").findings) == "");
  CHECK(read("requires: '0.10'\n").findings.size() == 1);
}

TEST_CASE("yaml's findings are the config's too") {
  CHECK(read("profile: \"strict\nlanguage: nb\n").findings.size() == 1);
}
