#include "language/own_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace okr::language {
namespace {

constexpr std::array vague_traits{Trait::hedge, Trait::looking, Trait::empty_goal};
constexpr std::array activity_traits{Trait::activity, Trait::building};

/// Where the words of a phrase stand one behind the other, from a piece on; its first in any form.
std::optional<Worded> find_phrase(const WordedTitle& title, const std::string& text, std::size_t from) {
  const Sentence& sentence = title.sentence();
  const Sentence phrase(text);
  if (phrase.size() == 0) return std::nullopt;
  const auto forms = list_forms(phrase.word(0), title.language());
  for (std::size_t at = from; at + phrase.size() <= sentence.size(); ++at) {
    if (std::ranges::find(forms, sentence.word(at)) == forms.end()) continue;
    std::size_t same = 1;
    while (same < phrase.size() && sentence.word(at + same) == phrase.word(same)) ++same;
    if (same == phrase.size()) return Worded{at, at + same - 1, nullptr};
  }
  return std::nullopt;
}

/// A match goes where a word of the team's own and it lie in one another.
void drop_fine(const WordedTitle& title, const std::vector<std::string>& fine, std::span<const Trait> of,
               TitleTraits& traits) {
  for (const std::string& word : fine) {
    for (auto place = find_phrase(title, word, 0); place; place = find_phrase(title, word, place->first + 1)) {
      const Span span = title.span(*place);
      std::erase_if(traits.matches, [&](const TraitMatch& match) {
        const bool is_of = std::ranges::find(of, match.trait) != of.end();
        return is_of && (span.contains(match.span) || match.span.contains(span));
      });
    }
  }
}

}  // namespace

void apply_own_words(const WordedTitle& title, const OwnWords& own, TitleTraits& traits) {
  drop_fine(title, own.not_vague, vague_traits, traits);
  drop_fine(title, own.not_activity, activity_traits, traits);
  for (const std::string& word : own.vague) {
    if (const auto place = find_phrase(title, word, 0)) traits.matches.push_back({Trait::hedge, title.span(*place)});
  }
  for (const std::string& word : own.activity) {
    const auto place = find_phrase(title, word, title.head());
    const bool is_head = place && place->first == title.head();
    if (is_head && traits.find(Trait::activity) == nullptr) {
      traits.matches.push_back({Trait::activity, title.span(*place)});
    }
  }
  std::ranges::stable_sort(traits.matches, {}, [](const TraitMatch& match) { return match.span.begin; });
}

}  // namespace okr::language
