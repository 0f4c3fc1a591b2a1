#include <doctest/doctest.h>

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

struct Row {
  Language language;
  std::string_view text;
  TimeKind kind;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Phrase phrase = read_phrase(row.text, row.language, Context::key_result);
    REQUIRE(phrase.times.size() == 1);
    CHECK(static_cast<int>(phrase.times.front().kind) == static_cast<int>(row.kind));
    CHECK(phrase.has_bounded_time() == (row.kind != TimeKind::rate));
    CHECK_FALSE(phrase.has_number());
  }
}

}  // namespace

TEST_CASE("points in time") {
  check({
      {en, "Museum open by 2027-05-17", TimeKind::date},
      {en, "Museum open on May 17", TimeKind::date},
      {en, "Museum open by Friday", TimeKind::date},
      {en, "Museum open in May", TimeKind::month},
      {en, "Museum open by Sept 2027", TimeKind::month},
      {en, "Museum open in week 20", TimeKind::week},
      {en, "Museum open in Q2", TimeKind::period},
      {en, "Museum open in 2Q27", TimeKind::period},
      {en, "Museum open by the second quarter of 2027", TimeKind::period},
      {en, "Museum open in 2027", TimeKind::year},
      {en, "Museum open before Easter", TimeKind::deadline},
      {en, "Museum open by EOQ", TimeKind::deadline},
      {en, "Museum open within 60 days", TimeKind::duration},
      {en, "Museum open next spring", TimeKind::deadline},
      {en, "Museum open next month", TimeKind::relative},
      {nb, "Museet åpner 17. mai", TimeKind::date},
      {nb, "Museet åpner 17.05.2027", TimeKind::date},
      {nb, "Museet åpner den 17.5.", TimeKind::date},
      {nb, "Museet åpner i mai", TimeKind::month},
      {nb, "Museet åpner i uke 20", TimeKind::week},
      {nb, "Museet åpner i 2. kvartal", TimeKind::period},
      {nb, "Museet åpner innen utgangen av halvåret", TimeKind::period},
      {nb, "Museet åpner i 2027", TimeKind::year},
      {nb, "Museet åpner før fellesferien", TimeKind::deadline},
      {nb, "Museet åpner om to måneder", TimeKind::duration},
      {nb, "Museet åpner neste år", TimeKind::deadline},
      {nb, "Museet åpner til høsten", TimeKind::relative},
      {nn, "Museet opnar i andre tertial", TimeKind::period},
      {nn, "Museet opnar i haust", TimeKind::relative},
      {nn, "Museet opnar innan 60 dagar", TimeKind::duration},
      {da, "Museet åbner den 17/5", TimeKind::date},
      {da, "Museet åbner medio maj", TimeKind::month},
      {da, "Museet åbner inden for 60 dage", TimeKind::duration},
      {da, "Museet åbner i efteråret", TimeKind::relative},
      {sv, "Museet öppnar 2027-05-17", TimeKind::date},
      {sv, "Museet öppnar v. 20", TimeKind::week},
      {sv, "Museet öppnar under andra kvartalet", TimeKind::period},
      {sv, "Museet öppnar till sommaren", TimeKind::relative},
      {sv, "Museet öppnar inom 60 dagar", TimeKind::duration},
  });
}

TEST_CASE("rates have no end") {
  check({
      {en, "Guided tours every week", TimeKind::rate},
      {en, "Guided tours daily", TimeKind::rate},
      {en, "Guided tours on Sundays", TimeKind::rate},
      {en, "Weekly guided workshops", TimeKind::rate},
      {en, "Tours/week", TimeKind::rate},
      {nb, "Omvisning hver søndag", TimeKind::rate},
      {nb, "Omvisning hver 14. dag", TimeKind::rate},
      {nb, "Omvisning i uka", TimeKind::rate},
      {nb, "Omvisning annenhver uke", TimeKind::rate},
      {nb, "Daglige intervjuer med gjester", TimeKind::rate},
      {nn, "Omvising kvar veke", TimeKind::rate},
      {nn, "Omvising dagleg", TimeKind::rate},
      {da, "Rundvisning om ugen", TimeKind::rate},
      {da, "Rundvisning pr. uge", TimeKind::rate},
      {sv, "Visning varannan vecka", TimeKind::rate},
      {sv, "Visning veckovis", TimeKind::rate},
      {sv, "Visning i veckan", TimeKind::rate},
  });
}

TEST_CASE("what is compared with is no time to reach") {
  for (const auto& [language, text] :
       std::vector<std::pair<Language, std::string_view>>{{en, "Fewer complaints than in 2024"},
                                                          {en, "Fewer complaints compared with last year"},
                                                          {en, "Fewer complaints vs Q2"},
                                                          {nb, "Færre klager enn i 2024"},
                                                          {nb, "Færre klager sammenlignet med forrige kvartal"},
                                                          {nn, "Færre klager enn i fjor"},
                                                          {da, "Færre klager end i 2024"},
                                                          {sv, "Färre klagomål jämfört med förra året"},
                                                          {sv, "Färre klagomål än 2024 års nivå"}}) {
    CAPTURE(text);
    const Phrase phrase = read_phrase(text, language, Context::key_result);
    CHECK_FALSE(phrase.has_time());
    CHECK_FALSE(phrase.has_number());
  }
}
