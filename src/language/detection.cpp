#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>

#include "language/reading.hpp"

namespace okr::language {
namespace {

using Languages = std::bitset<all_languages.size()>;
using Markers = std::unordered_map<std::string_view, Languages, WordHash>;

/// The marker words of all languages, each with the languages that have it.
const Markers& markers() {
  static const Markers words = [] {
    Markers all;
    all.reserve(1500);
    const auto add = [&](std::string_view list, Language language) {
      for_each_item(list, [&](std::string_view word) { all[word].set(static_cast<std::size_t>(language)); });
    };
    for (const Language language : all_languages) {
      add(data_of(language).markers, language);
      for (const Words& list : data_of(language).words) {
        if (list.meaning == Word::function || list.meaning == Word::month) add(list.words, language);
      }
    }
    return all;
  }();
  return words;
}

/// Calls `use` with every word of a text in lower case, a compound by its parts too.
template <class Use>
void for_each_word(const NormalText& text, Use use) {
  const std::string_view folded = text.folded;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (text.is_letter(end)) ++end;
    if (end > begin) use(folded.substr(begin, end - begin));
    begin = end + 1;
  }
}

using Scores = std::array<double, all_languages.size()>;

void add_letters(const NormalText& text, Scores& scores) {
  constexpr std::size_t most_counted = 2;
  for (const Language language : all_languages) {
    const std::string_view letters = data_of(language).letters;
    std::size_t found = 0;
    for (std::size_t at = 0; at + 1 < letters.size(); at += 2) {
      if (text.folded.find(letters.substr(at, 2)) != std::string::npos) ++found;
    }
    // Swedish has its letters alone, the other three share theirs.
    const double weight = language == Language::sv ? 1.5 : 0.5;
    scores[static_cast<std::size_t>(language)] += weight * static_cast<double>(std::min(found, most_counted));
  }
}

void add_words(const NormalText& text, Scores& scores) {
  for_each_word(text, [&](std::string_view word) {
    const auto found = markers().find(word);
    if (found == markers().end()) return;
    const double weight = 1.0 / static_cast<double>(found->second.count());
    for (std::size_t at = 0; at < scores.size(); ++at) scores[at] += found->second[at] ? weight : 0;
  });
}

}  // namespace

std::string_view to_code(Language language) {
  static constexpr std::array<std::string_view, all_languages.size()> all{"en", "nb", "nn", "da", "sv"};
  return all[static_cast<std::size_t>(language)];
}

std::optional<Language> find_language(std::string_view code) {
  if (code == "no") return Language::nb;
  for (const Language language : all_languages) {
    if (to_code(language) == code) return language;
  }
  return std::nullopt;
}

Detection detect_language(const std::vector<std::string_view>& texts) {
  Scores scores{};
  for (const std::string_view text : texts) {
    const NormalText normal = normalise(text);
    add_words(normal, scores);
    add_letters(normal, scores);
  }
  std::array<Language, all_languages.size()> order = all_languages;
  std::stable_sort(order.begin(), order.end(), [&](Language a, Language b) {
    return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
  });
  const auto score = [&](std::size_t place) { return scores[static_cast<std::size_t>(order[place])]; };
  return {order[0], order[1], score(0) - score(1)};
}

Language detect_title_language(std::string_view title, Language file_language) {
  constexpr std::size_t least_english = 2;
  if (file_language == Language::en) return Language::en;
  std::size_t english_words = 0;
  std::size_t own_words = 0;
  for_each_word(normalise(title), [&](std::string_view word) {
    const auto found = markers().find(word);
    if (found == markers().end()) return;
    const bool is_english = found->second[static_cast<std::size_t>(Language::en)];
    const bool is_own = found->second[static_cast<std::size_t>(file_language)];
    english_words += is_english && !is_own ? 1 : 0;
    own_words += is_own && !is_english ? 1 : 0;
  });
  return own_words == 0 && english_words >= least_english ? Language::en : file_language;
}

}  // namespace okr::language
