// Initiatives and their key results, references, and circles of alignment.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Rules = std::vector<std::string>;

const std::string head = R"(okr: 1
owner: Liv
period: 2026-Q4
objectives:
  - id: quiet
    title: Be the library where everyone finds a seat
    key_results:
      - {id: seats, title: Raise seats from 80 to 120}
      - {title: Win 300 new readers}
)";

std::vector<Diagnostic> find(const std::string& text) { return test::lint({{"library.okr.yaml", head + text}}); }

TEST_CASE("an initiative is linked under a key result, or by what it supports") {
  CHECK(find("    initiatives: [{title: Lend out stools, supports: seats}]\n").empty());
  CHECK(find("initiatives: [{title: Lend out stools, supports: [quiet/seats]}]\n").empty());
  const std::string nested = head.substr(0, head.find("      - {title: Win")) +
                             "      - title: Win 300 new readers\n        initiatives: [{title: Lend out stools}]\n";
  CHECK(test::lint({{"library.okr.yaml", nested}}).empty());
}

TEST_CASE("an initiative that supports nothing is told what it could support") {
  for (const char* text : {"    initiatives: [{title: Lend out stools}]\n",
                           "    initiatives: [{title: Lend out stools, supports: []}]\n"}) {
    const auto findings = find(text);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "initiative-unlinked");
    CHECK(findings[0].message == "\"Lend out stools\" supports no key result");
    CHECK(findings[0].help.find("\"seats\"") != std::string::npos);
  }
}

TEST_CASE("what refers to an id that stands twice is not told again") {
  const auto findings = find(
      "      - {id: seats, title: Raise shelves from 8 to 12}\n"
      "    initiatives: [{title: Lend out stools, supports: [seats]}]\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "structure-duplicate");
}

TEST_CASE("a link to an objective is not enough") {
  const auto findings = find("    initiatives: [{title: Lend out stools, supports: library/quiet}]\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "\"Lend out stools\" is linked to \"library/quiet\" only; name the key result(s)");
  CHECK(find("    initiatives: [{title: Lend out stools, supports: [library/quiet, seats]}]\n").empty());
}

TEST_CASE("a reference that leads nowhere is said once, with the nearest name") {
  const auto findings = find("    initiatives: [{title: Lend out stools, supports: [saets]}]\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "align-broken-reference");
  CHECK(findings[0].message == "supports points to \"saets\", which does not exist; did you mean \"seats\"?");
  CHECK(findings[0].key == "saets");
  CHECK(findings[0].entity.kind == "initiative");
}

TEST_CASE("each broken reference is said, also beside a good one") {
  const auto findings = find("    initiatives: [{title: Lend out stools, supports: [seats, one-gone, two-gone]}]\n");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].key == "one-gone");
  CHECK(findings[1].key == "two-gone");
}

TEST_CASE("a reference by a title's slug asks for the id") {
  const auto findings = find("    initiatives: [{title: Lend out stools, supports: win-300-new-readers}]\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "align-broken-reference");
  CHECK(findings[0].help == "add \"id: win-300-new-readers\" to \"Win 300 new readers\"");
}

TEST_CASE("a reference that several answer to lists them") {
  const std::string twin =
      "  - id: open\n    title: Be open when people are free\n"
      "    key_results: [{id: seats, title: Win 40 evenings}, {id: staff, title: Win 5 helpers}]\n"
      "initiatives: [{title: Lend out stools, supports: seats}]\n";
  const auto findings = find(twin);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "supports points to \"seats\", which may be \"quiet/seats\" or \"open/seats\"");
}

TEST_CASE("what may stand in an unread part is not missed") {
  const std::string broken =
      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - id: a\n    title: \"Read\n    key_results: []\n";
  const std::string team =
      "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Read aloud\n    aligned_to: town/joy\n"
      "    key_results: [{title: Win 9 readers}, {title: Win 8 rooms}]\n";
  const auto rules_of = [&](const test::Texts& texts) {
    Rules rules;
    for (const Diagnostic& finding : test::lint(texts, {}, {.select = {"alignment"}})) rules.push_back(finding.rule);
    return rules;
  };
  CHECK(rules_of({{"town.okr.yaml", broken}, {"team.okr.yaml", team}}).empty());
  CHECK(rules_of({{"other.okr.yaml", broken}, {"team.okr.yaml", team}}) == Rules{"align-broken-reference"});
}

std::string goal(std::string_view id, std::string_view parents) {
  return fmt::format(
      "  - {{id: {}, title: Be {}, aligned_to: [{}], key_results: [{{id: n, title: Win 8 {}}}, "
      "{{title: Win 3 {} prizes}}]}}\n",
      id, id, parents, id, id);
}

std::vector<Diagnostic> find_cycles(const std::string& goals) {
  return test::lint({{"town.okr.yaml", "okr: 1\nperiod: 2026-Q4\nobjectives:\n" + goals}}, {},
                    {.select = {"align-cycle"}});
}

TEST_CASE("a circle is said once, where its smallest ref stands") {
  const auto findings = find_cycles(goal("cosy", "wise") + goal("wise", "brave/n") + goal("brave", "cosy"));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "alignment goes round in a circle: town/brave -> town/cosy -> town/wise -> town/brave");
  CHECK(findings[0].entity.id == "town/brave");
  REQUIRE(findings[0].related.size() == 2);
  CHECK(findings[0].related[0].message == "\"town/cosy\" is aligned here");
}

TEST_CASE("an objective aligned to itself or to its own key result is a circle") {
  CHECK(find_cycles(goal("cosy", "cosy")).size() == 1);
  CHECK(find_cycles(goal("cosy", "cosy/n")).size() == 1);
  CHECK(find_cycles(goal("cosy", "") + goal("wise", "cosy") + goal("brave", "cosy, wise")).empty());
}

TEST_CASE("a long circle leaves its middle out") {
  std::string goals;
  for (int i = 0; i < 300; ++i) goals += goal(fmt::format("g{:03}", i), fmt::format("g{:03}", (i + 1) % 300));
  const auto findings = find_cycles(goals);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.ends_with("-> town/g005 -> (294 more) -> town/g000"));
}

}  // namespace
}  // namespace okr::lint
