// Files that yaml could read only in part: what is there is read, and what seems absent is not asked for.
#include <doctest/doctest.h>

#include "model/marked_file.hpp"

using namespace okr;
using namespace okr::model;

namespace {

std::string rules_of(const OkrFile& file) {
  std::string rules;
  for (const Diagnostic& finding : file.findings) rules += finding.rule + "\n";
  return rules;
}

}  // namespace

TEST_CASE("a value that yaml can't read is damaged and has one finding") {
  const OkrFile file = decode(key_result_with("        start: 9\n        target: %4\n"));
  CHECK(rules_of(file) == "yaml-syntax\n");
  const KeyResult& key_result = file.objectives.at(0).key_results.at(0);
  CHECK(!key_result.is_whole);
  CHECK(!key_result.target.is_absent());
  CHECK(!file.objectives.at(0).is_whole);
}

TEST_CASE("an unclosed quote costs no second finding, and what stands before it is whole") {
  const OkrFile file =
      decode("okr: 1\nobjectives:\n  - title: Calm\n    why: Boats.\n  - why: \"Seas\n    key_results: []\n");
  CHECK(rules_of(file) == "yaml-syntax\n");
  REQUIRE(file.objectives.size() == 2);
  CHECK(file.objectives.at(0).is_whole);
  CHECK(!file.objectives.at(1).is_whole);
  CHECK(!file.is_whole);
}

TEST_CASE("a file that is no YAML at all has no finding on its form") {
  const OkrFile file = decode(std::string("\xff\xfeo\0k\0r\0", 8));
  CHECK(rules_of(file) == "yaml-encoding\n");
  CHECK(file.objectives.empty());
  CHECK(!file.team.empty());
}

TEST_CASE("of two equal keys the first counts, and the file is whole") {
  const OkrFile file = decode("okr: 1\nteam: north\nteam: south\nobjectives:\n  - title: Calm\n    title: Storm\n");
  CHECK(rules_of(file) == "yaml-duplicate-key\nyaml-duplicate-key\n");
  CHECK(file.team == "north");
  CHECK(*file.objectives.at(0).title == "Calm");
  CHECK(file.objectives.at(0).is_whole);
}

TEST_CASE("what an alias repeats stands where the alias does, each thing once") {
  const OkrFile file = decode(
      "okr: 1\nx-a: &a [{title: Calm, weight: heavy}, {title: Storm, weight: heavy}]\nobjectives: *a\n"
      "initiatives: *a\n");
  CHECK(describe(file.findings) ==
        "structure-schema: weight \"heavy\" is not a number\n"
        "structure-schema: unknown key \"weight\" in an initiative; it belongs in an objective, a key result or a "
        "milestone\n");
  CHECK(std::string(file.source.text(file.findings.at(0).span)) == "*a");
  CHECK(file.objectives.size() == 2);
}

TEST_CASE("a list that did not read whole leaves its holder in doubt") {
  const OkrFile file =
      decode("okr: 1\nobjectives:\n  - title: Calm\n    key_results:\n      - Waves fall\n      - title: Wind falls\n");
  CHECK(rules_of(file) == "structure-schema\n");
  CHECK(file.objectives.at(0).key_results.size() == 1);
  CHECK(!file.objectives.at(0).is_whole);
  CHECK(file.is_whole);
}

TEST_CASE("findings stand in the order of their places, whoever made them") {
  const OkrFile file = decode("okr: 1\nzebra: 1\nowner: @ida\nteam: a b\n");
  CHECK(rules_of(file) == "structure-schema\nyaml-syntax\nstructure-schema\n");
}

TEST_CASE("a value a million bytes long is quoted only in part") {
  const OkrFile file = decode("okr: 1\nlevel: " + std::string(1'000'000, 'a') + "\n");
  REQUIRE(file.findings.size() == 1);
  CHECK(file.findings.at(0).message.size() < 200);
}
