#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "okr/language/language.hpp"

using namespace okr::language;

namespace {

void check_detected(Language language, const std::vector<std::vector<std::string_view>>& files) {
  for (const auto& titles : files) {
    CAPTURE(titles.front());
    const Detection detection = detect_language(titles);
    CHECK(to_code(detection.language) == to_code(language));
    CHECK(detection.margin >= 1.0);
    CHECK(detection.second != detection.language);
  }
}

}  // namespace

TEST_CASE("codes of languages") {
  for (const Language language : all_languages) CHECK(find_language(to_code(language)) == language);
  CHECK(find_language("no") == Language::nb);
  CHECK_FALSE(find_language("de"));
  CHECK_FALSE(find_language(""));
  CHECK_FALSE(find_language("EN"));
}

TEST_CASE("the language of a file, English") {
  check_detected(Language::en, {
                                   {"Make the library the heart of the town", "Visits grow from 900 to 1 200 a week",
                                    "Open the reading room for students in the evening"},
                                   {"Customers stay with us", "Reduce churn by 2 %", "Launch a new help centre"},
                               });
}

TEST_CASE("the language of a file, Bokmål") {
  check_detected(Language::nb, {
                                   {"Biblioteket skal være byens storstue", "Øke besøket fra 900 til 1 200 i uken",
                                    "Åpne lesesalen for studenter på kvelden"},
                                   {"Kundene blir hos oss", "Redusere frafallet med 2 %",
                                    "Lansere et nytt hjelpesenter innen uke 40", "Flere ikke-kommersielle kunder"},
                               });
}

TEST_CASE("the language of a file, Nynorsk") {
  check_detected(Language::nn, {
                                   {"Biblioteket skal vere storstova i bygda", "Auke besøket frå 900 til 1 200 i veka",
                                    "Opne lesesalen for elevar på kvelden"},
                                   {"Kundane blir hjå oss", "Redusere fråfallet med 2 %", "Fleire nøgde innbyggjarar"},
                               });
}

TEST_CASE("the language of a file, Danish") {
  check_detected(Language::da,
                 {
                     {"Biblioteket skal være byens samlingssted", "Øge besøget fra 900 til 1.200 om ugen",
                      "Åbne læsesalen for studerende inden udgangen af året"},
                     {"Kunderne bliver hos os", "Reducere frafaldet med 2 %", "Flere tilfredse borgere af huset"},
                 });
}

TEST_CASE("the language of a file, Swedish") {
  check_detected(Language::sv,
                 {
                     {"Biblioteket ska vara stadens vardagsrum", "Öka besöken från 900 till 1 200 i veckan",
                      "Öppna läsesalen för studenter på kvällen"},
                     {"Kunderna stannar hos oss", "Minska bortfallet med 2 %", "Fler nöjda invånare"},
                 });
}

TEST_CASE("nothing tells the language of nothing") {
  CHECK(detect_language({}).margin == 0);
  CHECK(detect_language({"", "42", "ABC"}).margin < 1.0);
}

TEST_CASE("an English title in another file is read as English") {
  CHECK(detect_title_language("Raise the number of active members", Language::nb) == Language::en);
  CHECK(detect_title_language("Improve our onboarding for new teams", Language::sv) == Language::en);
  CHECK(detect_title_language("Launch of the web shop", Language::da) == Language::en);
}

TEST_CASE("a title stays in the file's language") {
  CHECK(detect_title_language("Øke antall aktive medlemmer", Language::nb) == Language::nb);
  CHECK(detect_title_language("NPS 40", Language::nb) == Language::nb);
  CHECK(detect_title_language("Release Management", Language::sv) == Language::sv);
  CHECK(detect_title_language("Gjøre the best of it for teamet i år", Language::nb) == Language::nb);
  CHECK(detect_title_language("Øke antall medlemmer", Language::en) == Language::en);
}
