// The rules on how an initiative is worded: vague, a to-do, routine, too big.
#include <doctest/doctest.h>

#include "lint/fixing.hpp"
#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find(std::string_view rule, std::string_view language, std::string_view fragment,
            const model::Config& config = {}) {
  return test::find_marked(rule, test::to_framed(fragment, language, Group::initiative).texts, config);
}

Marked find_vague(std::string_view language, std::string_view fragment) {
  return find("initiative-vague", language, fragment);
}
Marked find_todo(std::string_view language, std::string_view fragment) {
  return find("initiative-is-todo", language, fragment);
}
Marked find_routine(std::string_view language, std::string_view fragment) {
  return find("initiative-is-routine", language, fragment);
}
Marked find_big(std::string_view language, std::string_view fragment) {
  return find("initiative-too-big", language, fragment);
}

TEST_CASE("an initiative without an end is vague, in every language") {
  CHECK(find_vague("en", "Focus on the evening guests") == Marked{"warning <Focus on>"});
  CHECK(find_vague("nb", "Jobbe med kveldsgjestene") == Marked{"warning <Jobbe med>"});
  CHECK(find_vague("nn", "Arbeide med kveldsgjestene") == Marked{"warning <Arbeide med>"});
  CHECK(find_vague("da", "Fokusere på aftengæsterne") == Marked{"warning <Fokusere på>"});
  CHECK(find_vague("sv", "Jobba med kvällsgästerna") == Marked{"warning <Jobba med>"});
}

TEST_CASE("to look into something is an initiative") {
  CHECK(find_vague("en", "Explore three ways to serve breakfast in bed") == Marked{});
  CHECK(find_vague("en", "Consider a night porter, with a recommendation by May") == Marked{});
  CHECK(find_vague("nb", "Vurdere nattportier") == Marked{});
  CHECK(find_vague("nb", "Kartlegge hva gjestene spiser") == Marked{});
  CHECK(find_vague("sv", "Utforska nya frukostar") == Marked{});
  CHECK(find_vague("en", "Open the focus room for guests who work") == Marked{});
  CHECK(find_vague("nb", "Starte et forsøksprosjekt på natten") == Marked{});
}

TEST_CASE("an errand is a to-do, in every language") {
  CHECK(find_todo("en", "Call Berit about the towels") == Marked{"warning <Call>"});
  CHECK(find_todo("en", "Remember to order towels") == Marked{"warning <Remember to>"});
  CHECK(find_todo("nb", "Ringe Berit om håndklærne") == Marked{"warning <Ringe>"});
  CHECK(find_todo("nb", "Sende e-post til Berit") == Marked{"warning <Sende e-post>"});
  CHECK(find_todo("nn", "Ringje Berit om handkleda") == Marked{"warning <Ringje>"});
  CHECK(find_todo("da", "Ringe til Berit om håndklæderne") == Marked{"warning <Ringe>"});
  CHECK(find_todo("sv", "Mejla Berit om handdukarna") == Marked{"warning <Mejla>"});
}

TEST_CASE("a leading verb makes no to-do") {
  CHECK(find_todo("nb", "Starte en kampanje for kveldsgjester") == Marked{});
  CHECK(find_todo("nb", "Lage en serie på 3 filmer om huset") == Marked{});
  CHECK(find_todo("nb", "Arrangere åpent hus i juni") == Marked{});
  CHECK(find_todo("nb", "Sende ut e-postkampanje til 900 tidligere gjester") == Marked{});
  CHECK(find_todo("en", "Publish the Book of the house") == Marked{});
  CHECK(find_todo("en", "Start a call centre in Bodø") == Marked{});
}

