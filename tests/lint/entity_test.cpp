// What a finding says it is about.
#include <doctest/doctest.h>

#include "lint/frame.hpp"

namespace okr::lint {
namespace {

using Words = std::vector<std::string>;

EntityName find_entity(const std::string& text, std::string_view rule) {
  for (const Diagnostic& finding : test::lint({{"okrs/kennel.okr.yaml", text}})) {
    if (finding.rule == rule) return finding.entity;
  }
  return {"", "no such finding", "", {}};
}

const std::string head = R"(okr: 1
period: 2026-Q4
objectives:
  - id: walks
    title: Every dog gets out
    key_results:
      - id: daily
        title: Walk 30 dogs
)";

TEST_CASE("an objective, a key result and an initiative are named by ref, title and breadcrumb") {
  const std::string text = R"(okr: 1
period: 2026-Q4
name: The kennel
objectives:
  - id: walks
    title: Every dog gets out 9 times
    key_results:
      - {id: daily, title: Walk 30 dogs}
      - {title: Dogs are much happier}
    initiatives:
      - {id: leads, title: Buy longer leads}
initiatives:
  - {id: map, title: Draw a map of walks, supports: [walks/gone]}
)";
  CHECK(
      find_entity(text, "objective-has-number") ==
      EntityName{"kennel/walks", "objective", "Every dog gets out 9 times", {"kennel", "Every dog gets out 9 times"}});
  CHECK(find_entity(text, "kr-missing-number") == EntityName{"kennel/walks/dogs-are-much-happier",
                                                             "key_result",
                                                             "Dogs are much happier",
                                                             {"kennel", "Every dog gets out 9 times", "KR 2"}});
  CHECK(find_entity(text, "initiative-unlinked").breadcrumb ==
        Words{"kennel", "Every dog gets out 9 times", "Initiative 1"});
  CHECK(find_entity(text, "initiative-unlinked").kind == "initiative");
  CHECK(find_entity(text, "align-broken-reference").breadcrumb == Words{"kennel", "Initiative 1"});
}

TEST_CASE("an initiative under a key result carries it in its breadcrumb") {
  const EntityName name =
      find_entity(head + "        initiatives: [{title: Buy leads, ownr: Ada}]\n", "structure-schema");
  CHECK(name.kind == "initiative");
  CHECK(name.breadcrumb == Words{"kennel", "Every dog gets out", "KR 1", "Initiative 1"});
}

TEST_CASE("a reader's finding belongs to the innermost thing around it") {
  CHECK(find_entity(head + "        ownr: Ada\n", "structure-schema").kind == "key_result");
  CHECK(find_entity(head + "    ownr: Ada\n", "structure-schema").kind == "objective");
  const EntityName file = find_entity(head + "ownr: Ada\n", "structure-schema");
  CHECK(file == EntityName{"kennel", "file", "kennel", {"kennel"}});
}

TEST_CASE("a finding inside a check-in is about that check-in") {
  const EntityName name = find_entity(head +
                                          "        check_ins:\n"
                                          "          - {on: 2026-10-05, value: 3}\n"
                                          "          - {on: 2026-10-06, value: 4}\n"
                                          "          - {on: 2026-10-05, value: 5}\n",
                                      "checkin-invalid");
  CHECK(name.kind == "check_in");
  CHECK(name.id == "kennel/walks/daily/2026-10-05");
  CHECK(name.breadcrumb == Words{"kennel", "Every dog gets out", "KR 1"});
}

TEST_CASE("what is said of a whole file is about the file") {
  CHECK(find_entity("okr: 1\nobjectives:\n  - title: Every dog gets out\n    key_results:\n"
                    "      - {title: Walk 30 dogs by November 2026}\n",
                    "period-invalid")
            .kind == "file");
}

}  // namespace
}  // namespace okr::lint
