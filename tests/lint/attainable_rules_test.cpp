// kr-cannot-miss, kr-target-out-of-range and what a title's numbers look like.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find_open(std::string_view language, std::string_view fragment) {
  return test::find_in_key_result("kr-cannot-miss", language, fragment);
}

Marked find_far(std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  return test::find_in_key_result("kr-target-out-of-range", language, fragment, config);
}

TEST_CASE("\"up to\" can't be missed, in any language") {
  CHECK(find_open("en", "Hire up to 12 guides") == Marked{"warning <up to 12>"});
  CHECK(find_open("en", "Reduce the wait by up to 30 %") == Marked{"warning <up to 30 %>"});
  CHECK(find_open("nb", "Skaffe opptil 12 guider") == Marked{"warning <opptil 12>"});
  CHECK(find_open("nb", "Vinne opp mot 12 nye gjester") == Marked{"warning <opp mot 12>"});
  CHECK(find_open("nb", "Vinne inntil 12 nye gjester") == Marked{"warning <inntil 12>"});
  CHECK(find_open("nn", "Skaffe opp til 12 nye gjester") == Marked{"warning <opp til 12>"});
  CHECK(find_open("da", "Vinde op mod 12 nye gæster") == Marked{"warning <op mod 12>"});
  CHECK(find_open("sv", "Vinna upp till 12 nya gäster") == Marked{"warning <upp till 12>"});
  CHECK(find_open("sv", "Vinna uppemot 12 nya gäster") == Marked{"warning <uppemot 12>"});
}

TEST_CASE("\"up to\" may be the first word") {
  const auto find = [](std::string_view language, std::string title) {
    return find_open(language, "title: " + title + "\nstart: 0\ntarget: 30");
  };
  CHECK(find("en", "Up to 30 new guests") == Marked{"warning <Up to 30>"});
  CHECK(find("nb", "Opp til 30 nye gjester") == Marked{"warning <Opp til 30>"});
  CHECK(find("nn", "Opp til 30 nye gjester") == Marked{"warning <Opp til 30>"});
  CHECK(find("da", "Op til 30 nye gæster") == Marked{"warning <Op til 30>"});
  CHECK(find("sv", "Upp till 30 nya gäster") == Marked{"warning <Upp till 30>"});
}

TEST_CASE("a real ceiling, a way and a time can be missed") {
  CHECK(find_open("en", "Have at most 3 injuries on the slopes") == Marked{});
  CHECK(find_open("nb", "Ha maks 3 skader i bakken") == Marked{});
  CHECK(find_open("en", "Raise the number of guides from 8 up to 12") == Marked{});
  CHECK(find_open("en", "title: Raise the number of guides up to 12\nstart: 8\ntarget: 12") == Marked{});
  CHECK(find_open("en", "Cut the wait to up to 3 minutes") == Marked{});
  CHECK(find_open("en", "title: Have up to 3 injuries\nkeep: {at_most: 3}") == Marked{});
  CHECK(find_open("nb", "Vinne 12 nye gjester inntil 31. mai") == Marked{});
  CHECK(find_open("en", "Win 12 guests with up to 3 children") == Marked{});
  CHECK(find_open("en", "Bring the guests' grade up to 4.5") == Marked{});
  CHECK(find_open("en", "Carry up to 1200 guests an hour") == Marked{});
  CHECK(find_open("nb", "Få medlemstallet opp til 40") == Marked{});
  CHECK(find_open("da", "Bringe tilfredsheden op til 90 %") == Marked{});
  CHECK(find_open("sv", "Höja andelen upp till 40 %") == Marked{});
}

TEST_CASE("a start that equals its target is reached before anybody begins") {
  CHECK(find_open("en", "title: Sell cabin nights\nstart: 40\ntarget: 40") == Marked{"error <40>"});
  CHECK(find_open("sv", "Öka antalet stugor från 40 till 40") == Marked{"error <Öka antalet stugor från 40 till 40>"});
  CHECK(find_open("en", "title: Sell cabin nights\nstart: 40\ntarget: 41") == Marked{});
  CHECK(find_open("en", "title: Hold the share of guests\nstart: 40\nkeep: {at_least: 40}") == Marked{});
}

TEST_CASE("a floor that the start is above is met already") {
  CHECK(find_open("en", "title: Have at least 30 guests a day\nstart: 40\ntarget: 30") == Marked{"warning <30>"});
  CHECK(find_open("en", "title: Have at least 30 guests a day\nstart: 20\ntarget: 30") == Marked{});
}

TEST_CASE("a share lies from 0 to 100 %, in every language") {
  CHECK(find_far("en", "Raise the share of guests who return from 80 % to 120 %") == Marked{"error <120 %>"});
  CHECK(find_far("en", "title: Raise the uptime of the lift\nunit: \"%\"\nstart: 97\ntarget: 101") ==
        Marked{"error <101>"});
  CHECK(find_far("en", "Answer 110 % of the calls within a day") == Marked{"error <110 %>"});
  CHECK(find_far("nb", "Øke andelen gjester som kommer igjen fra 80 % til 120 %") == Marked{"error <120 %>"});
  CHECK(find_far("nb", "Øke kundeandelen på nett til 130 prosent") == Marked{"error <130 prosent>"});
  CHECK(find_far("nn", "Auke delen gjester som kjem att frå 80 % til 120 %") == Marked{"error <120 %>"});
  CHECK(find_far("da", "Løfte oppetiden på liften fra 97 % til 103 %") == Marked{"error <103 %>"});
  CHECK(find_far("sv", "Nå 140 procent gästnöjdhet") == Marked{"error <140 procent>"});
  CHECK(find_far("en", "title: Raise the share of guests who return\nunit: \"%\"\nstart: -5\ntarget: 30") ==
        Marked{"error <-5>"});
  CHECK(find_far("en", "title: Hold the uptime of the lift\nunit: \"%\"\nkeep: {at_least: 999}") ==
        Marked{"error <999>"});
}

