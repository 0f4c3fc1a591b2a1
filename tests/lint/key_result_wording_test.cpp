// The rules on how a key result is worded: hedges, activities, several metrics, a level that holds today, surveys.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;
using Rules = std::vector<std::string>;

Marked find_vague(std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  return test::find_in_key_result("kr-vague-wording", language, fragment, config);
}
Marked find_activity(std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  return test::find_in_key_result("kr-is-activity", language, fragment, config);
}
Marked find_several(std::string_view language, std::string_view fragment) {
  return test::find_in_key_result("kr-multiple-metrics", language, fragment);
}
Marked find_level(std::string_view language, std::string_view fragment) {
  return test::find_in_key_result("kr-is-kpi", language, fragment);
}

/// What the rules on wording say of one key result.
Rules rules_of(std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  const test::Framed framed = test::to_framed(fragment, language, Group::key_result);
  const Request request{.select = {"kr-vague-wording", "kr-is-activity", "kr-multiple-metrics", "kr-is-kpi"}};
  return test::lint_rules(framed.texts.begin()->second, config, request);
}

TEST_CASE("a hedge is vague wherever it stands, in every language") {
  CHECK(find_vague("en", "Try to win 40 guests") == Marked{"warning <Try to>"});
  CHECK(find_vague("en", "Working on 40 new beds") == Marked{"warning <Working on>"});
  CHECK(find_vague("en", "Win 40 guests if possible") == Marked{"warning <if possible>"});
  CHECK(find_vague("nb", "Forsøke å vinne 40 gjester") == Marked{"warning <Forsøke å>"});
  CHECK(find_vague("nb", "Bidra til 40 nye senger") == Marked{"warning <Bidra til>"});
  CHECK(find_vague("nn", "Prøve å vinne 40 gjester") == Marked{"warning <Prøve å>"});
  CHECK(find_vague("da", "Arbejde med 40 nye senge") == Marked{"warning <Arbejde med>"});
  CHECK(find_vague("sv", "Försöka att vinna 40 gäster") == Marked{"warning <Försöka att>"});
  CHECK(find_vague("sv", "Titta på 40 nya sängar") == Marked{"warning <Titta på>"});
}

TEST_CASE("words that only look like a hedge are none") {
  CHECK(find_vague("en", "Cut working capital from 40 to 30 days") == Marked{});
  CHECK(find_vague("en", "Raise the share of focus group guests from 4 % to 9 %") == Marked{});
  CHECK(find_vague("nb", "Øke andelen som blir etter prøveperioden fra 60 % til 80 %") == Marked{});
  CHECK(find_vague("nb", "Få 4 forsøksprosjekter i fast drift") == Marked{});
  model::Config config;
  config.words.not_vague = {"try to"};
  CHECK(find_vague("en", "Try to win 40 guests", config) == Marked{});
  config.words.vague = {"synergise"};
  CHECK(find_vague("en", "Synergise 40 halls", config) == Marked{"warning <Synergise>"});
}

TEST_CASE("a rough number is vague, with the word that makes it so") {
  CHECK(find_vague("en", "Win about 40 new guests") == Marked{"warning <about 40>"});
  CHECK(find_vague("en", "Win close to 40 new guests") == Marked{"warning <close to 40>"});
  CHECK(find_vague("nb", "Vinne ca. 40 nye gjester") == Marked{"warning <ca. 40>"});
  CHECK(find_vague("nn", "Vinne om lag 40 nye gjester") == Marked{"warning <om lag 40>"});
  CHECK(find_vague("da", "Vinde cirka 40 nye gæster") == Marked{"warning <cirka 40>"});
  CHECK(find_vague("sv", "Öka andelen stamgäster från 20 % till omkring 40 %") == Marked{"warning <omkring 40 %>"});
  CHECK(find_vague("en", "Win ~40 new guests").size() == 1);
  CHECK(find_vague("sv", "Öka andelen stamgäster från ungefär 20 % till 40 %") == Marked{});
  CHECK(find_vague("en", "Win 40 new guests who read about 3 hotels") == Marked{});
  CHECK(find_vague("nb", "Vinne minst 40 nye gjester") == Marked{});
}

TEST_CASE("an activity is no key result, in every language") {
  CHECK(find_activity("en", "Write 10 letters to guests") == Marked{"warning <Write>"});
  CHECK(find_activity("nb", "Arrangere 5 smakskvelder") == Marked{"warning <Arrangere>"});
  CHECK(find_activity("nb", "Lansering av 3 nye menyer").size() == 1);
  CHECK(find_activity("nb", "6 smakskvelder gjennomført i året") == Marked{"warning <gjennomført>"});
  CHECK(find_activity("nn", "Halde 5 smakskveldar") == Marked{"warning <Halde>"});
  CHECK(find_activity("da", "Afholde 5 smageaftener") == Marked{"warning <Afholde>"});
  CHECK(find_activity("sv", "Genomföra 5 provkvällar") == Marked{"warning <Genomföra>"});
  CHECK(find_activity("en", "title: Write letters to guests\nstart: 0\ntarget: 10") == Marked{"warning <Write>"});
}

