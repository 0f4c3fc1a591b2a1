#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "okr/language/phrase.hpp"

using namespace okr::language;

namespace {

constexpr auto en = Language::en;
constexpr auto nb = Language::nb;
constexpr auto nn = Language::nn;
constexpr auto da = Language::da;
constexpr auto sv = Language::sv;

std::string_view to_text(NumberRole role) {
  static constexpr std::string_view names[] = {"", "from", "to", "delta", "at least", "at most", "up to"};
  return names[static_cast<std::size_t>(role)];
}

/// "12.5 % at most": value, unit, role, "about", "or" the other reading.
std::string to_text(const Number& number) {
  std::string text = fmt::format("{}", number.value);
  if (!number.unit.empty()) text += fmt::format(" {}", number.unit);
  if (number.role != NumberRole::plain) text += fmt::format(" {}", to_text(number.role));
  if (number.is_approximate) text += " about";
  if (number.is_multiplier) text += " multiplier";
  if (number.other) text += fmt::format(" or {}", *number.other);
  return text;
}

struct Row {
  Language language;
  std::string_view text;
  std::string_view first;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Phrase phrase = read_phrase(row.text, row.language, Context::key_result);
    CHECK((phrase.numbers.empty() ? "none" : to_text(phrase.numbers.front())) == row.first);
  }
}

}  // namespace

TEST_CASE("thousands and decimals") {
  check({
      {en, "Serve 48,000 meals", "48000"},
      {en, "Serve 48 000 meals", "48000"},
      {en, "Serve 1,248,000.5 litres", "1248000.5"},
      {en, "Serve 1.5 litres", "1.5"},
      {en, "Serve 1,5 litres", "1.5"},
      {en, "Serve 48_000 meals", "48000"},
      {en, "Serve 1.250 litres", "1.25 or 1250"},
      {nb, "Servere 48 000 måltider", "48000"},
      {nb, "Servere 48\u00A0000 måltider", "48000"},
      {nb, "Servere 48\u202F000 måltider", "48000"},
      {nb, "Servere 1.248.000 måltider", "1248000"},
      {nb, "Servere 4.800 måltider", "4800 or 4.8"},
      {nb, "Servere 4,800 liter", "4.8 or 4800"},
      {nb, "Servere 0,125 liter", "0.125"},
      {nb, "Servere 1 248,5 liter", "1248.5"},
      {nb, "Servere 1.248,5 liter", "1248.5"},
      {nn, "Servere 48'000 måltid", "48000"},
      {da, "Servere 48.000 måltider", "48000"},
      {da, "Servere 4,8 liter", "4.8"},
      {sv, "Servera 48 000 måltider", "48000"},
      {sv, "Servera 1,25 liter", "1.25"},
      {nb, "Servere 12 5000 måltider", "12"},
      {nb, "I uke 12 500 måltider", "500"},
      {en, "Serve 010 meals", "10"},
  });
}

TEST_CASE("percent and points") {
  check({
      {en, "Waste at 4.5%", "4.5 %"},
      {en, "Waste at 4.5 percent", "4.5 %"},
      {en, "Waste at 4.5 per cent", "4.5 %"},
      {en, "Margin up 3 percentage points", "3 pp"},
      {en, "Margin up 3 pp", "3 pp"},
      {en, "Margin up 30 bps", "30 bps"},
      {nb, "Svinn på 4,5 prosent", "4.5 %"},
      {nb, "Svinn på 4,5%", "4.5 %"},
      {nb, "Margin opp 3 prosentpoeng", "3 pp"},
      {nb, "Margin opp 3 %-poeng", "3 pp"},
      {nb, "Promille under 2 ‰", "2 ‰ at most"},
      {nn, "Svinn på 4,5 pst.", "4.5 %"},
      {da, "Spild på 4,5 pct.", "4.5 %"},
      {da, "Margin op 3 procentpoint", "3 pp"},
      {sv, "Svinn på 4,5 procent", "4.5 %"},
      {sv, "Marginal upp 3 procentenheter", "3 pp"},
      {sv, "Marginal upp 3 %-enheter", "3 pp"},
  });
}

