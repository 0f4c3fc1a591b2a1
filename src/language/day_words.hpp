#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace okr::language {

/// What a word or a phrase says of a day that somebody names.
enum class DayWord : std::uint8_t {
  days_back,    ///< "yesterday"; value: how many
  weekday,      ///< value: 1 is Monday
  weekday_end,  ///< behind a weekday's name: one before today
  on,           ///< may stand before a weekday
  last,         ///< stands before a weekday: one before today
  unit,         ///< value: days
  before_count,
  ago,
  date_filler,  ///< "the 21st of November"
};

/// Words of one meaning in one language, separated by ", ".
struct DayWords {
  DayWord meaning;
  int value;
  std::string_view words;
};

extern const std::span<const DayWords> day_words;

/// The value that a word or phrase has with this meaning in one of the languages.
std::optional<int> find_day_word(std::string_view word, DayWord meaning);

}  // namespace okr::language
