#include <doctest/doctest.h>

#include "okr/base/text.hpp"

namespace {

using namespace okr;

TEST_CASE("two titles that read the same have the same key") {
  CHECK(to_comparison_key("Customers stay with us.") == to_comparison_key("  customers  STAY with us"));
  CHECK(to_comparison_key("Ærlig før alt annet!") == to_comparison_key("ærlig før\u00A0alt annet"));
  CHECK(to_comparison_key("Große Wirkung") == to_comparison_key("GROSSE WIRKUNG"));
  CHECK(to_comparison_key("Vi ror på") == to_comparison_key("Vi ror pa\u030A"));
  CHECK(to_comparison_key("Mindre sp\u00ADild") == to_comparison_key("Mindre spild"));
  CHECK(to_comparison_key("Är vi framme?…") == to_comparison_key("är vi framme"));
  CHECK(to_comparison_key("Fleire kjem att . . !") == to_comparison_key("Fleire kjem att"));
  CHECK(to_comparison_key("完了。") == to_comparison_key("完了"));
}

TEST_CASE("two titles that differ have keys that differ") {
  CHECK(to_comparison_key("Grow by 5") != to_comparison_key("Grow by 5 %"));
  CHECK(to_comparison_key("Ro i teamet") != to_comparison_key("Rø i teamet"));
  CHECK(to_comparison_key("a b") != to_comparison_key("ab"));
}

TEST_CASE("a key can be made of anything") {
  CHECK(to_comparison_key("").empty());
  CHECK(to_comparison_key(" ?!. ").empty());
  CHECK(to_comparison_key("Feil \xFF Byte.") == "feil \xFF byte");
  CHECK(to_comparison_key(std::string("a\0B", 3)) == std::string("a\0b", 3));
}

TEST_CASE("slugs in five languages") {
  CHECK(to_slug("Buyers find us before they search") == "buyers-find-us-before-they-search");
  CHECK(to_slug("Færre må vente på svar") == "faerre-ma-vente-pa-svar");
  CHECK(to_slug("Kundane våre vel oss på nytt") == "kundane-vare-vel-oss-pa-nytt");
  CHECK(to_slug("Sænk prisen på øl til børn") == "saenk-prisen-pa-ol-til-born");
  CHECK(to_slug("Förbättra både öppethållande och ro") == "forbattra-bade-oppethallande-och-ro");
}

TEST_CASE("a slug has no blanks, marks or punctuation at its ends or doubled") {
  CHECK(to_slug("  Fra 40 til 60 %!  ") == "fra-40-til-60");
  CHECK(to_slug("Time-to-value — under 3.5 days") == "time-to-value-under-3-5-days");
  CHECK(to_slug("The team's café") == "the-teams-cafe");
  CHECK(to_slug("Kari\u2019s naïve RÉSUMÉ") == "karis-naive-resume");
  CHECK(to_slug("ØKE ÆRLIGHET i ÅR") == "oke-aerlighet-i-ar");
  CHECK(to_slug("lower_case stays") == "lower_case-stays");
  CHECK(to_slug("Pa\u030A plass") == "pa-plass");
  CHECK(to_slug("soft\u00ADhyphen and zero\u200Bwidth") == "softhyphen-and-zerowidth");
  CHECK(to_slug("CO₂ ned ½") == "co2-ned-1-2");
  CHECK(to_slug("Łódź þing straße œuvre đak") == "lodz-thing-strasse-oeuvre-dak");
  CHECK(to_slug("a\nb\tc\u00A0d") == "a-b-c-d");
}

TEST_CASE("a slug keeps the letters of other scripts") {
  CHECK(to_slug("Рост продаж") == "рост-продаж");
  CHECK(to_slug("한국 시장") == "한국-시장");
  CHECK(to_slug("日本 語") == "日本-語");
  CHECK(to_slug("🚀 Launch 👩‍💻 day") == "launch-day");
}

TEST_CASE("a slug has at most 40 characters in whole words") {
  CHECK(to_slug("one two three four five six seven eighty nine ten") == "one-two-three-four-five-six-seven-eighty");
  CHECK(to_slug("one two three four five six seven eightyy nine") == "one-two-three-four-five-six-seven");
  CHECK(to_slug("one two three four five six seven eightyyy a") == "one-two-three-four-five-six-seven");
  CHECK(to_slug(std::string(60, 'x') + " y") == std::string(40, 'x'));
  CHECK(to_slug(std::string(40, 'x') + " y") == std::string(40, 'x'));
  CHECK(to_slug(std::string(38, 'x') + " y") == std::string(38, 'x') + "-y");
  std::string cyrillic;
  for (int i = 0; i < 60; ++i) cyrillic += "ж";
  CHECK(count_code_points(to_slug(cyrillic)) == 40);
  CHECK_FALSE(find_invalid_utf8(to_slug(cyrillic)));
}

TEST_CASE("a slug of nothing is nothing") {
  CHECK(to_slug("").empty());
  CHECK(to_slug(" ... ?! ").empty());
  CHECK(to_slug("🚀").empty());
  CHECK(to_slug("Bad \xFF byte") == "bad-byte");
}

TEST_CASE("edit_distance counts steps in characters") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("team", "team") == 0);
  CHECK(edit_distance("taem", "team") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("ca", "abc") == 3);
  CHECK(edit_distance("mål", "mal") == 1);
  CHECK(edit_distance("målt", "måtl") == 1);
  CHECK(edit_distance("🚀", "🚁") == 1);
  CHECK(edit_distance("\xFF", "\xFE") == 1);
  CHECK(edit_distance("\xFF", "\xFF") == 0);
}

TEST_CASE("find_nearest finds the name that was meant") {
  const std::vector<std::string_view> keys = {"objectives", "owner", "key-results", "team", "by", "why"};
  CHECK(find_nearest("objetives", keys) == "objectives");
  CHECK(find_nearest("Owner", keys) == "owner");
  CHECK(find_nearest("key_results", keys) == "key-results");
  CHECK(find_nearest("KEY_RESLTS", keys) == "key-results");
  CHECK(find_nearest("taem", keys) == "team");
  CHECK(find_nearest("bye", keys) == "by");
  CHECK_FALSE(find_nearest("zzz", keys));
  CHECK_FALSE(find_nearest("", keys));
  CHECK_FALSE(find_nearest("ob", keys));
  CHECK_FALSE(find_nearest("anything", {}));
}

TEST_CASE("find_nearest allows one step for short names and two for longer ones") {
  CHECK(find_nearest("abc", {"abd"}) == "abd");
  CHECK_FALSE(find_nearest("abc", {"axy"}));
  CHECK(find_nearest("abcd", {"abxy"}) == "abxy");
  CHECK_FALSE(find_nearest("abcd", {"axyz"}));
  CHECK(find_nearest("måå", {"måø"}) == "måø");
}

TEST_CASE("find_nearest takes the nearest, and the first of equals") {
  CHECK(find_nearest("growth", {"growing", "growths", "grouth"}) == "growths");
  CHECK(find_nearest("sale", {"sage", "salt"}) == "sage");
  CHECK(find_nearest("salg", {"salgs", "salg"}) == "salg");
}

}  // namespace