TEST_CASE("money") {
  check({
      {en, "Raise $3.5M", "3500000 USD"},
      {en, "Raise €250k", "250000 EUR"},
      {en, "Raise EUR 2 million", "2000000 EUR"},
      {en, "Raise 2bn USD", "2000000000 USD"},
      {en, "Raise £ 40", "40 GBP"},
      {en, "Raise NOK40m", "40000000 NOK"},
      {nb, "Hente inn 40 MNOK", "40000000 NOK"},
      {nb, "Hente inn MNOK 40", "40000000 NOK"},
      {nb, "Hente inn 40mnok", "40000000 NOK"},
      {nb, "Hente inn 250 kNOK", "250000 NOK"},
      {nb, "Hente inn 2,5 mill. kr", "2500000 KR"},
      {nb, "Hente inn 2 milliarder kroner", "2000000000 KR"},
      {nb, "Hente inn kr 250", "250 KR"},
      {nb, "Hente inn kr250", "250 KR"},
      {nb, "Hente inn 250,- i gebyr", "250 KR"},
      {nb, "Hente inn 5 MEUR", "5000000 EUR"},
      {nn, "Hente inn 2 mrd. kr", "2000000000 KR"},
      {da, "Hente 750 t.kr. hjem", "750000 KR"},
      {da, "Hente 2 mia. kr. hjem", "2000000000 KR"},
      {da, "Hente 3 mio. kroner hjem", "3000000 KR"},
      {sv, "Dra in 750 tkr", "750000 KR"},
      {sv, "Dra in 12 mnkr", "12000000 KR"},
      {sv, "Dra in 2 mdkr", "2000000000 KR"},
      {sv, "Dra in 4 MSEK", "4000000 SEK"},
      {sv, "Dra in 2 miljarder kronor", "2000000000 KR"},
  });
}

TEST_CASE("a billion is a thousand times more in the north") {
  check({
      {en, "Store 2 billion rows", "2000000000"},
      {nb, "Lagre 2 billioner rader", "2000000000000"},
      {da, "Gemme 2 billioner rækker", "2000000000000"},
      {sv, "Lagra 2 biljoner rader", "2000000000000"},
  });
}

TEST_CASE("units of time, size and weight") {
  check({
      {en, "Reply under 90s", "90 s at most"},
      {en, "Reply under 90 seconds", "90 seconds at most"},
      {en, "Reply in under 5 min", "5 min at most"},
      {en, "Backups under 2 TB", "2 tb at most"},
      {nb, "Svare på under 45 sekunder", "45 sekunder at most"},
      {nb, "Svare innen 2 timer", "2 timer at most"},
      {nb, "Ned til 30 kg", "30 kg to"},
      {nn, "Svare innan 2 timar", "2 timar at most"},
      {da, "Svare inden for 2 timer", "2 timer at most"},
      {sv, "Svara inom 2 timmar", "2 timmar at most"},
      {sv, "Svara inom 45 sek", "45 sek at most"},
  });
}

TEST_CASE("fractions, ratios and scales") {
  check({
      {en, "2/3 of teachers join", "0.6666666666666666 fraction"},
      {en, "Two thirds of teachers join", "0.6666666666666666 fraction"},
      {en, "Half of all teachers join", "0.5 fraction"},
      {en, "7 out of 10 teachers join", "7 /10"},
      {en, "Rated 4.2/5 by teachers", "4.2 /5"},
      {en, "1 in 4 teachers joins", "1 /4"},
      {nb, "7 av 10 lærere er med", "7 /10"},
      {nb, "Sju av ti lærere er med", "7 /10"},
      {nb, "En tredjedel av lærerne er med", "0.3333333333333333 fraction"},
      {nn, "Ein firedel av lærarane er med", "0.25 fraction"},
      {da, "7 ud af 10 lærere er med", "7 /10"},
      {da, "Halvdelen af lærerne er med", "0.5 fraction"},
      {sv, "7 av 10 lärare är med", "7 /10"},
      {sv, "Hälften av lärarna är med", "0.5 fraction"},
  });
}

