// Comments that take findings out, and what is said of those that do not.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Rules = std::vector<std::string>;

/// What a run on one file says, as rules, and what it took out, as "rule: reason".
struct Said {
  Rules findings;
  Rules ignored;
  friend bool operator==(const Said&, const Said&) = default;
};

Outcome run(const std::string& text, const Request& request = {}, const model::Config& config = {}) {
  return run_rules(test::make_workspace({{"choir.okr.yaml", text}}, config), request);
}

Said say(const std::string& text, const Request& request = {}, const model::Config& config = {}) {
  const Outcome outcome = run(text, request, config);
  Said said;
  for (const Diagnostic& finding : outcome.findings) said.findings.push_back(finding.rule);
  for (const Ignored& each : outcome.ignored) said.ignored.push_back(each.finding.rule + ": " + each.reason);
  return said;
}

/// A choir's file; the objective has a number, its second key result none. The arguments stand behind the objective's
/// title, on the line above the second key result and behind its title.
std::string choir(std::string_view objective, std::string_view above = "", std::string_view second = "",
                  std::string_view head = "") {
  return fmt::format(R"({3}okr: 1
period: 2026-Q4
owner: Maja
objectives:
  - title: Sing in 3 keys {0}
    key_results:
      - title: Sell 400 tickets
        initiatives: [{{title: Print posters}}]
{1}      - title: Sing more softly {2}
        owner: Kari
        initiatives: [{{title: Record each evening}}]
)",
                     objective, above, second, head);
}
const Rules both{"objective-has-number", "kr-missing-number"};

TEST_CASE("a comment behind a node takes out what is found on it") {
  CHECK(say(choir("")) == Said{both, {}});
  CHECK(say(choir("# okr: ignore[objective-has-number] three is no count")) ==
        Said{{"kr-missing-number"}, {"objective-has-number: three is no count"}});
  CHECK(say(choir("", "", "# okr: ignore[kr-missing-number]")) ==
        Said{{"objective-has-number"}, {"kr-missing-number: "}});
  CHECK(say(choir("# as agreed # okr: ignore[objective-has-number] a slogan")).ignored ==
        Rules{"objective-has-number: a slogan"});
}

TEST_CASE("a comment above a node takes out what is found in it") {
  CHECK(say(choir("", "      # okr: ignore[kr-missing-number] later\n")) ==
        Said{{"objective-has-number"}, {"kr-missing-number: later"}});
  CHECK(say("# okr: ignore[yaml-duplicate-key]\n" + choir("")) ==
        Said{{"ignore-unused", "objective-has-number", "kr-missing-number"}, {}});
  std::string above = choir("");
  above.insert(above.find("objectives:"), "# okr: ignore[kr-missing-number, objective-has-number]: all of them\n");
  CHECK(say(above) == Said{{}, {"objective-has-number: all of them", "kr-missing-number: all of them"}});
}

TEST_CASE("a comment before the first key takes out what is found in the file") {
  const std::string whole = "# okr: ignore-file[smart, objective] a draft of ours\n";
  CHECK(say(choir("", "", "", whole)) ==
        Said{{}, {"objective-has-number: a draft of ours", "kr-missing-number: a draft of ours"}});
  CHECK(say(choir("", "", "", "---  " + whole)).findings.empty());
  CHECK(say(choir("", "", "", "\xEF\xBB\xBF" + whole)).findings.empty());
}

TEST_CASE("groups, prefixes and aliases are names") {
  for (const std::string_view name : {"key-result", "kr-*", "smart"}) {
    CHECK(say(choir("", "", fmt::format("# okr: ignore[{}] x", name))).ignored == Rules{"kr-missing-number: x"});
  }
}

TEST_CASE("several comments on one node, and several in one") {
  const std::string two =
      "      # okr: ignore[kr-missing-number] one\n      # why\n      # okr: ignore[kr-missing-number] two\n";
  CHECK(say(choir("", two)) == Said{{"objective-has-number", "ignore-unused"}, {"kr-missing-number: one"}});
  CHECK(say(choir("# okr: ignore[key-result] a # okr: ignore[objective-has-number] b")) ==
        Said{{"ignore-unused", "kr-missing-number"}, {"objective-has-number: b"}});
}

TEST_CASE("a prefix that also stands for a rule on changes is never unused: such a rule may speak of the next one") {
  CHECK(say(choir("# okr: ignore[kr-*] a")).findings == Rules{"objective-has-number", "kr-missing-number"});
}

TEST_CASE("the narrowest comment takes a finding out") {
  CHECK(say(choir("", "", "# okr: ignore[kr-missing-number] near", "# okr: ignore-file[kr-missing-number] far\n")) ==
        Said{{"ignore-unused", "objective-has-number"}, {"kr-missing-number: near"}});
}

TEST_CASE("with a last day a comment holds through it, and without a day for ever") {
  const std::string text = choir("# okr: ignore[objective-has-number] until 2026-10-02: the fair");
  const Said out{{"kr-missing-number"}, {"objective-has-number: the fair"}};
  CHECK(say(text) == out);
  CHECK(say(text, {.today = to_date(2026, 10, 2)}) == out);
  CHECK(say(text, {.today = to_date(2026, 10, 3)}) ==
        Said{{"objective-has-number", "ignore-expired", "kr-missing-number"}, {}});
  const std::string unused = choir("# okr: ignore[kr-missing-time] until 2026-10-02");
  CHECK(say(unused, {.today = to_date(2026, 10, 3)}).findings ==
        Rules{"objective-has-number", "ignore-expired", "kr-missing-number"});
}

