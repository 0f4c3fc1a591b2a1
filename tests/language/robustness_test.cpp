#include <doctest/doctest.h>

#include <string>
#include <thread>

#include "language/marked_text.hpp"
#include "language/normal_text.hpp"

using namespace okr::language;

namespace {

std::string first_number(std::string_view text, Language language = Language::nb) {
  const Phrase phrase = read_phrase(text, language, Context::key_result);
  if (phrase.numbers.empty()) return "none";
  const okr::Span span = phrase.numbers.front().span;
  return std::string(text.substr(span.begin, span.size()));
}

}  // namespace

TEST_CASE("spans are bytes of the text as it was written") {
  CHECK(first_number("Blåbær til 40 %") == "40 %");
  // Letters in two parts (a + ring), as some file systems and editors write them.
  CHECK(first_number("Bla\u030Aba\u030Ar pa\u030A 40 %") == "40 %");
  CHECK(first_number("A\u030Apne 12\u00A0500 kr i kassen") == "12\u00A0500 kr");
  CHECK(first_number("Øke fra \u221220 til 40") == "\u221220");
  CHECK(first_number("Nå 40\u00AD0 lesere") == "40\u00AD0");
  CHECK(first_number("🎯 Nå 400 lesere") == "400");
  CHECK(first_number("３０ lesere") == "none");
}

TEST_CASE("a letter in two parts is the same word") {
  const Phrase phrase = read_phrase("Fa\u030A tre avtaler fo\u0308r jul", Language::nb, Context::key_result);
  CHECK(phrase.numbers.size() == 1);
  const Phrase swedish = read_phrase("Teckna tre avtal fo\u0308re jul", Language::sv, Context::key_result);
  REQUIRE(swedish.times.size() == 1);
}

TEST_CASE("every byte of a normal text knows its origin") {
  const NormalText text = normalise("A\u030A «1\u2009000» \xFFz");
  CHECK(text.folded == "å \"1 000\" \x1Az");
  REQUIRE(text.origins.size() == text.size() + 1);
  CHECK(text.origins.front() == 0);
  CHECK(text.origins.back() == 18);
}

TEST_CASE("bytes that are no UTF-8 are read over") {
  CHECK(first_number("Nå \xFF\xFE 40 lesere") == "40");
  CHECK(first_number("40\xC3") == "40");
  CHECK(first_number(std::string("Nå\0 40 lesere", 13)) == "40");
}

TEST_CASE("empty and odd texts have nothing") {
  for (const std::string_view text :
       {"", " ", "-", "\"", "'", "(", "#", "%", "...", "→", "\xCC\x8A", "/", "1/", "§", "kr"}) {
    for (const Language language : all_languages) {
      const Phrase phrase = read_phrase(text, language, Context::key_result);
      CHECK(phrase.times.empty());
      CHECK_FALSE(phrase.from);
    }
  }
}

TEST_CASE("only the beginning of a text of many pages is read") {
  std::string text = "Nå 40 lesere ";
  for (int at = 0; at < 100'000; ++at) text += "æ 7 ";
  const Phrase phrase = read_phrase(text, Language::nb, Context::key_result);
  REQUIRE_FALSE(phrase.numbers.empty());
  CHECK(phrase.numbers.size() < 10'000);
  CHECK(phrase.numbers.back().span.end <= text.size());
}

TEST_CASE("a number too great to be one is none") {
  CHECK(first_number("Nå " + std::string(500, '9') + " lesere") == "none");
  CHECK(first_number("Nå 1" + std::string(320, '0') + " lesere") == "none");
}

TEST_CASE("words that the config allows make no number") {
  const std::vector<std::string> ignored{"Visjon 2030", "Studio 54"};
  CHECK(read_phrase("Lykkes med visjon 2030", Language::nb, Context::objective, ignored).times.empty());
  CHECK_FALSE(read_phrase("Åpne studio 54 igjen", Language::nb, Context::objective, ignored).has_number());
  CHECK(read_phrase("Åpne studio 541 igjen", Language::nb, Context::objective, ignored).has_number());
  CHECK(read_phrase("Åpne 3 studioer", Language::nb, Context::objective, ignored).has_number());
}

TEST_CASE("words in place of a number are told") {
  const std::string_view text = "Få betydelig flere lesere";
  const Phrase phrase = read_phrase(text, Language::nb, Context::key_result);
  REQUIRE(phrase.quantity_words.size() == 2);
  CHECK(text.substr(phrase.quantity_words[1].begin, phrase.quantity_words[1].size()) == "flere");
  CHECK(read_phrase("Mer enn 40 lesere", Language::nb, Context::key_result).quantity_words.empty());
}

TEST_CASE("a plus belongs to one number") {
  const Phrase phrase = read_phrase("+1%+1%", Language::nb, Context::key_result);
  REQUIRE(phrase.numbers.size() == 2);
  CHECK(phrase.numbers[0].span == okr::Span{0, 3});
  CHECK(phrase.numbers[1].span == okr::Span{3, 6});
}

TEST_CASE("languages are read from several threads") {
  std::vector<std::thread> threads;
  std::vector<std::size_t> found(8);
  for (std::size_t at = 0; at < found.size(); ++at) {
    threads.emplace_back([&found, at] {
      for (const Language language : all_languages) {
        found[at] += read_phrase("40 % 2027-12-31", language, Context::key_result).numbers.size();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::size_t count : found) CHECK(count == all_languages.size());
}