TEST_CASE("number words") {
  check({
      {en, "Train seven mentors", "7"},
      {en, "Train forty-two mentors", "42"},
      {en, "Train three hundred mentors", "300"},
      {en, "Train two thousand five hundred mentors", "2500"},
      {en, "Train a hundred mentors", "100"},
      {en, "Train half a million mentors", "500000"},
      {nb, "Lære opp sju mentorer", "7"},
      {nb, "Lære opp førtito mentorer", "42"},
      {nb, "Lære opp toogførti mentorer", "42"},
      {nb, "Lære opp tre hundre mentorer", "300"},
      {nb, "Lære opp trehundreogfemti mentorer", "350"},
      {nb, "Lære opp ett tusen mentorer", "1000"},
      {nb, "Lære opp to mentorer", "2"},
      {nn, "Lære opp trettisju mentorar", "37"},
      {da, "Uddanne syvogtredive mentorer", "37"},
      {da, "Uddanne femoghalvtreds mentorer", "55"},
      {da, "Uddanne to hundrede mentorer", "200"},
      {sv, "Utbilda trettiosju mentorer", "37"},
      {sv, "Utbilda tvåhundra mentorer", "200"},
      {sv, "Utbilda två mentorer", "2"},
  });
}

TEST_CASE("multiplier words") {
  check({
      {en, "Double the waiting list", "2 x multiplier"},
      {en, "Halve the waiting list", "0.5 x multiplier"},
      {en, "Waiting list tripled", "3 x multiplier"},
      {en, "Grow the list fivefold", "5 x multiplier"},
      {en, "Double down on the waiting list", "none"},
      {en, "Double-check the waiting list", "none"},
      {en, "A 4x longer list", "4 x"},
      {nb, "Doble ventelisten", "2 x multiplier"},
      {nb, "Ventelisten er halvert", "0.5 x multiplier"},
      {nb, "Dobbelt så mange søkere", "2 x multiplier"},
      {nn, "Halvere ventelista", "0.5 x multiplier"},
      {da, "Fordoble ventelisten", "2 x multiplier"},
      {sv, "Fördubbla kölistan", "2 x multiplier"},
      {sv, "Kölistan halverad", "0.5 x multiplier"},
  });
}

TEST_CASE("floors, ceilings and approximations") {
  check({
      {en, "At least 30 visits", "30 at least"},
      {en, "30+ visits", "30 at least"},
      {en, "30 visits or more", "30 at least"},
      {en, "No more than 30 visits", "30 at most"},
      {en, "≤ 30 visits", "30 at most"},
      {en, "Up to 30 visits", "30 up to"},
      {en, "About 30 visits", "30 about"},
      {en, "~30 visits", "30 about"},
      {en, "At least about 30 visits", "30 at least about"},
      {nb, "Minst 30 besøk", "30 at least"},
      {nb, "Flere enn 30 besøk", "30 at least"},
      {nb, "Maks. 30 besøk", "30 at most"},
      {nb, "Opptil 30 besøk", "30 up to"},
      {nb, "Ca. 30 besøk", "30 about"},
      {nn, "Høgst 30 besøk", "30 at most"},
      {nn, "Meir enn 30 besøk", "30 at least"},
      {da, "Højst 30 besøg", "30 at most"},
      {da, "Op til 30 besøg", "30 up to"},
      {sv, "Högst 30 besök", "30 at most"},
      {sv, "Uppemot 30 besök", "30 up to"},
      {sv, "Ungefär 30 besök", "30 about"},
      {nb, "Score > 30", "30 at least"},
      {nb, "Score>=30", "30 at least"},
  });
}

TEST_CASE("one counts where it is a number") {
  check({
      {en, "At least one mentor", "1 at least"},
      {en, "Hire one mentor", "1"},
      {en, "The one mentor we need", "none"},
      {en, "Keep it in one place", "none"},
      {en, "Meet at least once a month", "1 at least"},
      {en, "Once the mentor is hired", "none"},
      {nb, "Minst en mentor", "1 at least"},
      {nb, "Ansette én mentor", "1"},
      {nb, "Ansette en mentor", "none"},
      {nn, "Minst ein mentor", "1 at least"},
      {da, "Mindst én mentor", "1 at least"},
      {sv, "Minst en mentor", "1 at least"},
      {sv, "Anställa en mentor", "none"},
  });
}
