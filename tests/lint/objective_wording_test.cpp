// The rules on how an objective is worded: vague, too long, too broad, a task, business as usual.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find(std::string_view rule, std::string_view language, std::string_view fragment,
            const model::Config& config = {}) {
  return test::find_marked(rule, test::to_framed(fragment, language, Group::objective).texts, config);
}

/// What the rules on wording say of one title, as "note objective-is-task".
std::vector<std::string> rules_of(std::string_view language, std::string_view fragment,
                                  const model::Config& config = {}) {
  const test::Framed framed = test::to_framed(fragment, language, Group::objective);
  const Request request{.select = {"objective-vague", "objective-too-long", "objective-too-broad", "objective-is-task",
                                   "objective-business-as-usual"}};
  return test::lint_rules(framed.texts.begin()->second, config, request);
}
using Rules = std::vector<std::string>;

TEST_CASE("an objective that names no change is vague, in every language") {
  CHECK(find("objective-vague", "en", "Get better at service") == Marked{"warning <Get better at>"});
  CHECK(find("objective-vague", "en", "We will work on our culture") == Marked{"warning <work on>"});
  CHECK(find("objective-vague", "en", "Figure out what guests want") == Marked{"warning <Figure out>"});
  CHECK(find("objective-vague", "nb", "Bli flinkere til å lytte") == Marked{"warning <Bli flinkere til>"});
  CHECK(find("objective-vague", "nn", "Bli betre på service") == Marked{"warning <Bli betre på>"});
  CHECK(find("objective-vague", "da", "Blive bedre til service") == Marked{"warning <Blive bedre til>"});
  CHECK(find("objective-vague", "sv", "Bli bättre på service") == Marked{"warning <Bli bättre på>"});
  CHECK(find("objective-vague", "en", "Improve service").size() == 1);
  CHECK(find("objective-vague", "nb", "Forbedre service").size() == 1);
}

TEST_CASE("two words are no vague objective, nor is an improvement that says where or for whom") {
  CHECK(rules_of("en", "Happier guests") == Rules{});
  CHECK(rules_of("nb", "Gladere gjester") == Rules{});
  CHECK(rules_of("nn", "Gladare gjester") == Rules{});
  CHECK(rules_of("da", "Gladere gæster") == Rules{});
  CHECK(rules_of("sv", "Gladare gäster") == Rules{});
  CHECK(rules_of("en", "Improve the wait that guests complain of") == Rules{});
  CHECK(rules_of("nb", "Forbedre fremkommelighet i skolegata") == Rules{});
  CHECK(rules_of("en", "Be the hotel that people use and contribute to") == Rules{});
}

TEST_CASE("a team's own words are vague, or not") {
  model::Config config;
  config.words.vague = {"synergize"};
  CHECK(find("objective-vague", "en", "Synergize with our partners", config) == Marked{"warning <Synergize>"});
  config.words.not_vague = {"work on"};
  CHECK(find("objective-vague", "en", "Work on the roof of the world", config) == Marked{});
}

TEST_CASE("an objective has at most 15 words and 120 characters") {
  const std::string words = "Be a hotel that the guests who come by late at night like to";
  CHECK(rules_of("en", words + " see") == Rules{});
  CHECK(rules_of("en", words + " see again") == Rules{"warning objective-too-long"});
  const std::string wide = "Vara " + std::string(115, 'h');
  CHECK(rules_of("sv", wide) == Rules{});
  CHECK(rules_of("sv", wide + "h") == Rules{"warning objective-too-long"});
  std::string marks = "Vara ";
  for (int i = 0; i < 115; ++i) marks += "a\xCC\x8A";
  CHECK(rules_of("sv", marks) == Rules{});
  model::Config config;
  config.settings.limits.objective_words = 3;
  CHECK(rules_of("en", "Guests sleep well", config) == Rules{});
  CHECK(rules_of("en", "Guests sleep well here", config) == Rules{"warning objective-too-long"});
}

