#include "language/own_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace okr::language {
namespace {

constexpr std::array vague_traits{Trait::hedge, Trait::looking, Trait::empty_goal};
constexpr std::array activity_traits{Trait::activity, Trait::building};

std::vector<OwnPhrase> to_phrases(const std::vector<std::string>& words, Language language) {
  std::vector<OwnPhrase> phrases;
  for (const std::string& word : words) {
    const Sentence sentence(word);
    if (sentence.size() == 0) continue;
    OwnPhrase& phrase = phrases.emplace_back();
    phrase.forms = list_forms(sentence.word(0), language);
    for (std::size_t at = 1; at < sentence.size(); ++at) phrase.rest.emplace_back(sentence.word(at));
  }
  return phrases;
}

/// Where a phrase stands, from a piece on.
std::optional<Worded> find_phrase(const WordedTitle& title, const OwnPhrase& phrase, std::size_t from) {
  const Sentence& sentence = title.sentence();
  for (std::size_t at = from; at + phrase.rest.size() < sentence.size(); ++at) {
    if (std::ranges::find(phrase.forms, sentence.word(at)) == phrase.forms.end()) continue;
    std::size_t same = 0;
    while (same < phrase.rest.size() && sentence.word(at + 1 + same) == phrase.rest[same]) ++same;
    if (same == phrase.rest.size()) return Worded{at, at + same, nullptr};
  }
  return std::nullopt;
}

/// A match goes where a word of the team's own and it lie in one another.
void drop_fine(const WordedTitle& title, const std::vector<OwnPhrase>& fine, std::span<const Trait> of,
               TitleTraits& traits) {
  for (const OwnPhrase& phrase : fine) {
    for (auto place = find_phrase(title, phrase, 0); place; place = find_phrase(title, phrase, place->first + 1)) {
      const Span span = title.span(*place);
      std::erase_if(traits.matches, [&](const TraitMatch& match) {
        const bool is_of = std::ranges::find(of, match.trait) != of.end();
        return is_of && (span.contains(match.span) || match.span.contains(span));
      });
    }
  }
}

}  // namespace

const OwnPhrases& OwnWordIndex::in(Language language) {
  auto& phrases = by_language_.at(static_cast<std::size_t>(language));
  if (!phrases) {
    phrases = {to_phrases(own_.vague, language), to_phrases(own_.not_vague, language),
               to_phrases(own_.activity, language), to_phrases(own_.not_activity, language)};
  }
  return *phrases;
}

void apply_own_words(const WordedTitle& title, const OwnPhrases& own, TitleTraits& traits) {
  drop_fine(title, own.not_vague, vague_traits, traits);
  drop_fine(title, own.not_activity, activity_traits, traits);
  for (const OwnPhrase& phrase : own.vague) {
    if (const auto place = find_phrase(title, phrase, 0)) traits.matches.push_back({Trait::hedge, title.span(*place)});
  }
  for (const OwnPhrase& phrase : own.activity) {
    const auto place = find_phrase(title, phrase, title.head());
    const bool is_head = place && place->first == title.head();
    if (is_head && traits.find(Trait::activity) == nullptr) {
      traits.matches.push_back({Trait::activity, title.span(*place)});
    }
  }
}

}  // namespace okr::language
