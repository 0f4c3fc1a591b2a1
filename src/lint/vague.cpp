#include "lint/vague.hpp"

#include <algorithm>

#include "lint/titles.hpp"

namespace okr::lint {
namespace {

using language::Context;
using language::Language;
using language::Number;
using language::NumberRole;

/// "about 30", "in the region of 30": the fewest words in front that make the number a rough one.
Span find_rough(std::string_view title, const Number& number, Language language) {
  constexpr std::size_t most_words = 4;
  std::size_t begin = number.span.begin;
  for (std::size_t words = 0; begin > 0 && words < most_words; ++words) {
    while (begin > 0 && title[begin - 1] == ' ') --begin;
    while (begin > 0 && title[begin - 1] != ' ') --begin;
    const Span span{begin, number.span.end};
    const auto phrase = language::read_phrase(title.substr(begin, span.size()), language, Context::key_result);
    if (std::ranges::any_of(phrase.numbers, &Number::is_approximate)) return span;
  }
  return number.span;
}

}  // namespace

std::optional<Vague> find_vague(const model::KeyResult& key_result) {
  if (!key_result.title) return std::nullopt;
  const auto& numbers = key_result.phrase.numbers;
  // "8 of some 40 tenders", "300 people walk around 5 km": not what is promised
  const auto rough = std::ranges::find_if(numbers, [&](const Number& number) {
    const bool is_promised = number == numbers.front() || (key_result.phrase.to && number == *key_result.phrase.to);
    return is_promised && number.is_approximate && number.role != NumberRole::from;
  });
  const auto* hedge = find_first(key_result.traits, {language::Trait::hedge, language::Trait::looking});
  if (hedge != nullptr && (rough == numbers.end() || hedge->span.begin <= rough->span.begin)) {
    return Vague{hedge->span, false};
  }
  if (rough == numbers.end()) return std::nullopt;
  return Vague{find_rough(*key_result.title, *rough, key_result.language), true};
}

}  // namespace okr::lint