TEST_CASE("a result is none") {
  CHECK(find_activity("en", "Win 40 new guests") == Marked{});
  CHECK(find_activity("en", "Receive 40 letters of thanks") == Marked{});
  CHECK(find_activity("nb", "Skaffe 40 nye gjester") == Marked{});
  CHECK(find_activity("nb", "95 % av bestillingene gjennomføres uten feil") == Marked{});
  CHECK(find_activity("en", "Run the kitchen from 40 to 30 hours a week") == Marked{});
  CHECK(find_activity("en", "title: Complete the check-in without help\nunit: \"%\"\nstart: 0\ntarget: 90") ==
        Marked{});
  CHECK(find_activity("en", "title: Run the kitchen on fewer hours\nstart: 40\ntarget: 30") == Marked{});
  CHECK(find_activity("nb", "Holde ventetiden under 4 minutter") == Marked{});
  CHECK(find_activity("da", "Holde ventetiden under 4 minutter") == Marked{});
  CHECK(find_activity("sv", "Hålla väntetiden under 4 minuter") == Marked{});
  CHECK(find_activity("en", "Review score above 4.5") == Marked{});
  model::Config config;
  config.words.not_activity = {"write"};
  CHECK(find_activity("en", "Write 10 letters to guests", config) == Marked{});
  config.words.activity = {"polish"};
  CHECK(find_activity("en", "Polish 10 tables", config) == Marked{"warning <Polish>"});
}

TEST_CASE("what is built or hired is a result where it is counted") {
  CHECK(find_activity("en", "Build 4 cabins") == Marked{});
  CHECK(find_activity("nb", "Ansette 4 kokker") == Marked{});
  CHECK(find_activity("en", "title: Build cabins\nstart: 2\ntarget: 6") == Marked{});
  CHECK(find_activity("en", "Build a cabin") == Marked{"warning <Build>"});
  CHECK(find_activity("nb", "Utvikle en ny meny") == Marked{"warning <Utvikle>"});
  CHECK(find_activity("en", "title: Build a cabin\nmilestones:\n  - {title: Roof is on}").size() == 1);
}

TEST_CASE("a second verb with a number of its own is a second metric, in every language") {
  CHECK(find_several("en", "Raise NPS from 30 to 40 and reduce complaints to 20") == Marked{"warning <and reduce>"});
  CHECK(find_several("nb", "Øke NPS fra 30 til 40 og redusere klager til 20") == Marked{"warning <og redusere>"});
  CHECK(find_several("nn", "Auke NPS frå 30 til 40 og redusere klager til 20") == Marked{"warning <og redusere>"});
  CHECK(find_several("da", "Øge NPS fra 30 til 40 og reducere klager til 20") == Marked{"warning <og reducere>"});
  CHECK(find_several("sv", "Öka NPS från 30 till 40 och minska klagomålen till 20") == Marked{"warning <och minska>"});
}

TEST_CASE("a condition, a pair of nouns and a verb without a number are no second metric") {
  CHECK(find_several("en", "Answer 95 % of letters within 5 days") == Marked{});
  CHECK(find_several("en", "Win 40 guests with a rating over 4") == Marked{});
  CHECK(find_several("en", "Win 40 guests for bed and breakfast") == Marked{});
  CHECK(find_several("en", "Raise bookings and reduce complaints from 40 to 20") == Marked{});
  CHECK(find_several("nb", "Vinne 40 gjester til kurs og konferanser") == Marked{});
}

TEST_CASE("a level of today is a health figure, in every language") {
  CHECK(find_level("en", "The hotel has 40 guests a night") == Marked{"warning <has 40>"});
  CHECK(find_level("nb", "Hotellet har 40 gjester per natt") == Marked{"warning <har 40>"});
  CHECK(find_level("nn", "Hotellet har 40 gjester per natt") == Marked{"warning <har 40>"});
  CHECK(find_level("da", "Hotellet har 40 gæster per nat") == Marked{"warning <har 40>"});
  CHECK(find_level("sv", "Hotellet har 40 gäster per natt") == Marked{"warning <har 40>"});
  CHECK(find_level("en", "title: The hotel has 40 guests a night\ntarget: 60") == Marked{});
  CHECK(find_level("en", "title: The hotel has 40 guests a night\nstart: 40\ntarget: 60") == Marked{});
  CHECK(find_level("en", "title: The hotel has 40 guests a night\nkeep: {at_least: 40}") == Marked{});
}

