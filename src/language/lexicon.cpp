#include "language/lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace okr::language {
namespace {

struct Factor {
  std::string_view letters;
  double factor;
};
constexpr std::array codes{"nok", "dkk", "sek", "eur", "usd", "gbp", "isk", "chf"};
constexpr std::array code_units{"NOK", "DKK", "SEK", "EUR", "USD", "GBP", "ISK", "CHF"};
constexpr std::array before_code{Factor{"", 1},      Factor{"k", 1e3},    Factor{"t", 1e3}, Factor{"m", 1e6},
                                 Factor{"mn", 1e6},  Factor{"mill", 1e6}, Factor{"b", 1e9}, Factor{"md", 1e9},
                                 Factor{"mrd", 1e9}, Factor{"mia", 1e9}};
constexpr std::array after_code{Factor{"k", 1e3}, Factor{"m", 1e6}, Factor{"mn", 1e6}, Factor{"bn", 1e9}};

struct Money {
  std::string_view name;
  double factor;
  std::string_view unit;
};
constexpr std::array other_money{
    Money{"kr", 1, "KR"},      Money{"kr.", 1, "KR"},     Money{"krone", 1, "KR"},    Money{"kroner", 1, "KR"},
    Money{"kronor", 1, "KR"},  Money{"krona", 1, "KR"},   Money{"tkr", 1e3, "KR"},    Money{"tkr.", 1e3, "KR"},
    Money{"t.kr", 1e3, "KR"},  Money{"t.kr.", 1e3, "KR"}, Money{"kkr", 1e3, "KR"},    Money{"mkr", 1e6, "KR"},
    Money{"mkr.", 1e6, "KR"},  Money{"mnkr", 1e6, "KR"},  Money{"millkr", 1e6, "KR"}, Money{"mdkr", 1e9, "KR"},
    Money{"mrdkr", 1e9, "KR"}, Money{"dollar", 1, "USD"}, Money{"dollars", 1, "USD"}, Money{"euro", 1, "EUR"},
    Money{"euros", 1, "EUR"},  Money{"pounds", 1, "GBP"}, Money{"pund", 1, "GBP"},    Money{"$", 1, "USD"},
    Money{"€", 1, "EUR"},      Money{"£", 1, "GBP"},      Money{"¥", 1, "JPY"}};

std::string_view percent_unit(std::string_view word) {
  if (word == "promille") return "‰";
  if (word == "bps" || word == "basis points") return "bps";
  const bool points = word.find("poin") != word.npos || word.find("poeng") != word.npos ||
                      word.find("enhet") != word.npos || word.substr(0, 2) == "pp";
  return points ? "pp" : "%";
}

template <Language language>
const Lexicon& lexicon() {
  static const Lexicon instance(data_of(language));
  return instance;
}

}  // namespace

Lexicon::Lexicon(const LanguageData& language) {
  entries_.reserve(3000);
  add_words(language.words);
  add_words(shared_words);
  add_currencies();
}

void Lexicon::add_words(std::span<const Words> lists) {
  for (const Words& list : lists) for_each_item(list.words, [&](std::string_view item) { add(list.meaning, item); });
}

void Lexicon::add(Word meaning, std::string_view item) {
  const auto equals = item.find('=');
  const std::string_view word = item.substr(0, equals);
  const auto first_words = static_cast<std::uint8_t>(1 + std::count(word.begin(), word.end(), ' '));
  if (first_words > 1) {
    Entry& first = entries_[word.substr(0, word.find(' '))];
    first.phrase_words = std::max(first.phrase_words, first_words);
  }
  Entry& entry = entries_[word];
  entry.words.set(static_cast<std::size_t>(meaning));
  if (equals != item.npos) std::from_chars(item.data() + equals + 1, item.data() + item.size(), entry.value);
  const bool is_number = meaning == Word::number || meaning == Word::weak || meaning == Word::pair;
  if (is_number) number_beginnings_.set(static_cast<unsigned char>(word.front()));
  if (meaning == Word::percent) entry.unit = percent_unit(word);
}

void Lexicon::add_currencies() {
  for (std::size_t code = 0; code < codes.size(); ++code) {
    for (const auto& [letters, factor] : before_code) {
      add_currency(std::string(letters) + codes[code], factor, code_units[code]);
    }
    for (const auto& [letters, factor] : after_code) {
      add_currency(codes[code] + std::string(letters), factor, code_units[code]);
    }
  }
  for (const auto& [name, factor, unit] : other_money) add_currency(std::string(name), factor, unit);
}

void Lexicon::add_currency(std::string name, double factor, std::string_view code) {
  const std::string_view key = composed_.emplace_back(std::move(name));
  Entry& entry = entries_[key];
  entry.words.set(static_cast<std::size_t>(Word::currency));
  entry.value = factor;
  entry.unit = code;
}

const Lexicon& lexicon_of(Language language) {
  static constexpr std::array all{&lexicon<Language::en>, &lexicon<Language::nb>, &lexicon<Language::nn>,
                                  &lexicon<Language::da>, &lexicon<Language::sv>};
  return all[static_cast<std::size_t>(language)]();
}

}  // namespace okr::language
