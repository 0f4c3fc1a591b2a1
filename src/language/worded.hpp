#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "language/lexicon.hpp"
#include "language/sentence.hpp"
#include "language/wording_index.hpp"
#include "okr/language/phrase.hpp"

namespace okr::language {

/// Where an entry of a list stands in a sentence, by its pieces.
struct Worded {
  std::size_t first = 0;
  std::size_t last = 0;
  const WordingEntry* entry = nullptr;
};

/// A title with the entries of all lists that stand in it, and what its numbers and times take of it.
class WordedTitle {
 public:
  WordedTitle(std::string_view title, Language language, const Phrase& phrase);

  [[nodiscard]] const Sentence& sentence() const { return sentence_; }
  [[nodiscard]] const Phrase& phrase() const { return phrase_; }
  [[nodiscard]] const std::vector<Worded>& entries() const { return entries_; }
  /// The piece that the title's head is: behind a label and words such as "we will".
  [[nodiscard]] std::size_t head() const { return head_; }

  /// The longest entry of a list that begins at a piece.
  [[nodiscard]] const Worded* find(std::size_t at, Wording list) const;
  /// The longest of several lists.
  [[nodiscard]] const Worded* find(std::size_t at, std::initializer_list<Wording> lists) const;
  [[nodiscard]] bool has(std::size_t at, Wording list) const { return find(at, list) != nullptr; }
  [[nodiscard]] bool has(std::size_t at, Word meaning) const;
  /// Whether an entry of a list ends at a piece.
  [[nodiscard]] bool ends_at(std::size_t at, Wording list) const;
  /// Whether a piece lies in one of the phrase's times or numbers.
  [[nodiscard]] bool is_time(std::size_t at) const;
  [[nodiscard]] bool is_number(std::size_t at) const;
  /// Whether a piece is there with neither number, time nor function word.
  [[nodiscard]] bool is_content(std::size_t at) const;
  [[nodiscard]] Span span(const Worded& worded) const { return sentence_.span(worded.first, worded.last); }

 private:
  void add_entries(std::size_t at);
  void drop_idioms();

  Sentence sentence_;
  const Phrase& phrase_;
  const Lexicon& lexicon_;
  const WordingIndex& index_;
  std::vector<Worded> entries_;  ///< by place
  std::size_t head_ = 0;
};

/// Whether a title in another language begins with an English verb: "Publish 12 artikler". Not with one that is a noun
/// in many languages: "support", "test".
bool has_english_head(const WordedTitle& title);

}  // namespace okr::language
