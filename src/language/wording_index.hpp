#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/lexicon.hpp"
#include "language/sentence.hpp"
#include "language/wording_data.hpp"

namespace okr::language {

/// How the first word of an entry is inflected.
enum class Form : std::uint8_t { listed, inflected, past, head_only };

/// An entry of a list, by its first word.
struct WordingEntry {
  Wording wording = Wording::up;
  std::string_view entry;
  std::string_view rest;  ///< what follows the first word
  Form form = Form::listed;
};

/// A word with all its forms, as of a verb of the lists.
std::vector<std::string> list_forms(std::string_view infinitive, Language language);

/// Whether a list is of verbs, which are found in every form.
bool has_forms(Wording wording);

/// Whether a word begins or ends as a part says: "*andel", "fjor*".
bool is_part(std::string_view word, std::string_view part);

/// All wording of one language by the words that may begin an entry, verbs in every form. Built at the first use, then
/// constant.
class WordingIndex {
 public:
  explicit WordingIndex(const WordingData& data);
  WordingIndex(const WordingIndex&) = delete;
  WordingIndex& operator=(const WordingIndex&) = delete;

  /// The entries that a word (in lower case) begins; nullptr where there is none.
  [[nodiscard]] const std::vector<WordingEntry>* find(std::string_view word) const;
  /// The entry of a list that the word begins or ends like.
  [[nodiscard]] const WordingEntry* find_by_part(std::string_view word, Wording list) const;
  /// Every entry that begins or ends with "*".
  [[nodiscard]] const std::vector<WordingEntry>& parts() const { return parts_; }
  [[nodiscard]] bool is_skipped(std::string_view word) const { return skipped_.contains(word); }

 private:
  void add_row(const WordingData& data, const WordingRow& row);

  std::unordered_map<std::string, std::vector<WordingEntry>, WordHash, std::equal_to<>> entries_;
  std::vector<WordingEntry> parts_;  ///< `entry` begins or ends with "*"
  std::set<std::string_view, std::less<>> skipped_;
};

/// The index of a language; safe to call from any thread.
const WordingIndex& wording_index_of(Language language);

/// The piece that a title's head is: behind a label and words such as "we will". One past the last where there is none.
std::size_t find_head_piece(const Sentence& sentence, const WordingIndex& index);

}  // namespace okr::language
