#include <algorithm>
#include <cmath>

#include "language/reading.hpp"

namespace okr::language {
namespace {

bool is_letter_only(const Reading& reading, std::size_t at) { return reading.text(at).size() == 1; }

/// "5k", "40 mill.", "5 M". A lone small letter behind a blank is a unit: "5 m" are metres.
bool is_scale(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::scale)) return false;
  if (reading.has(at, Word::physical) && !is_letter_only(reading, at)) return false;
  const bool is_apart = is_letter_only(reading, at) && !reading.is_glued(at) && reading.text(at) != "k";
  return !is_apart || reading.tokens[at].letters != Letters::small;
}

bool is_currency(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::currency)) return false;
  // "10 sek" are seconds, "10 SEK" are money.
  return !reading.has(at, Word::small_unit) || reading.tokens[at].letters != Letters::small;
}

void read_currency_in_front(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.begin - 1;
  if (!is_currency(reading, at)) return;
  quantity.factor *= reading.tokens[at].entry->value;
  quantity.number.unit = reading.tokens[at].entry->unit;
  quantity.range.begin = at;
}

/// "+10 %", "-5": a sign that is glued to its number and to nothing in front.
void read_sign(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.begin - 1;
  const bool is_sign = (reading.is_sign(at, "+") || reading.is_sign(at, "-")) && reading.is_free(at);
  if (!is_sign || !reading.is_glued(quantity.range.begin)) return;
  if (reading.is_glued(at) && !reading.is_kind(at - 1, TokenKind::symbol)) return;
  if (reading.is_sign(at, "-")) quantity.factor = -quantity.factor;
  quantity.is_change = quantity.has_sign = true;
  quantity.range.begin = at;
}

void read_scale(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.end;
  if (!is_scale(reading, at)) return;
  quantity.factor *= reading.tokens[at].entry->value;
  quantity.has_own_scale = reading.is_glued(at);
  quantity.range.end = at + 1;
}

/// "%", "%-poeng", "percentage points", "‰".
bool read_percent(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.end;
  if (reading.is_sign(at, "‰")) {
    quantity.number.unit = "‰";
    quantity.range.end = at + 1;
    return true;
  }
  if (reading.is_sign(at, "%")) {
    quantity.number.unit = "%";
    quantity.range.end = at + 1;
    for (std::size_t end = at + 2; end <= std::min(at + 3, reading.size()); ++end) {
      const Entry* points = lexicon_of(reading.language.language).find(reading.text(at, end));
      if (points == nullptr || !points->has(Word::percent)) continue;
      quantity.number.unit = points->unit;
      quantity.range.end = end;
    }
    return true;
  }
  if (!reading.has(at, Word::percent)) return false;
  quantity.number.unit = reading.tokens[at].entry->unit;
  quantity.range.end = at + 1;
  return true;
}

/// "kr", "€", "mnok", ",-".
bool read_currency_behind(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.end;
  if (is_currency(reading, at)) {
    quantity.factor *= reading.tokens[at].entry->value;
    quantity.number.unit = reading.tokens[at].entry->unit;
    quantity.range.end = at + 1;
    return true;
  }
  const bool is_round_sum = reading.is_sign(at, ",") && reading.is_sign(at + 1, "-") && reading.is_glued(at) &&
                            reading.is_glued(at + 1) && !reading.is_glued(at + 2);
  if (!is_round_sum) return false;
  quantity.number.unit = "KR";
  quantity.range.end = at + 2;
  return true;
}

double seconds_of(const Entry& entry) {
  constexpr double seconds_a_day = 86400;
  return entry.has(Word::time_unit) ? entry.value * seconds_a_day : entry.has(Word::small_unit) ? entry.value : 0;
}

