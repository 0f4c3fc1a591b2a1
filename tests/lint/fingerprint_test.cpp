#include <doctest/doctest.h>

#include <set>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

const std::string file = R"(okr: 1
owner: Kaja
period: 2026-Q4
objectives:
  - id: songs
    title: Sing 12 songs that people hum
    key_results:
      - {title: More people hum}
      - {title: Fewer people leave}
      - {title: Fewer people leave}
)";

std::vector<std::string> fingerprints(const std::string& text) {
  return to_fingerprints(test::lint({{"choir.okr.yaml", text}}));
}

TEST_CASE("fingerprints are 16 hex digits, one a finding, all different") {
  const auto prints = fingerprints(file);
  CHECK(prints.size() == 5);
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == prints.size());
  for (const std::string& print : prints) {
    CHECK(print.size() == 16);
    CHECK(print.find_first_not_of("0123456789abcdef") == std::string::npos);
  }
}

TEST_CASE("a finding keeps its fingerprint while lines move around it and the file moves") {
  const auto before = fingerprints(file);
  CHECK(fingerprints("# a note\n\n" + file) == before);
  std::string edited = file;
  edited.replace(edited.find("period: 2026-Q4"), 15, "contact: Kaja\nperiod: 2026-Q3");
  CHECK(fingerprints(edited) == before);
  CHECK(to_fingerprints(test::lint({{"moved/choir.okr.yaml", file}})) == before);
}

TEST_CASE("another word at fault is another finding") {
  std::string edited = file;
  edited.replace(edited.find("12 songs"), 2, "14");
  const auto before = fingerprints(file);
  const auto after = fingerprints(edited);
  REQUIRE(before.size() == after.size());
  CHECK(before[0] != after[0]);
  CHECK(std::equal(before.begin() + 1, before.end(), after.begin() + 1));
}

TEST_CASE("findings are counted by severity, with the files they stand in") {
  const auto findings = test::lint({{"a.okr.yaml", file}, {"b.okr.yaml", file}, {"c.okr.yaml", "okr: 1\n"}});
  const Counts counts = count_findings(findings);
  CHECK(counts.errors == 8);
  CHECK(counts.warnings == 2);
  CHECK(counts.notes == 0);
  CHECK(counts.fixable == 0);
  CHECK(counts.files_with_findings == 2);
  Diagnostic mended;
  mended.fixes = {{"add it", Safety::unsafe, {}}, {"sort", Safety::safe, {}}, {"trim", Safety::safe, {}}};
  CHECK(count_findings({mended}).fixable == 1);
}

}  // namespace
}  // namespace okr::lint
