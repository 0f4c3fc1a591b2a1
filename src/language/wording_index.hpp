#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/wording_data.hpp"

namespace okr::language {

/// An entry of a list, by its first word.
struct WordingEntry {
  Wording wording = Wording::up;
  std::string_view entry;
  std::string_view rest;  ///< what follows the first word
};

/// All wording of one language by the words that may begin an entry, verbs in every form. Built at the first use, then
/// constant.
class WordingIndex {
 public:
  explicit WordingIndex(const WordingData& data);
  WordingIndex(const WordingIndex&) = delete;
  WordingIndex& operator=(const WordingIndex&) = delete;

  /// The entries that a word (in lower case) begins; nullptr where there is none.
  [[nodiscard]] const std::vector<WordingEntry>* find(const std::string& word) const;
  /// The entry of a list that the word begins or ends like.
  [[nodiscard]] const WordingEntry* find_by_part(std::string_view word, Wording list) const;
  [[nodiscard]] bool is_skipped(std::string_view word) const { return skipped_.contains(word); }

 private:
  void add_row(const WordingData& data, const WordingRow& row);

  std::unordered_map<std::string, std::vector<WordingEntry>> entries_;
  std::vector<WordingEntry> parts_;  ///< `entry` begins or ends with "*"
  std::set<std::string_view, std::less<>> skipped_;
};

/// The index of a language; safe to call from any thread.
const WordingIndex& wording_index_of(Language language);

}  // namespace okr::language