TEST_CASE("a leading mark is a to-do's, and the fix takes it away") {
  const std::vector<std::array<std::string, 2>> rows{{"\"[ ] Rent out bikes\"", "\"Rent out bikes\""},
                                                     {"'- [x] Rent out bikes'", "'Rent out bikes'"},
                                                     {"\"TODO: Rent out bikes\"", "\"Rent out bikes\""},
                                                     {"☐ Leie ut sykler", "Leie ut sykler"},
                                                     {"\"[ ] Open \\\"The Bar\\\"\"", "\"Open \\\"The Bar\\\"\""}};
  for (const auto& [before, after] : rows) {
    INFO(before);
    const auto framed = test::to_framed("title: " + before + "\nsupports: [complaints]", "en", Group::initiative);
    const auto fixed = test::fix(framed.texts, "initiative-is-todo");
    CHECK(fixed.count == 1);
    CHECK(fixed.left.empty());
    const std::string& text = fixed.texts.at(framed.path.empty() ? "growth.okr.yaml" : framed.path);
    CHECK(text.find("title: " + after + "\n") != std::string::npos);
  }
}

TEST_CASE("a mark with nothing behind it, and an errand, have no fix") {
  for (const char* title : {"\"[ ]\"", "\"TODO:\"", "Call Berit about the towels"}) {
    INFO(title);
    const auto framed =
        test::to_framed("title: " + std::string(title) + "\nsupports: [complaints]", "en", Group::initiative);
    for (const Diagnostic& finding : test::lint(framed.texts, {}, {.select = {"initiative-is-todo"}})) {
      CHECK(finding.fixes.empty());
    }
  }
}

TEST_CASE("everyday work is routine, in every language, and a new habit is none") {
  CHECK(find_routine("en", "Weekly meeting with the kitchen") == Marked{"note <Weekly meeting>"});
  CHECK(find_routine("nb", "Ukentlig møte med kjøkkenet") == Marked{"note <Ukentlig møte>"});
  CHECK(find_routine("nn", "Vekemøte med kjøkenet") == Marked{"note <Vekemøte>"});
  CHECK(find_routine("da", "Ugentligt møde med køkkenet") == Marked{"note <Ugentligt møde>"});
  CHECK(find_routine("sv", "Veckomöte med köket") == Marked{"note <Veckomöte>"});
  CHECK(find_routine("nb", "Innføre ukentlige samtaler med gjester") == Marked{});
  CHECK(find_routine("en", "Start weekly tastings with guests") == Marked{});
  CHECK(find_routine("en", "Replace the weekly meeting by a board on the wall") == Marked{});
}

TEST_CASE("three activities in one are too big, and twice as many at the top") {
  const std::string bundle = "Build a bar, train the waiters and launch a menu";
  CHECK(find_big("en", bundle) == Marked{"note <" + bundle + ">"});
  CHECK(find_big("en", "Build a bar and train the waiters") == Marked{});
  CHECK(find_big("en", "Paint rooms, halls and stairs") == Marked{});
  CHECK(find_big("en", "Design, build and test the new lift") == Marked{});
  CHECK(find_big("nb", "Bygge, teste og lansere ny heis") == Marked{});
  CHECK(find_big("nb", "Bygge bar, lære opp kelnere og lansere meny").size() == 1);
  CHECK(find_big("sv", "Bygga bar, utbilda servitörer och lansera meny").size() == 1);
  auto framed = test::to_framed(bundle, "en", Group::initiative);
  std::string& text = framed.texts.begin()->second;
  text.insert(text.find("period:"), "level: company\n");
  CHECK(test::find_marked("initiative-too-big", framed.texts) == Marked{});
}

TEST_CASE("more than 20 words are too big") {
  const std::string words =
      "Give the guests who come by late at night a warm soup and some bread from the kitchen on our";
  CHECK(find_big("en", words + " house") == Marked{"note <" + words + " house>"});
  CHECK(find_big("en", words) == Marked{});
}

TEST_CASE("in starter notes are off, and warnings stay") {
  model::Config config;
  config.profile = model::Profile::starter;
  CHECK(find("initiative-is-routine", "en", "Weekly meeting with the kitchen", config) == Marked{});
  CHECK(find("initiative-vague", "en", "Focus on the evening guests", config) == Marked{"warning <Focus on>"});
}

TEST_CASE("dropped initiatives and what could not be read get no finding") {
  CHECK(find_vague("en", "title: Focus on the evening\nstatus: dropped\nsupports: [complaints]") == Marked{});
  CHECK(find_vague("en", "title: {Focus on: the evening}\nsupports: [complaints]") == Marked{});
}

}  // namespace
}  // namespace okr::lint