TEST_CASE("all of it is within reach, and growth may be more") {
  CHECK(find_far("en", "Raise the share of guests who return from 80 % to 100 %") == Marked{});
  CHECK(find_far("en", "Grow bookings by 150 %") == Marked{});
  CHECK(find_far("sv", "Växa med 150 %") == Marked{});
  CHECK(find_far("en", "title: Grow cabin nights\nunit: \"%\"\nstart: 100\ntarget: 150") == Marked{});
  CHECK(find_far("nb", "Selge 120 % av budsjettet") == Marked{});
  CHECK(find_far("en", "Lift the net retention of season passes from 95 % to 110 %") == Marked{});
  CHECK(find_far("en", "Raise the market share by 120 %") == Marked{});
}

TEST_CASE("more than all of a budget can be had, whatever budget it is") {
  CHECK(find_far("nb", "Nå 110 % av salgsbudsjettet for hytter") == Marked{});
  CHECK(find_far("nb", "Nå 110 % av årsbudsjettet") == Marked{});
  CHECK(find_far("nb", "Nå 110 % av inntektsmålet") == Marked{});
  CHECK(find_far("nb", "Nå 110 % av fjorårssalget") == Marked{});
  CHECK(find_far("nn", "Nå 110 % av salsbudsjettet") == Marked{});
  CHECK(find_far("da", "Nå 110 % af salgsbudgettet") == Marked{});
  CHECK(find_far("sv", "Nå 110 % av försäljningsbudgeten") == Marked{});
  CHECK(find_far("sv", "Nå 110 % av fjolårsförsäljningen") == Marked{});
  CHECK(find_far("nb", "Svare på 110 % av henvendelsene") == Marked{"error <110 %>"});
}

TEST_CASE("a part is no more than its whole") {
  CHECK(find_far("en", "Have 12 of 10 lifts inspected") == Marked{"error <12>"});
  CHECK(find_far("en", "Have 9 of 10 lifts inspected") == Marked{});
}

TEST_CASE("scales of the config hold by metric, by unit and by a word of the title") {
  model::Config config;
  config.scales["csat"] = {1, 5};
  CHECK(find_far("en", "title: Lift the guests' grade\nmetric: CSAT\nstart: 3.9\ntarget: 5.4", config) ==
        Marked{"error <5.4>"});
  CHECK(find_far("en", "title: Lift the guests' grade\nunit: csat\nstart: 0\ntarget: 4.4", config) ==
        Marked{"error <0>"});
  CHECK(find_far("en", "Lift CSAT from 3.9 to 5.4", config) == Marked{"error <5.4>"});
  CHECK(find_far("en", "Lift CSAT from 3.9 to 4.4", config) == Marked{});
  CHECK(find_far("en", "Raise the share of CSAT answers from 20 % to 40 %", config) == Marked{});
  CHECK(find_far("en", "title: Lift the guests' grade\nmetric: CSAT\nstart: 3.9\ntarget: 5.4") == Marked{});
}

TEST_CASE("an NPS lies from -100 to 100 unless the config says otherwise") {
  CHECK(find_far("en", "title: Lift the guests' loyalty\nmetric: nps\nstart: 31\ntarget: 142") ==
        Marked{"error <142>"});
  CHECK(find_far("en", "title: Lift the guests' loyalty\nmetric: nps\nstart: -20\ntarget: 42") == Marked{});
  model::Config config;
  CHECK(find_far("en", "Lift the NPS of evening guests from 31 to 142") == Marked{"error <142>"});
  CHECK(find_far("da", "Løfte NPS fra 31 til 142") == Marked{"error <142>"});
  CHECK(find_far("en", "Collect 142 answers about NPS") == Marked{});
  CHECK(find_far("en", "Raise the NPS answers from 31 to 142") == Marked{});
  CHECK(find_far("sv", "Få 142 svar på NPS-enkäten") == Marked{});
  config.scales["nps"] = {0, 200};
  CHECK(find_far("en", "title: Lift the guests' loyalty\nmetric: nps\nstart: 31\ntarget: 142", config) == Marked{});
}

TEST_CASE("a number of a title that can be read in two ways gets a note") {
  const auto find = [](std::string_view language, std::string_view title) {
    return test::find_in_key_result("kr-number-format", language, title);
  };
  CHECK(find("nb", "Nå 1.500 overnattinger") == Marked{"note <1.500>"});
  CHECK(find("sv", "Öka antalet nätter från 900 till 1.500") == Marked{"note <1.500>"});
  CHECK(find("nb", "Nå 1 500 overnattinger") == Marked{});
  CHECK(find("en", "Reach 1,500 nights") == Marked{});
  CHECK(find("en", "Move guests to version 2.0.1 by 31.12.2026") == Marked{});
}

}  // namespace
}  // namespace okr::lint