TEST_CASE("a second goal behind an \"and\" is one too many, in every language") {
  CHECK(find("objective-too-broad", "en", "Grow the evening trade and reduce complaints") ==
        Marked{"note <and reduce>"});
  CHECK(find("objective-too-broad", "nb", "Øke kveldssalget og redusere svinnet") == Marked{"note <og redusere>"});
  CHECK(find("objective-too-broad", "nn", "Auke kveldssalet og redusere svinnet") == Marked{"note <og redusere>"});
  CHECK(find("objective-too-broad", "da", "Øge aftensalget og reducere spildet") == Marked{"note <og reducere>"});
  CHECK(find("objective-too-broad", "sv", "Öka kvällsförsäljningen och minska svinnet") == Marked{"note <och minska>"});
  CHECK(find("objective-too-broad", "en", "Be a hotel where everything is possible").size() == 1);
  CHECK(find("objective-too-broad", "en", "Be known for beds and breakfast and bar").size() == 1);
}

TEST_CASE("an \"and\" between things joins nothing") {
  CHECK(rules_of("en", "Be the region's first name in research and development") == Rules{});
  CHECK(rules_of("nb", "Drift og vedlikehold som gjestene ikke merker") == Rules{});
  CHECK(rules_of("en", "Make Sales & Marketing one house") == Rules{});
  CHECK(rules_of("sv", "Bli hotellet för barn och hundar") == Rules{});
}

TEST_CASE("a task is no objective, in every language") {
  CHECK(find("objective-is-task", "en", "Launch the booking page") == Marked{"note <Launch>"});
  CHECK(find("objective-is-task", "nb", "Lansere ny bookingside") == Marked{"note <Lansere>"});
  CHECK(find("objective-is-task", "nn", "Lansere ny bookingside") == Marked{"note <Lansere>"});
  CHECK(find("objective-is-task", "da", "Lancere ny bookingside") == Marked{"note <Lancere>"});
  CHECK(find("objective-is-task", "sv", "Lansera ny bokningssida") == Marked{"note <Lansera>"});
  CHECK(find("objective-is-task", "en", "Make booking as easy as breathing") == Marked{});
  CHECK(find("objective-is-task", "sv", "Göra bokningen enkel i mobilen") == Marked{});
  CHECK(find("objective-is-task", "nb", "Gjøre det enkelt å bestille") == Marked{});
  model::Config config;
  config.words.not_activity = {"launch"};
  CHECK(find("objective-is-task", "en", "Launch the booking page", config) == Marked{});
}

TEST_CASE("to go on as before is no objective, unless a key result keeps it") {
  CHECK(find("objective-business-as-usual", "en", "Maintain our good name") == Marked{"note <Maintain>"});
  CHECK(find("objective-business-as-usual", "nb", "Opprettholde vårt gode navn") == Marked{"note <Opprettholde>"});
  CHECK(find("objective-business-as-usual", "nn", "Oppretthalde det gode namnet vårt") ==
        Marked{"note <Oppretthalde>"});
  CHECK(find("objective-business-as-usual", "da", "Opretholde vores gode navn") == Marked{"note <Opretholde>"});
  CHECK(find("objective-business-as-usual", "sv", "Upprätthålla vårt goda namn") == Marked{"note <Upprätthålla>"});
  CHECK(find("objective-business-as-usual", "en",
             "title: Maintain our good name\nkey_results:\n  - {title: Hold the rating, keep: {at_least: 4.5}}\n"
             "  - title: Cut complaints from 120 to 60") == Marked{});
}

TEST_CASE("one cause gives one finding") {
  CHECK(rules_of("en", "Continue to run the bar") == Rules{"warning objective-vague"});
  CHECK(rules_of("nb", "Fortsette å drive baren") == Rules{"warning objective-vague"});
  CHECK(rules_of("en", "Explore new markets") == Rules{"warning objective-vague"});
}

TEST_CASE("in starter notes are off, and warnings stay") {
  model::Config config;
  config.profile = model::Profile::starter;
  CHECK(rules_of("en", "Launch the booking page", config) == Rules{});
  CHECK(rules_of("en", "Get better at service", config) == Rules{"warning objective-vague"});
}

TEST_CASE("drafts and what could not be read get no finding") {
  CHECK(rules_of("en", "title: Get better at service\nstatus: draft\nkey_results: []") == Rules{});
  CHECK(rules_of("en", "title: [Get better at service]\nkey_results: []") == Rules{});
  CHECK(rules_of("en", "key_results: []") == Rules{});
}

}  // namespace
}  // namespace okr::lint