TEST_CASE("a wanted state is none") {
  CHECK(find_level("en", "The hotel has at least 40 guests a night") == Marked{});
  CHECK(find_level("en", "The hotel has 40 guests a night by June") == Marked{});
  CHECK(find_level("nb", "95 % av brevene er besvart innen 5 dager") == Marked{});
  CHECK(find_level("nb", "Brevene er besvart innen 5 dager") == Marked{});
  CHECK(find_level("en", "The house is warmer than those of the 40 neighbours") == Marked{});
  CHECK(find_level("sv", "Köket är högst 3 minuter efter") == Marked{});
  CHECK(find_level("en", "Raise the number of guests from 40 to 60") == Marked{});
}

TEST_CASE("one cause gives one finding") {
  CHECK(rules_of("en", "Explore 4 markets") == Rules{"warning kr-vague-wording"});
  CHECK(rules_of("nb", "Delta i 4 messer") == Rules{"warning kr-vague-wording"});
  const test::Framed framed =
      test::to_framed("title: The hotel has 40 guests a night\nstart: 40\ntarget: 40", "en", Group::key_result);
  CHECK(test::lint_rules(framed.texts.begin()->second, {}, {.select = {"kr-cannot-miss", "kr-is-kpi"}}) ==
        Rules{"error kr-cannot-miss"});
}

TEST_CASE("in strict hedges and activities are errors, in starter they stay warnings") {
  model::Config config;
  config.profile = model::Profile::strict;
  CHECK(find_vague("en", "Try to win 40 guests", config) == Marked{"error <Try to>"});
  CHECK(find_activity("en", "Write 10 letters", config) == Marked{"error <Write>"});
  config.profile = model::Profile::starter;
  CHECK(find_vague("en", "Try to win 40 guests", config) == Marked{"warning <Try to>"});
}

TEST_CASE("what is parked or could not be read gets no finding") {
  CHECK(rules_of("en", "title: Try to win 40 guests\nstatus: parked\nstatus_reason: Snow\ntarget: 40") == Rules{});
  CHECK(rules_of("en", "title: {Try to win: 40 guests}\ntarget: 40") == Rules{});
  CHECK(rules_of("en", "start: 20\ntarget: 40") == Rules{});
}

TEST_CASE("a span in a quoted or folded title is that of the words") {
  CHECK(find_vague("en", "title: \"Try \\\n    to win 40 guests\"\ntarget: 40").size() == 1);
  CHECK(find_vague("nb", "title: 'Vinne ca. 40 ''nye'' gjester'\ntarget: 40") == Marked{"warning <ca. 40>"});
}

Marked find_surveys(std::string_view language, std::string_view fragment) {
  return test::find_marked("kr-all-surveys", test::to_framed(fragment, language, Group::objective).texts);
}

std::string with_key_results(std::initializer_list<std::string_view> key_results) {
  std::string text = "title: Be thanked\nkey_results:";
  for (const std::string_view each : key_results) text += "\n  - {" + std::string(each) + "}";
  return text;
}

TEST_CASE("more than half of three or more key results are surveys") {
  const Marked note{"note <Be thanked>"};
  CHECK(find_surveys("en", with_key_results({"title: Raise NPS from 3 to 9", "title: Raise eNPS from 3 to 9",
                                             "title: Win 40 guests"})) == note);
  CHECK(find_surveys("nb", with_key_results({"title: Øke NPS fra 3 til 9", "title: Vinne 40 gjester",
                                             "title: Løfte snittet i kundeundersøkelsen fra 3 til 4"})) == note);
  CHECK(find_surveys("sv", with_key_results({"title: Höja NPS från 3 till 9", "title: Vinna 40 gäster",
                                             "title: Höja snittet i enkäten från 3 till 4"})) == note);
  CHECK(find_surveys("en", with_key_results({"title: Raise NPS from 3 to 9", "title: Raise eNPS from 3 to 9"})) ==
        Marked{});
  CHECK(find_surveys("en", with_key_results({"title: Raise NPS from 3 to 9", "title: Raise eNPS from 3 to 9",
                                             "title: Win 40 guests", "title: Win 9 cooks"})) == Marked{});
}

TEST_CASE("a metric names a survey, and a source decides") {
  CHECK(find_surveys("en",
                     with_key_results({"title: Raise joy from 3 to 9, metric: CSAT",
                                       "title: Raise calm from 3 to 9, source: staff survey", "title: Win 40 guests"}))
            .size() == 1);
  CHECK(find_surveys("en", with_key_results({"title: Raise NPS from 3 to 9, source: the till",
                                             "title: Raise eNPS from 3 to 9", "title: Win 40 guests"})) == Marked{});
  CHECK(find_surveys("en", with_key_results({"title: Raise NPS from 3 to 9, status: parked, status_reason: Snow",
                                             "title: Raise eNPS from 3 to 9", "title: Raise CSAT from 3 to 9"})) ==
        Marked{});
}

}  // namespace
}  // namespace okr::lint
