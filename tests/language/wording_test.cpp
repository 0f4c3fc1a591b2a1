#include "okr/language/wording.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace okr;
using namespace okr::language;

namespace {

std::string to_text(std::string_view text, const std::optional<WordingMatch>& match) {
  return match ? std::string(text.substr(match->span.begin, match->span.size())) : "";
}

struct Case {
  Language language;
  std::string_view title;
  std::optional<Wording> verb;
};

std::optional<Wording> to_verb(std::string_view title, Language language) {
  const auto verb = find_verb(title, language);
  return verb ? std::optional(verb->wording) : std::nullopt;
}

}  // namespace

TEST_CASE("the head verb says which way a value goes") {
  const Case cases[] = {
      {Language::en, "Raise the share of returned bottles from 60 % to 80 %", Wording::up},
      {Language::en, "Growing the choir from 12 to 30 singers", Wording::up},
      {Language::en, "Trimmed the queue at the ferry from 40 to 15 minutes", Wording::down},
      {Language::en, "Brought down the noise at night from 60 to 45 dB", Wording::down},
      {Language::en, "Holds the water below 18 degrees", Wording::hold},
      {Language::en, "Improve the harvest from 3 to 4 tonnes", Wording::no_direction},
      {Language::en, "Reach 3 days of waiting, from 8", Wording::reach},
      {Language::en, "Bakers sell 40 loaves a day", std::nullopt},
      {Language::nb, "Vi skal øke antall båtplasser fra 40 til 60", Wording::up},
      {Language::nb, "Reduserer svinnet i kassa fra 4 % til 2 %", Wording::down},
      {Language::nb, "Ikke overstige 3 avvik i måneden", Wording::hold},
      {Language::nb, "Nå 400 medlemmer", Wording::reach},
      {Language::nn, "Aukar talet på frivillige frå 8 til 20", Wording::up},
      {Language::nn, "Minka matsvinnet frå 9 til 5 kilo", Wording::down},
      {Language::nn, "Betre karakteren frå gjestene frå 3 til 4", Wording::no_direction},
      {Language::da, "Øger salget af grønne poser fra 100 til 160", Wording::up},
      {Language::da, "Nedbragte sygefraværet fra 6 % til 4 %", Wording::down},
      {Language::da, "Fastholde 90 % af lærlingene", Wording::hold},
      {Language::sv, "Ökade antalet lånade cyklar från 30 till 70", Wording::up},
      {Language::sv, "Sänkt väntan vid disken från 9 till 4 minuter", Wording::down},
      {Language::sv, "Ta bort 30 trösklar i parken", Wording::down},
      {Language::sv, "Flytta 40 elever närmare skolan", Wording::no_direction},
  };
  for (const Case& expected : cases) {
    CAPTURE(expected.title);
    CHECK(to_verb(expected.title, expected.language) == expected.verb);
  }
}

TEST_CASE("a verb and its particle may stand apart, before any number") {
  CHECK(to_verb("Bring the wait for a berth down from 9 to 3 weeks", Language::en) == Wording::down);
  CHECK(to_verb("Få køen på kaia ned fra 30 til 10", Language::nb) == Wording::down);
  CHECK(to_verb("Få ventelista ned frå 30 til 10", Language::nn) == Wording::down);
  CHECK(to_verb("Få ner kön vid kassan från 30 till 10", Language::sv) == Wording::down);
  CHECK(to_verb("Få 30 nye elever", Language::da) == Wording::reach);
  CHECK(to_verb("Get 40 people to write down their wishes", Language::en) == Wording::reach);
  const std::string_view title = "Bring the wait for a berth down from 9 to 3 weeks";
  const auto head = find_head(title, Language::en, {Wording::down});
  REQUIRE(head);
  CHECK(head->entry == "bring down");
  CHECK(to_text(title, head) == "Bring");
}

TEST_CASE("the head stands behind list marks, labels and words like \"we will\"") {
  const std::string_view titles[] = {"KR1: Cut lost luggage from 30 to 10", "KR 2 - Cut lost luggage from 30 to 10",
                                     "3. Cut lost luggage from 30 to 10",   "- We will cut lost luggage from 30 to 10",
                                     "MR 1: we should cut lost luggage",    "(O2) To cut lost luggage"};
  for (const std::string_view title : titles) {
    CAPTURE(title);
    const auto head = find_head(title, Language::en, {Wording::up, Wording::down});
    REQUIRE(head);
    CHECK(head->entry == "cut");
    CHECK((to_text(title, head) == "Cut" || to_text(title, head) == "cut"));
  }
  CHECK_FALSE(find_head("Lost luggage is cut from 30 to 10", Language::en, {Wording::down}));
  CHECK_FALSE(find_head("", Language::en, {Wording::down}));
  CHECK_FALSE(find_head("KR1", Language::en, {Wording::down}));
  CHECK_FALSE(find_head("12 raise", Language::en, {Wording::up}));
}

TEST_CASE("words are compared whole") {
  CHECK_FALSE(find_head("Lower-tier guests stay 3 nights", Language::en, {Wording::down}));
  CHECK_FALSE(find_wording("the group, to which we belong", Language::en, Wording::up_to));
  CHECK_FALSE(find_wording("look up, to see the stars", Language::en, Wording::up_to));
  CHECK(find_wording("as of", Language::en, Wording::part_of));
}

TEST_CASE("a list's entry is found anywhere, with its place in the text") {
  const std::string_view title = "Høyne kundeandelen i Ås – opp mot 40 %";
  CHECK(to_text(title, find_wording(title, Language::nb, Wording::up_to)) == "opp mot");
  CHECK(to_text(title, find_wording(title, Language::nb, Wording::share)) == "kundeandelen");
  const std::string_view decomposed = "Elevno\xCC\x88jdhet pa\xCC\x8A 90 %";
  CHECK(find_wording("Elevnöjdhet på 90 %", Language::sv, Wording::share));
  CHECK_FALSE(find_wording(decomposed, Language::sv, Wording::up_to));
  CHECK(find_wording("Op til 30 gæster", Language::da, Wording::up_to));
  CHECK(find_wording("Upp till 30 gäster", Language::sv, Wording::up_to));
  CHECK(find_wording("Inntil 30 gjester", Language::nn, Wording::up_to));
  CHECK_FALSE(find_wording("At most 30 guests", Language::en, Wording::up_to));
}

TEST_CASE("any bytes are accepted") {
  CHECK_FALSE(find_wording("\xff\xfe\x80", Language::en, Wording::share));
  std::string title = "cut ";
  title.append(100000, 'x');
  CHECK(to_verb(title, Language::en) == Wording::down);
}