/// "timer", "km", "-minute", "Mbit/s", "x".
void read_unit(Reading& reading, Quantity& quantity) {
  std::size_t at = quantity.range.end;
  const bool is_hyphenated = reading.is_sign(at, "-") && reading.is_glued(at) && reading.is_glued(at + 1);
  const bool is_qualified = reading.has(at, Word::qualifier) && reading.has(at + 1, Word::time_unit);
  if (is_hyphenated || is_qualified) ++at;
  if (reading.has(at, Word::times) && (is_hyphenated || reading.is_glued(at))) {
    quantity.number.unit = "x";
  } else if (reading.is_kind(at, TokenKind::word) && reading.is_free(at) && reading.text(at) == "x") {
    quantity.number.unit = "x";
  } else if (reading.has(at, Word::small_unit) || reading.has(at, Word::time_unit) || reading.has(at, Word::physical) ||
             (is_hyphenated && reading.has(at, Word::percent))) {
    quantity.has_time_unit = reading.has(at, Word::time_unit) || reading.has(at, Word::small_unit);
    quantity.seconds = seconds_of(*reading.tokens[at].entry);
    quantity.number.unit = reading.has(at, Word::percent) ? reading.tokens[at].entry->unit : reading.text(at);
    const bool is_rate = reading.is_sign(at + 1, "/") && reading.is_glued(at + 1) && reading.is_glued(at + 2) &&
                         reading.is_kind(at + 2, TokenKind::word) && reading.is_free(at + 2);
    if (is_rate) at += 2;
  } else if (reading.is_sign(at, "°")) {
    quantity.number.unit = "°";
    const bool has_letter =
        reading.is_glued(at + 1) && reading.is_kind(at + 1, TokenKind::word) && reading.is_free(at + 1);
    if (has_letter) quantity.number.unit += reading.text(++at);
  } else if (is_hyphenated && reading.is_kind(at, TokenKind::word) && reading.is_free(at)) {
    // "500-seat": the word belongs to the number, but is no unit.
  } else {
    return;
  }
  quantity.range.end = at + 1;
}

/// "8 av 10", "4 out of 5".
bool read_ratio(Reading& reading, Quantity& quantity) {
  constexpr double greatest_whole = 1000;
  const std::size_t at = quantity.range.end;
  if (!reading.has(at, Word::out_of)) return false;
  const bool is_word = reading.has(at + 1, Word::number);
  if (!is_word && !(reading.is_number(at + 1) && reading.tokens[at + 1].is_integer)) return false;
  const double whole = is_word ? reading.tokens[at + 1].entry->value : reading.tokens[at + 1].value;
  const bool fits = whole > 1 && whole <= greatest_whole && quantity.written < whole;
  if (!fits || reading.is_sign(at + 2, "%") || reading.is_year(at + 1)) return false;
  quantity.number.unit = "/" + std::to_string(static_cast<int>(whole));
  quantity.range.end = at + 2;
  return true;
}

/// "1/3" is a fraction, "4,5/5" a place on a scale, "3:1" a proportion.
bool read_slash(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.end;
  const bool is_proportion = reading.is_sign(at, ":");
  if (!is_proportion && !reading.is_sign(at, "/")) return false;
  if (!reading.is_glued(at) || !reading.is_number(at + 1) || !reading.is_glued(at + 1)) return false;
  const double whole = reading.tokens[at + 1].value;
  const bool is_share = reading.has(at + 2, Word::of);
  const bool is_small = whole == 2 || whole == 3 || whole == 4 || whole == 6 || whole == 8;
  const bool is_fraction = !is_proportion && quantity.written < whole &&
                           std::floor(quantity.written) == quantity.written &&
                           (is_small || (is_share && (whole == 5 || whole == 10)));
  if (is_fraction) {
    quantity.written /= whole;
    quantity.number.unit = "fraction";
    quantity.literal.end = at + 2;
  } else {
    quantity.number.unit = std::string(reading.text(at, at + 2));
  }
  quantity.range.end = at + 2;
  return true;
}

}  // namespace

void read_measure(Reading& reading, Quantity& quantity) {
  read_currency_in_front(reading, quantity);
  read_sign(reading, quantity);
  if (read_slash(reading, quantity) || read_ratio(reading, quantity)) return;
  read_scale(reading, quantity);
  if (read_percent(reading, quantity)) return;
  if (!read_currency_behind(reading, quantity) && quantity.number.unit.empty()) read_unit(reading, quantity);
}

}  // namespace okr::language
