#pragma once

#include <span>
#include <string_view>

#include "okr/language/wording.hpp"

namespace okr::language {

/// Words and phrases of one list, separated by ", ". "*andel" is any word that ends so, "fjor*" any that begins so.
struct WordingRow {
  Wording wording;
  std::string_view words;
};

/// All wording of one language.
struct WordingData {
  /// How a verb's other forms are made of its infinitive: "s" is put behind, "e>ing" takes the place of a last "e",
  /// "+ed" doubles the last letter first.
  std::string_view endings;
  std::string_view participles;   ///< endings of the past: "3 talks held"
  std::string_view head_endings;  ///< of forms that are nouns elsewhere: the imperative, "lansering"
  std::string_view irregular;     ///< forms of the past that no ending makes: "win=won"
  std::string_view skipped;       ///< what stands before a head verb
  std::span<const WordingRow> rows;
};

extern const WordingData english_wording;
extern const WordingData bokmal_wording;
extern const WordingData nynorsk_wording;
extern const WordingData danish_wording;
extern const WordingData swedish_wording;

}  // namespace okr::language
