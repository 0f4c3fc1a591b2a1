#include "okr/language/wording.hpp"

#include <algorithm>
#include <vector>

#include "language/sentence.hpp"
#include "language/wording_index.hpp"

namespace okr::language {
namespace {

/// The longest entry of `lists` that begins at a piece.
std::optional<WordingMatch> match_at(const Sentence& sentence, std::size_t at, const WordingIndex& index,
                                     std::initializer_list<Wording> lists) {
  std::optional<WordingMatch> longest;
  const auto* entries = index.find(sentence.word(at));
  if (entries == nullptr) return longest;
  for (const WordingEntry& entry : *entries) {
    if (std::ranges::find(lists, entry.wording) == lists.end()) continue;
    if (longest && longest->entry.size() >= entry.entry.size()) continue;
    if (const auto last = sentence.find_rest(at, entry.rest)) {
      longest = {entry.wording, entry.entry, sentence.span(at, *last)};
    }
  }
  return longest;
}

/// A verb at `at` whose particle stands further behind.
std::optional<WordingMatch> match_parted(const Sentence& sentence, std::size_t at, const WordingIndex& index,
                                         std::initializer_list<Wording> lists) {
  const auto* entries = index.find(sentence.word(at));
  if (entries == nullptr) return std::nullopt;
  for (const WordingEntry& entry : *entries) {
    if (entry.rest.empty() || std::ranges::find(lists, entry.wording) == lists.end()) continue;
    if (sentence.has_particle(at, entry.rest)) return WordingMatch{entry.wording, entry.entry, sentence.span(at, at)};
  }
  return std::nullopt;
}

/// A head stands among the first words: the rest of a long text is not looked at.
constexpr std::size_t head_bytes = 240;

}  // namespace

std::optional<WordingMatch> find_head(std::string_view title, Language language, std::initializer_list<Wording> lists) {
  const Sentence sentence(title.substr(0, head_bytes));
  const WordingIndex& index = wording_index_of(language);
  const std::size_t at = find_head_piece(sentence, index);
  if (at >= sentence.size()) return std::nullopt;
  const auto whole = match_at(sentence, at, index, lists);
  if (whole && whole->entry.find(' ') != std::string_view::npos) return whole;
  const auto parted = match_parted(sentence, at, index, lists);
  return parted ? parted : whole;
}

std::optional<WordingMatch> find_wording(std::string_view text, Language language, Wording list) {
  const Sentence sentence(text);
  const WordingIndex& index = wording_index_of(language);
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (auto match = match_at(sentence, at, index, {list})) return match;
    if (const WordingEntry* part = index.find_by_part(sentence.word(at), list)) {
      return WordingMatch{list, part->entry, sentence.span(at, at)};
    }
  }
  return std::nullopt;
}

std::optional<WordingMatch> find_wording_or_english(std::string_view text, Language language, Wording list) {
  const auto match = find_wording(text, language, list);
  return match || language == Language::en ? match : find_wording(text, Language::en, list);
}

std::optional<WordingMatch> find_verb(std::string_view title, Language language) {
  return find_head(title, language, {Wording::up, Wording::down, Wording::hold, Wording::no_direction, Wording::reach});
}

}  // namespace okr::language
