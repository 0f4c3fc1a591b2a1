#include <array>
#include <vector>

#include "model/calendar_words.hpp"
#include "okr/base/text.hpp"
#include "okr/model/period.hpp"

namespace okr::model {
namespace {

/// What a word can say in a period's name.
enum class Role : std::uint8_t { unit, part, year, filler };
struct Word {
  std::string_view word;
  Role role;
  char letter = 0;  ///< a unit's
  int part = 0;
};

constexpr std::array words{
    Word{"q", Role::unit, 'Q'},
    Word{"k", Role::unit, 'Q'},
    Word{"quarter", Role::unit, 'Q'},
    Word{"kvartal", Role::unit, 'Q'},
    Word{"kvartalet", Role::unit, 'Q'},
    Word{"kvt", Role::unit, 'Q'},
    Word{"kv", Role::unit, 'Q'},
    Word{"h", Role::unit, 'H'},
    Word{"half", Role::unit, 'H'},
    Word{"halvår", Role::unit, 'H'},
    Word{"halvåret", Role::unit, 'H'},
    Word{"t", Role::unit, 'T'},
    Word{"tertial", Role::unit, 'T'},
    Word{"tertialet", Role::unit, 'T'},
    Word{"trimester", Role::unit, 'T'},
    Word{"first", Role::part, 0, 1},
    Word{"second", Role::part, 0, 2},
    Word{"third", Role::part, 0, 3},
    Word{"fourth", Role::part, 0, 4},
    Word{"første", Role::part, 0, 1},
    Word{"fyrste", Role::part, 0, 1},
    Word{"andre", Role::part, 0, 2},
    Word{"annet", Role::part, 0, 2},
    Word{"anden", Role::part, 0, 2},
    Word{"andet", Role::part, 0, 2},
    Word{"tredje", Role::part, 0, 3},
    Word{"fjerde", Role::part, 0, 4},
    Word{"första", Role::part, 0, 1},
    Word{"andra", Role::part, 0, 2},
    Word{"fjärde", Role::part, 0, 4},
    Word{"st", Role::filler},
    Word{"nd", Role::filler},
    Word{"rd", Role::filler},
    Word{"th", Role::filler},
    Word{"a", Role::filler},
    Word{"e", Role::filler},
    Word{"of", Role::filler},
    Word{"the", Role::filler},
    Word{"i", Role::filler},
    Word{"av", Role::filler},
    Word{"af", Role::filler},
    Word{"year", Role::year},
    Word{"år", Role::year},
    Word{"året", Role::year},
    Word{"kalenderår", Role::year},
    Word{"kalenderåret", Role::year},
};

/// What the tokens seen so far say; `is_period` turns false where they contradict each other or say something else.
struct Reading {
  char unit = 0;
  int part = 0;
  int month = 0;
  int year = 0;
  bool is_period = true;
};

/// Sets a slot that is still empty; a second value for it means that the text is no one period.
template <class T>
void set_once(Reading& reading, T Reading::*slot, T value) {
  if (reading.*slot != T{}) reading.is_period = false;
  reading.*slot = value;
}

void read_word(Reading& reading, std::string_view text) {
  if (const int month = find_month(text)) return set_once(reading, &Reading::month, month);
  for (const Word& word : words) {
    if (word.word != text) continue;
    if (word.role == Role::unit) set_once(reading, &Reading::unit, word.letter);
    if (word.role == Role::part) set_once(reading, &Reading::part, word.part);
    return;
  }
  reading.is_period = false;
}

void read_number(Reading& reading, const CalendarToken& token, bool is_last) {
  const int value = read_digits(token.text);
  if (token.text.size() == 4) return set_once(reading, &Reading::year, value);
  if (token.text.size() == 1) return set_once(reading, &Reading::part, value);
  const bool is_short_year = token.text.size() == 2 && is_last && reading.unit != 0 && reading.part != 0;
  if (!is_short_year) reading.is_period = false;
  set_once(reading, &Reading::year, 2000 + value);
}

/// "10/2026", "10.2026", "2026/10".
std::optional<std::string> read_numeric_month(const std::vector<CalendarToken>& tokens) {
  if (tokens.size() != 2 || !tokens[0].is_number() || !tokens[1].is_number()) return std::nullopt;
  if (tokens[1].before != '/' && tokens[1].before != '.') return std::nullopt;
  const bool is_year_first = tokens[0].text.size() == 4;
  const CalendarToken& month = is_year_first ? tokens[1] : tokens[0];
  const CalendarToken& year = is_year_first ? tokens[0] : tokens[1];
  if (month.text.size() != 2 || year.text.size() != 4) return std::nullopt;
  return to_month_name(read_digits(year.text), read_digits(month.text));
}

std::string to_name(const Reading& reading) {
  if (reading.month != 0) return to_month_name(reading.year, reading.month);
  if (reading.unit != 0) return to_period_name(reading.year, reading.unit, reading.part);
  return to_month_name(reading.year, 1).substr(0, 4);
}

/// Whether the slots together are one period: a month, a part with its unit, or a year alone.
bool is_complete(const Reading& reading) {
  if (!reading.is_period || reading.year == 0) return false;
  if (reading.month != 0) return reading.unit == 0 && reading.part == 0;
  return (reading.unit != 0) == (reading.part != 0);
}

}  // namespace

std::optional<std::string> find_written_period(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (text.size() > longest) return std::nullopt;
  const std::string plain = to_comparison_key(text);
  const auto tokens = to_calendar_tokens(plain);
  if (!tokens || tokens->empty()) return std::nullopt;
  std::optional<std::string> name = read_numeric_month(*tokens);
  if (!name) {
    Reading reading;
    for (std::size_t i = 0; i < tokens->size(); ++i) {
      const CalendarToken& token = (*tokens)[i];
      if (token.is_number()) {
        read_number(reading, token, i + 1 == tokens->size());
      } else {
        read_word(reading, token.text);
      }
    }
    if (is_complete(reading)) name = to_name(reading);
  }
  if (!name || !parse_period(*name)) return std::nullopt;
  return name;
}

}  // namespace okr::model
