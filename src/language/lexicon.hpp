#pragma once

#include <bitset>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/data.hpp"

namespace okr::language {

struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const {
    std::size_t hash = 14695981039346656037ULL;
    for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return hash;
  }
};

/// The words and phrases of one language with all their meanings, in lower case. Built at the first use, then constant.
class Lexicon {
 public:
  explicit Lexicon(const LanguageData& language);
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  /// What a word or a phrase ("at least") means; nothing for one that is not listed.
  [[nodiscard]] const Entry* find(std::string_view word) const {
    const auto found = entries_.find(word);
    return found == entries_.end() ? nullptr : &found->second;
  }

  /// Whether a word may be made of number words: its first byte begins one.
  [[nodiscard]] bool may_begin_number(std::string_view word) const {
    return number_beginnings_[static_cast<unsigned char>(word.front())];
  }

 private:
  void add(Word meaning, std::string_view item);
  void add_words(std::span<const Words> lists);
  void add_currencies();
  void add_currency(std::string name, double factor, std::string_view code);

  std::unordered_map<std::string_view, Entry, WordHash> entries_;
  std::bitset<256> number_beginnings_;
  std::deque<std::string> composed_;  ///< the names that are in no table
};

/// The lexicon of a language; safe to call from any thread.
const Lexicon& lexicon_of(Language language);

}  // namespace okr::language
