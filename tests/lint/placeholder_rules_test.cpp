// structure-placeholder-text: what is left to be filled in, and the names that look like it.
#include <doctest/doctest.h>

#include "lint/found.hpp"

namespace okr::lint {
namespace {

using test::Marked;

Marked find_in(Group group, std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  return test::find_marked("structure-placeholder-text", test::to_framed(fragment, language, group).texts, config);
}

Marked find(std::string_view language, std::string_view fragment, const model::Config& config = {}) {
  return find_in(Group::key_result, language, fragment, config);
}

TEST_CASE("what can only be a placeholder is one wherever it stands") {
  CHECK(find("en", "Raise bookings from 40 to TBD") == Marked{"warning <TBD>"});
  CHECK(find("en", "Raise bookings to 40 (tbd)") == Marked{"warning <tbd>"});
  CHECK(find("en", "Raise bookings from xx to 40") == Marked{"warning <xx>"});
  CHECK(find("nb", "Øke bestillinger fra XXX til 40") == Marked{"warning <XXX>"});
  CHECK(find("nn", "Auke bestillingar frå xx,x til 40") == Marked{"warning <xx,x>"});
  CHECK(find("da", "Øge bestillinger fra ??? til 40") == Marked{"warning <??"
                                                                "?>"});
  CHECK(find("sv", "Öka bokningar från 20 till ____") == Marked{"warning <____>"});
  CHECK(find("en", "Raise bookings from 20 to TODO") == Marked{"warning <TODO>"});
  CHECK(find("en", "Raise <metric> from 20 to 40") == Marked{"warning <<metric>>"});
  CHECK(find("nb", "Øke <navn på måltall> fra 20 til 40") == Marked{"warning <<navn på måltall>>"});
  CHECK(find("en", "Lorem ipsum dolor from 20 to 40") == Marked{"warning <Lorem ipsum>"});
  CHECK(find("sv", "Öka bokningar från 20 till 40 före 20XX") == Marked{"warning <20XX>"});
}

TEST_CASE("a letter in a number's place is one, in every language") {
  CHECK(find("en", "Win 2 large chains (above X MNOK)") == Marked{"warning <X>"});
  CHECK(find("nb", "Vinne 2 store kjeder (over Y MNOK)") == Marked{"warning <Y>"});
  CHECK(find("en", "Raise the share of regulars by X %") == Marked{"warning <X>"});
  CHECK(find("en", "Raise the share of regulars by X%") == Marked{"warning <X%>"});
  CHECK(find("en", "Raise bookings from N to M") == Marked{"warning <N>"});
  CHECK(find("nb", "Øke bestillinger fra X til Y") == Marked{"warning <X>"});
  CHECK(find("nn", "Auke bestillingar frå X til Y") == Marked{"warning <X>"});
  CHECK(find("da", "Øge bestillinger fra x til y") == Marked{"warning <x>"});
  CHECK(find("sv", "Öka bokningar från X till 40") == Marked{"warning <X>"});
  CHECK(find("en", "Have at least N guides on duty") == Marked{"warning <N>"});
  CHECK(find("en", "Win X new guests") == Marked{"warning <X>"});
  CHECK(find("nb", "Skaffe X nye gjester") == Marked{"warning <X>"});
  CHECK(find("sv", "Vinna X nya gäster") == Marked{"warning <X>"});
  CHECK(find("en", "Reach X guests a night") == Marked{"warning <X>"});
  CHECK(find("nb", "Nå X gjester per natt") == Marked{"warning <X>"});
}

TEST_CASE("\"more of X\" says nothing until X has a name") {
  CHECK(find("en", "Do more of X") == Marked{"warning <X>"});
  CHECK(find("nb", "Gjøre mer av X") == Marked{"warning <X>"});
  CHECK(find("nn", "Gjere meir av X") == Marked{"warning <X>"});
  CHECK(find("da", "Gøre mere af X") == Marked{"warning <X>"});
  CHECK(find("sv", "Göra mer av X") == Marked{"warning <X>"});
  CHECK(find_in(Group::objective, "nb", "Gjøre mer av X") == Marked{"warning <X>"});
  CHECK(find_in(Group::initiative, "en", "Do more of X") == Marked{"warning <X>"});
  CHECK(find("en", "Win 40 guests of Malcolm X") == Marked{});
}

TEST_CASE("a letter that is a name is none") {
  for (const char* title : {"Gain 20 followers on X",
                            "Answer guests on X within 2 hours",
                            "Grow followers on LinkedIn and X to 400",
                            "Win 40 guests of Generation X",
                            "Win 40 Gen Y guests",
                            "Find the X-factor in 3 shows",
                            "Win SpaceX and 3 others",
                            "Cut vitamin D shortage from 30 % to 20 %",
                            "Move 40 % of followers from X to Bluesky",
                            "Move 300 followers to X",
                            "Have 40 posts on X read by 900 people",
                            "Get X to answer 4 letters",
                            "Survey 40 guests (N = 40)",
                            "Sell 30 Model X cars",
                            "Use X daily for 40 days",
                            "Lift X's 30 lamps",
                            "Win 4 cases against Malcolm X",
                            "Move 40 % of calls from phone to X",
                            "Cut p95 latency < 40 ms and errors > 2 to none",
                            "Have load <40 and >20 in 3 halls",
                            "Win 3 x 40 guests",
                            "Get 20 answers to \"why us?\"",
                            "Reach 40 pages of TODOs closed"}) {
    INFO(title);
    std::string entity = "title: '";
    for (const char* c = title; *c != 0; ++c) entity += *c == '\'' ? "''" : std::string(1, *c);
    entity += "'";
    CHECK(find("en", entity) == Marked{});
  }
  for (const char* title : {"Få 20 nye følgere på X", "Skaffe 20 følgere via X", "Vinne 20 gjester fra generasjon X",
                            "Øke antall følgere på X fra 300 til 900", "Flytte 30 kunder fra X til Threads"}) {
    INFO(title);
    CHECK(find("nb", title) == Marked{});
  }
  CHECK(find("sv", "Få 20 nya följare på X") == Marked{});
  CHECK(find("da", "Få 20 nye følgere på X") == Marked{});
}

TEST_CASE("it is looked for in objectives, key results and initiatives that are live") {
  CHECK(find_in(Group::objective, "en", "Become the first name in <town>") == Marked{"warning <<town>>"});
  CHECK(find_in(Group::initiative, "nb", "Bygge hytte for TBD") == Marked{"warning <TBD>"});
  CHECK(find_in(Group::initiative, "en", "TODO build a cabin") == Marked{});
  CHECK(find_in(Group::objective, "en", "title: Become known in <town>\nstatus: draft\naligned_to: []") == Marked{});
  CHECK(find("en", "title: Win TBD guests\nstatus: parked\nstatus_reason: Snow\ntarget: 4") == Marked{});
}

TEST_CASE("a team has words of its own for it") {
  model::Config config;
  config.words.placeholder = {"[fyll inn]", "KOMMER"};
  CHECK(find("nb", "title: 'Øke salget fra 4 til [fyll inn]'", config) == Marked{"warning <[fyll inn]>"});
  CHECK(find("nb", "Øke salget fra 4 til kommer", config) == Marked{"warning <kommer>"});
  CHECK(find("nb", "Øke andelen nykommere fra 4 % til 9 %", config) == Marked{});
}

TEST_CASE("one title gives one finding, at the first place") {
  CHECK(find("en", "Raise TBD from xx to xx") == Marked{"warning <TBD>"});
}

}  // namespace
}  // namespace okr::lint
