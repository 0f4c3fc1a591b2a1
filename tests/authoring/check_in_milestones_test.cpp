#include "authoring/check_in_scene.hpp"

using namespace okr;
using namespace okr::authoring;

namespace {

constexpr std::string_view quay =
    "okr: 1\n"
    "period: 2026-Q4\n"
    "objectives:\n"
    "  - id: calm\n"
    "    title: Be the calmest quay on the coast\n"
    "    key_results:\n"
    "      - id: piers\n"
    "        title: Open 3 piers by 15 December\n"
    "        milestones:\n"
    "          - {title: Nordre brygge, weight: 2, done_on: 2026-11-02}   # with a speech\n"
    "          - {title: Søndre brygge}\n"
    "          - title: Sundet\n"
    "            weight: 2\n"
    "      - id: lit\n"
    "        title: The light burns by 1 December\n"
    "        milestones: [{title: The lamp is lit}]\n";

const Scene& scene() {
  static const Scene made{std::string(quay)};
  return made;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text(quay);
  return text.replace(text.find(from), from.size(), to);
}

CheckInRequest replacing(CheckInRequest request) {
  request.replacing = Replacing::allowed;
  return request;
}

}  // namespace

TEST_SUITE("check-in of milestones") {
  TEST_CASE("a milestone goes by its title, its slug or the beginning of one") {
    const std::string expected = changed("{title: Søndre brygge}", "{title: Søndre brygge, done_on: 2026-11-22}");
    for (const std::string name : {"Søndre brygge", "sondre-brygge", "sondre", "søn", "SØNDRE BRYGGE"}) {
      CAPTURE(name);
      CHECK(scene().write(scene().request("piers", name)) == expected);
    }
    CHECK(scene().write(scene().request("piers", "sundet", to_date(2026, 11, 20))) ==
          changed("            weight: 2\n", "            weight: 2\n            done_on: 2026-11-20\n"));
  }

  TEST_CASE("a name that fits none or several says which there are") {
    CHECK(scene().write(scene().request("piers", "sunde-t")) ==
          "refused: \"sunde-t\" is no milestone of \"piers\"; did you mean \"sundet\"?; there is \"nordre-brygge\", "
          "\"sondre-brygge\", \"sundet\"");
    CHECK(scene().write(scene().request("piers", "s")) ==
          "refused: several milestones begin with \"s\"; there is \"sondre-brygge\", \"sundet\"");
    CHECK(scene().write(scene().request("piers", "done")).starts_with("refused: \"done\" is no milestone"));
  }

  TEST_CASE("the only milestone is done or undone") {
    const std::string lit = changed("{title: The lamp is lit}", "{title: The lamp is lit, done_on: 2026-11-22}");
    for (const std::string word : {"done", "yes", "Done", "the lamp is lit"}) {
      CAPTURE(word);
      CHECK(scene().write(scene().request("lit", word)) == lit);
    }
    CHECK(scene().write(scene().request("lit", "no")) == "refused: \"The lamp is lit\" is not done");
    const Scene done(lit);
    CHECK(done.write(done.request("lit", "undone")) == "refused: \"The lamp is lit\" is done since 2026-11-22 already");
    CHECK(done.write(replacing(done.request("lit", "undone"))) == quay);
  }

  TEST_CASE("what is done already gets another day only where that is meant") {
    const CheckInRequest again = scene().request("piers", "nordre");
    CHECK(scene().write(again) == "refused: \"Nordre brygge\" is done since 2026-11-02 already");
    CHECK(scene().write(replacing(again)) == changed("done_on: 2026-11-02", "done_on: 2026-11-22"));
    CHECK(scene().write(scene().request("piers", "sundet", to_date(2026, 12, 1))) ==
          "refused: 2026-12-01 is in the future (today is 2026-11-22)");
  }

  TEST_CASE("a confidence or a note is a line of its own, with a milestone and without") {
    CheckInRequest request = scene().request("piers", "sundet");
    request.note = "The last plank";
    std::string expected = changed("            weight: 2\n",
                                   "            weight: 2\n            done_on: 2026-11-22\n"
                                   "        check_ins:\n          - {on: 2026-11-22, note: The last plank}\n");
    CHECK(scene().write(request) == expected);
    request.value = "";
    request.confidence = "60 %";
    CHECK(scene().write(request) ==
          changed("            weight: 2\n",
                  "            weight: 2\n"
                  "        check_ins:\n          - {on: 2026-11-22, confidence: 0.6, note: The last plank}\n"));
  }

  TEST_CASE("one milestone is not marked twice at once") {
    CHECK(scene().write({scene().request("piers", "sundet"), scene().request("piers", "sundet")}) ==
          "refused: \"Sundet\" is checked in twice");
  }
}
