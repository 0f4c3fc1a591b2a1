#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "okr/language/phrase.hpp"

using namespace okr::language;

namespace {

std::string to_text(const Number& number) {
  return number.unit.empty() ? fmt::format("{}", number.value) : fmt::format("{} {}", number.value, number.unit);
}

/// What the sentence claims: "from 30 to 40 %", "to 40", "by 5 pp", "new".
std::string to_claims(const Phrase& phrase) {
  std::string claims;
  const auto add = [&](std::string_view what, const std::optional<Number>& number) {
    if (number) claims += fmt::format("{}{} {}", claims.empty() ? "" : " ", what, to_text(*number));
  };
  add("from", phrase.from);
  add("to", phrase.to);
  add("by", phrase.delta);
  if (phrase.is_count_of_new) claims += claims.empty() ? "new" : " new";
  return claims;
}

struct Row {
  Language language;
  std::string_view text;
  std::string_view claims;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(to_claims(read_phrase(row.text, row.language, Context::key_result)) == row.claims);
  }
}

constexpr auto en = Language::en;
constexpr auto nb = Language::nb;
constexpr auto nn = Language::nn;
constexpr auto da = Language::da;
constexpr auto sv = Language::sv;

}  // namespace

TEST_CASE("a start and a target") {
  check({
      {en, "Lift weekly orders from 300 to 450", "from 300 to 450"},
      {en, "Lift weekly orders to 450 from 300", "from 300 to 450"},
      {en, "Weekly orders: 300 → 450", "from 300 to 450"},
      {en, "Weekly orders: 300 -> 450", "from 300 to 450"},
      {en, "Weekly orders 300 ➔ 450", "from 300 to 450"},
      {en, "Weekly orders to 450 (from 300)", "from 300 to 450"},
      {en, "Seats sold at 78 % (from 71 %)", "from 71 % to 78 %"},
      {en, "Win 40 guests (from 3 towns)", "new"},
      {nb, "Belegget på 78 % (fra 71 %)", "from 71 % to 78 %"},
      {sv, "Beläggningen på 78 % (från 71 %)", "from 71 % to 78 %"},
      {en, "Bring the guests' grade up to 4.5", "to 4.5"},
      {en, "Win up to 40 guests", "new"},
      {da, "Bringe tilfredsheden op til 90 %", "to 90 %"},
      {en, "Get the bounce rate from 61.5% down to 50%", "from 61.5 % to 50 %"},
      {en, "Grow ticket sales from $2.5 to $4 million", "from 2500000 USD to 4000000 USD"},
      {en, "Grow ticket sales from 900 000 to 1.2 million", "from 900000 to 1200000"},
      {en, "Grow ticket sales from 500 to 1k", "from 500 to 1000"},
      {en, "Raise the score from 3 (today) to at least 4", "from 3 to 4"},
      {en, "Raise the score from an average of 3.1 to 4", "from 3.1 to 4"},
      {en, "Cut the queue from twelve to four people", "from 12 to 4"},
      {en, "Cut first reply from 3 hours to 45 minutes", "from 180 minutes to 45 minutes"},
      {nb, "Løfte dekningsgraden fra 18 % i dag til 22 % innen jul", "from 18 % to 22 %"},
      {nb, "Løfte dekningsgraden fra dagens 18 % til 22 %", "from 18 % to 22 %"},
      {nb, "Løfte antall turer fra 1 200 til 1 500 i uka", "from 1200 to 1500"},
      {nb, "Kutte leveringstid fra 3 uker til 10 dager", "from 21 dager to 10 dager"},
      {nb, "Opp fra 20 til 35 mill. kr", "from 20000000 KR to 35000000 KR"},
      {nb, "Klatre fra 9. til 4. plass på listen", "from 9 to 4"},
      {nn, "Auke talet på turar frå 40 til 65 i veka", "from 40 to 65"},
      {nn, "Korte ned ventetida frå tolv til åtte dagar", "from 12 dagar to 8 dagar"},
      {da, "Øge antallet af ture fra 1.200 til 1.500 om ugen", "from 1200 to 1500"},
      {da, "Sænke prisen fra 12,50 kr. til 10 kr.", "from 12.5 KR to 10 KR"},
      {sv, "Öka antalet turer från 40 till 65 i veckan", "from 40 to 65"},
      {sv, "Sänka kostnaden från 2,5 till 2 mkr", "from 2500000 KR to 2000000 KR"},
      {sv, "Kötid 30 min → 12 min", "from 30 min to 12 min"},
  });
}