TEST_CASE("a hash in a text is no comment") {
  const std::string text = R"(okr: 1
period: 2026-Q4
owner: Maja
objectives:
  - title: "Sing in 3 keys # okr: ignore[objective-has-number]"
    why: |
      # okr: ignore[kr-missing-number] in a block
      # okr: ignore
    key_results:
      - title: Sell 400 tickets
        initiatives: [{title: Print posters}]
      - title: Sing more softly#okr:ignore[kr-missing-number]
        initiatives: [{title: Record each evening}]
)";
  CHECK(say(text) == Said{both, {}});
}

TEST_CASE("what is ignored still silences what it would silence") {
  const std::string text = choir("", "", "# okr: ignore[kr-missing-number] soft");
  CHECK(say(text).findings == Rules{"objective-has-number"});
  const std::string needed_later = choir("", "", "# okr: ignore[kr-missing-target] soft");
  CHECK(say(needed_later).findings == both);
}

TEST_CASE("unused is said only of rules that ran there") {
  const std::string text = choir("# okr: ignore[kr-missing-time]");
  const Rules unused{"objective-has-number", "ignore-unused", "kr-missing-number"};
  CHECK(say(text).findings == unused);
  CHECK(say(text, {.ignore = {"kr-missing-time"}}).findings == both);
  CHECK(say(text, {.select = {"objective", "ignore"}}).findings == Rules{"objective-has-number"});
  model::Config config;
  config.settings.rules["kr-missing-time"] = Severity::off;
  CHECK(say(text, {}, config).findings == both);
  CHECK(say(choir("# okr: ignore[ignore-expired, objective-has-number]")).findings ==
        Rules{"ignore-malformed", "kr-missing-number"});
  CHECK(say(choir("", "", "# okr: ignore[objective-has-number]")).findings ==
        Rules{"objective-has-number", "kr-missing-number", "ignore-unused"});
}

TEST_CASE("unused is not said where the rule passes over a draft, a parked goal, a closed or an unreadable file") {
  const auto with = [](std::string_view key) {
    return choir(fmt::format("# okr: ignore[objective-has-number]\n    {}", key), "", "# okr: ignore[kr-missing-time]");
  };
  CHECK(say(with("why: Ears")).findings == Rules{"kr-missing-number", "ignore-unused"});
  CHECK(say(with("status: draft")).findings == Rules{});
  CHECK(say(with("why: Ears") + "review: {on: 2026-12-31}\n").findings == Rules{});
  const Said broken = say(with("why: Ears") + "name: @choir\n");
  CHECK(std::ranges::count(broken.findings, "ignore-unused") == 0);
}

TEST_CASE("unused is not said of what could not be read") {
  std::string text = choir("# okr: ignore[objective-has-number]", "", "# okr: ignore[kr-missing-number]");
  text.replace(text.find("Sing in 3 keys"), 14, "Sing in 3 keys: all");
  CHECK(say(text).findings == Rules{"yaml-syntax"});
  text.replace(text.find("owner: Kari"), 11, "target: lots");
  CHECK(say(text).findings == Rules{"yaml-syntax", "structure-schema"});
  CHECK(say("okr: [1\n# okr: ignore[yaml]\n").findings == Rules{"yaml-syntax"});
}

TEST_CASE("comments that are lifted take nothing out and get no findings") {
  const std::string text =
      choir("# okr: ignore[objective-has-number, kr-missing-time, nothing]", "", "# okr: ignore kr-missing-number");
  CHECK(say(text, {.ignore_comments = IgnoreComments::lifted}) == Said{both, {}});
}

TEST_CASE("a name that is no rule is shown with the nearest") {
  const std::string text = choir("# okr: ignore[objective-has-numbr, objective-has-number]");
  const Outcome outcome = run(text);
  REQUIRE(outcome.findings.size() == 2);
  const Diagnostic& finding = outcome.findings[0];
  CHECK(finding.rule == "ignore-unknown-rule");
  CHECK(finding.severity == Severity::error);
  CHECK(text.substr(finding.span.begin, finding.span.size()) == "objective-has-numbr");
  CHECK(finding.message ==
        "\"objective-has-numbr\" is no rule: the comment takes nothing out for it; did you mean "
        "\"objective-has-number\"?");
  CHECK(finding.entity.kind == "objective");
}

TEST_CASE("in all languages, with CRLF too, a comment finds its title") {
  for (const std::string_view title :
       {"Sing in 3 keys", "Synge i 3 tonearter på én kveld", "Syngje i 3 toneartar før jol",
        "Synge i 3 tonearter på én aften", "Sjunga i 3 tonarter på en kväll"}) {
    std::string text = choir("# okr: ignore[objective-has-number] æøå");
    text.replace(text.find("Sing in 3 keys"), 14, title);
    CHECK(say(text).ignored == Rules{"objective-has-number: æøå"});
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) text.insert(at, "\r");
    CHECK(say("\xEF\xBB\xBF" + text).ignored == Rules{"objective-has-number: æøå"});
  }
}

}  // namespace
}  // namespace okr::lint
