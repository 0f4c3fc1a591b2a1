#pragma once

#include <span>
#include <string_view>

#include "language/word.hpp"
#include "okr/language/language.hpp"

namespace okr::language {

/// Words of one meaning, separated by ", "; "three=3" gives a word its value. Phrases of several words are written with
/// one blank between them.
struct Words {
  Word meaning;
  std::string_view words;
};

/// All that the reader knows of one language. The algorithm knows no language but this.
struct LanguageData {
  Language language;
  char decimal_sign;
  char group_sign;            ///< the sign that nobody in the language takes for a decimal sign; 0 where there is none
  bool has_day_behind_month;  ///< "March 7"
  bool has_letter_k;          ///< "K4" may be the fourth quarter
  std::span<const Words> words;
  std::string_view unit_joiner;    ///< "og" of "femogtyve"; empty where units follow the tens
  std::string_view change_verbs;   ///< "rais*" by their beginning: after them "by 30" is a change
  std::string_view target_verbs;   ///< after them and verbs of change "to 40" is a target
                                   ///< change and a target
  std::string_view occasions;      ///< ends of words for what happens at a rhythm: "weekly meetings" is a rate
  std::string_view end_suffixes;   ///< ends of words for the end of a period: "semesterslutt"
  std::string_view label_endings;  ///< of compounds that name by number: "byggetrinn 2"
  std::string_view markers;        ///< words that tell the language
  std::string_view letters;        ///< letters that tell it
};

const LanguageData& data_of(Language language);

extern const LanguageData english;
extern const LanguageData bokmal;
extern const LanguageData nynorsk;
extern const LanguageData danish;
extern const LanguageData swedish;

/// What is the same in every language.
extern const std::span<const Words> shared_words;
extern const std::string_view shared_idioms;    ///< "24/7": no numbers, as written without a blank
extern const std::string_view product_numbers;  ///< "office 365"

/// Calls `use` with every item of a ", "-separated list.
template <class Use>
void for_each_item(std::string_view list, Use use) {
  while (!list.empty()) {
    const auto comma = list.find(", ");
    use(list.substr(0, comma));
    if (comma == std::string_view::npos) return;
    list.remove_prefix(comma + 2);
  }
}

}  // namespace okr::language