TEST_CASE("a target without a start") {
  check({
      {en, "Bring the opt-out rate down to 2%", "to 2 %"},
      {en, "Raise coverage to at least 80%", "to 80 %"},
      {en, "Double the list to 8,000", "to 8000"},
      {nb, "Øke svarprosenten til 70", "to 70"},
      {nb, "Øke svarprosenten til minst 70 %", "to 70 %"},
      {nb, "Få feilene ned til 3", "to 3"},
      {nn, "Auke svarprosenten til 70", "to 70"},
      {da, "Hæve svarprocenten til 70 pct.", "to 70 %"},
      {sv, "Höja svarsfrekvensen till 70 procent", "to 70 %"},
  });
}

TEST_CASE("what is sent, shown or lent to many is no target") {
  check({
      {en, "Send the guide to 300 schools", ""},
      {nb, "Sende heftet til 300 skoler", ""},
      {da, "Sende hæftet til 300 skoler", ""},
      {sv, "Skicka häftet till 300 skolor", ""},
  });
}

TEST_CASE("a range has no start") {
  check({
      {en, "Between 30 and 40 visits a day", ""},
      {en, "5 to 8 pilots running", ""},
      {nb, "5–8 piloter i drift", ""},
      {sv, "5-8 piloter igång", ""},
  });
}

TEST_CASE("from without to is no start") {
  check({
      {en, "Collect answers from 60 parents", ""},
      {nb, "Hente inn svar fra 60 foreldre", ""},
      {da, "Svar fra 60 forældre", ""},
      {sv, "Svar från 60 föräldrar", ""},
      {en, "Score 8 on a scale from 1 to 10", ""},
  });
}

TEST_CASE("a change") {
  check({
      {en, "Lower the return rate by 4 percentage points", "by 4 pp"},
      {en, "Lower the return rate by a third", "by 0.3333333333333333 fraction"},
      {en, "Shorten the form by 6 fields", "by 6"},
      {en, "Returns -15%", "by -15 %"},
      {en, "Renewals +8", "by 8"},
      {nb, "Senke svinnet med 12 %", "by 12 %"},
      {nb, "Senke svinnet med minst 12 %", "by 12 %"},
      {nb, "Svinn redusert med 40 000 kroner", "by 40000 KR"},
      {nn, "Minske svinnet med 12 prosent", "by 12 %"},
      {da, "Mindske spildet med 12 procent", "by 12 %"},
      {sv, "Minska svinnet med 12 procent", "by 12 %"},
  });
}

TEST_CASE("with and by do not always mean a change") {
  check({
      {en, "Guide read by 90 teachers", ""},
      {nb, "Demodag med 90 lærere", ""},
      {da, "Demodag med 90 lærere", ""},
      {sv, "Demodag med 90 lärare", ""},
  });
}

TEST_CASE("a count of new things starts at nothing") {
  check({
      {en, "Sign 12 partners", "new"},
      {en, "Receive at least 25 applications", "new"},
      {en, "Win two public contracts", "new"},
      {en, "Reach 700 new readers", "new"},
      {en, "14 grants won", "new"},
      {nb, "Skaffe 12 samarbeidspartnere", "new"},
      {nb, "Få minst 25 søknader", "new"},
      {nb, "Nå 700 nye lesere", "new"},
      {nn, "Skaffe 12 samarbeidspartnarar", "new"},
      {nn, "Få tre nye sponsorar", "new"},
      {da, "Modtage 25 ansøgninger", "new"},
      {da, "Vinde tre udbud", "new"},
      {sv, "Teckna 12 samarbeten", "new"},
      {sv, "Vinna tre upphandlingar", "new"},
  });
}

TEST_CASE("a level is no count of new things") {
  check({
      {en, "Reach 700 readers", ""},
      {en, "Get 60% of readers to subscribe", ""},
      {en, "Get the score over 40", ""},
      {nb, "Nå 700 lesere", ""},
      {nb, "Få 60 % av leserne til å abonnere", ""},
      {nb, "Få poengsummen over 40", ""},
      {nb, "Utvide med 25 nye plasser", "by 25"},
      {sv, "Nå 700 läsare", ""},
      {da, "Nå 700 læsere", ""},
  });
}
