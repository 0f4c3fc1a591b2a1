// language-unclear: a file's titles do not tell its language, and it matters.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find_unclear(std::string_view objective, std::string_view key_result, std::string_view head = {},
                    const model::Config& config = {}) {
  const std::string text = "okr: 1\nperiod: 2026-Q4\n" + std::string(head) +
                           "objectives:\n  - title: " + std::string(objective) +
                           "\n    key_results:\n      - title: " + std::string(key_result) + "\n";
  return test::find_marked("language-unclear", {{"ferry.okr.yaml", text}}, config);
}

TEST_CASE("few titles of two languages that read a title differently give a note there") {
  CHECK(find_unclear("Fun", "Organise 4 tours") == Marked{"note <Organise 4 tours>"});
  CHECK(find_unclear("Ikke stress", "Selge 6 biler") == Marked{"note <Selge 6 biler>"});
  CHECK(find_unclear("Kom ikke for sent", "Sælge 6 film") == Marked{"note <Sælge 6 film>"});
  CHECK(find_unclear("Trygg trafikk", "Avholde 6 kurs") == Marked{"note <Avholde 6 kurs>"});
}

TEST_CASE("it is said once a file") {
  CHECK(find_unclear("Ikke stress", "Selge 6 biler\n      - title: Selge 9 hus") == Marked{"note <Selge 6 biler>"});
}

TEST_CASE("what both languages read alike needs no language") {
  CHECK(find_unclear("Ikke stress", "Kunder fra 4 til 9") == Marked{});
  CHECK(find_unclear("Trygg trafikk", "Skaffe 6 kart") == Marked{});
  CHECK(find_unclear("Fun", "Tours 4") == Marked{});
  CHECK(find_unclear("Fun", "Tours\n        start: \"1,5\"\n        target: 30 %") == Marked{});
}

TEST_CASE("titles that tell the language are clear, in each of the five") {
  CHECK(find_unclear("Be the ferry that people set their watch by", "Organise 4 tours") == Marked{});
  CHECK(find_unclear("Bli fergen som folk ikke slutter å snakke om", "Avholde 6 kurs innen jul") == Marked{});
  CHECK(find_unclear("Bli ferja som folk ikkje sluttar å snakke om", "Halde 6 kurs innan jul") == Marked{});
  CHECK(find_unclear("Blive færgen, som folk ikke holder op med at tale om", "Afholde 6 kurser inden jul") == Marked{});
  CHECK(find_unclear("Bli färjan som folk inte slutar att tala om", "Anordna 4 resor före jul") == Marked{});
}

TEST_CASE("a language that is given is clear") {
  for (const std::string_view code : {"en", "nb", "no", "nn", "da", "sv"}) {
    CHECK(find_unclear("Ikke stress", "Selge 6 biler", "language: " + std::string(code) + "\n") == Marked{});
  }
  model::Config config;
  config.settings.language = language::Language::nb;
  CHECK(find_unclear("Ikke stress", "Selge 6 biler", "", config) == Marked{});
  model::Config by_path;
  by_path.overrides.emplace_back();
  by_path.overrides.back().paths = {"ferry.*"};
  by_path.overrides.back().language = language::Language::da;
  CHECK(find_unclear("Ikke stress", "Selge 6 biler", "", by_path) == Marked{});
}

TEST_CASE("a value may be read differently too, a plain number never") {
  const auto find = [](std::string_view target) {
    return find_unclear("Ikke stress", "Kunder\n        start: 1\n        target: " + std::string(target));
  };
  CHECK(find("2 tusen") == Marked{"note <2 tusen>"});
  CHECK(find("2000") == Marked{});
  CHECK(find("1.500") == Marked{});
  CHECK(find("\"1.500\"") == Marked{});  // both read it in two ways, which kr-number-format says
}

TEST_CASE("the message, the help and the key name both languages") {
  const std::string text =
      "okr: 1\nperiod: 2026-Q4\nobjectives: [{title: Ikke stress, key_results: [{title: Selge 6 biler}]}]\n";
  const auto findings = test::lint({{"ferry.okr.yaml", text}}, {}, {.select = {"language-unclear"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "this file may be in Norwegian (bokmål) or Danish, which read \"Selge 6 biler\" differently");
  CHECK(findings[0].help ==
        "which is it? write \"language: nb\" for Norwegian (bokmål) or \"language: da\" for Danish at the top of the "
        "file");
  CHECK(findings[0].key == "nb da");
  CHECK(findings[0].entity.kind == "file");
}

TEST_CASE("a language that is none is said once, and starter has no notes") {
  const std::string text =
      "okr: 1\nlanguage: norsk\nobjectives: [{title: Ikke stress, key_results: [{title: Selge 6 biler}]}]\n";
  const auto rules = test::lint_rules(text);
  CHECK(std::ranges::count(rules, "note language-unclear") == 0);
  model::Config config;
  config.profile = model::Profile::starter;
  CHECK(find_unclear("Ikke stress", "Selge 6 biler", "", config) == Marked{});
}

}  // namespace
}  // namespace okr::lint
