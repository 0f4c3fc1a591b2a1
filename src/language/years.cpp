#include "language/time.hpp"

namespace okr::language {
namespace {

bool is_sentence_end(const Reading& reading, std::size_t at) {
  return at >= reading.size() || reading.is_sign(at, ".") || reading.is_sign(at, "!") || reading.is_sign(at, ")") ||
         reading.is_sign(at, ";") || reading.is_sign(at, ",") || reading.is_sign(at, ":") || reading.is_sign(at, "?") ||
         reading.is_sign(at, "\"");
}

/// What only a quantity has beside it: a unit, a comparison, a plus.
bool has_quantity_sign(const Reading& reading, std::size_t at) {
  for (const Word word : {Word::percent, Word::scale, Word::currency, Word::small_unit, Word::time_unit, Word::physical,
                          Word::times, Word::out_of}) {
    const bool is_word_of = word == Word::out_of && reading.has(at + 1, Word::deadline);
    if (reading.has(at + 1, word) && !is_word_of) return true;
  }
  for (const std::string_view sign : {"%", "+", "‰", "€", "$", "£"}) {
    if (reading.is_sign(at + 1, sign) && (sign != "+" || reading.is_glued(at + 1))) return true;
  }
  for (const std::string_view sign : {"<", ">", "≥", "≤", "=", "~", "+", "$", "€", "£", "≈", ">=", "<=", "→", "->"}) {
    if (reading.is_sign(at - 1, sign)) return true;
  }
  const bool is_compound =
      reading.is_glued(at + 1) && !is_sentence_end(reading, at + 1) && !reading.is_sign(at + 1, "-");
  const bool is_hyphenated = reading.is_sign(at + 1, "-") && reading.is_glued(at + 1) && reading.is_glued(at + 2);
  return reading.has(at - 1, Word::currency) || is_compound || is_hyphenated;
}

bool has_other_number(const Reading& reading, std::size_t at, std::size_t to) {
  for (std::size_t place = 0; place < reading.size(); ++place) {
    if (reading.is_number(place) && place != at && place != to) return true;
  }
  return false;
}

/// The other side of a from-to pair that a number belongs to, without reading far.
std::size_t find_pair(const Reading& reading, std::size_t at) {
  constexpr std::size_t reach = 4;
  if (reading.has(at - 1, Word::from)) {
    for (std::size_t to = at + 1; to <= at + reach; ++to) {
      if (reading.has(to, Word::to) && reading.is_number(to + 1)) return to + 1;
    }
  }
  if (reading.has(at - 1, Word::to)) {
    for (std::size_t back = 2; back <= reach + 2 && back < at; ++back) {
      if (reading.is_number(at - back) && reading.has(at - back - 1, Word::from)) return at - back;
    }
  }
  return at;
}

/// Two years with nothing to count, beside another number: "grow by 5 % from 2024 to 2026".
bool is_pair_of_years(const Reading& reading, std::size_t at, std::size_t other) {
  const std::size_t last = std::max(at, other);
  if (!reading.is_year(other) || reading.has_noun(last + 1) || has_quantity_sign(reading, last)) return false;
  return reading.context == Context::objective || has_other_number(reading, at, other);
}

bool is_named_year(const Reading& reading, std::size_t at) {
  if (at == 0 || !reading.is_kind(at - 1, TokenKind::word) || !reading.is_free(at - 1)) return false;
  const Token& name = reading.tokens[at - 1];
  if (name.letters == Letters::small || name.entry->has(Word::metric_name) || name.entry->has(Word::gain)) return false;
  return (at > 1 && name.letters == Letters::capitalised) || is_near_year(reading, at);
}

/// A year that stands last, behind a word that counts nothing.
bool is_last_year(const Reading& reading, std::size_t at) {
  if (!is_sentence_end(reading, at + 1) || !is_near_year(reading, at)) return false;
  if (reading.has(at - 1, Word::metric_name) && !has_other_number(reading, at, at)) return false;
  for (const Word word : {Word::gain, Word::by, Word::floor, Word::ceiling, Word::up_to, Word::approximate, Word::to}) {
    if (reading.has(at - 1, word)) return false;
  }
  return at > 0;
}

bool is_led_year(const Reading& reading, std::size_t at) {
  // A name behind a year is not what a number counts.
  const bool has_noun = reading.has_noun(at + 1) && reading.tokens[at + 1].letters == Letters::small;
  const bool is_near = is_near_year(reading, at);
  if (reading.has(at - 1, Word::calendar_word) && (is_near || !has_noun)) return true;
  const bool may_change =
      reading.has(at - 1, Word::to) || reading.has(at - 1, Word::from) || reading.has(at - 1, Word::by);
  if (reading.has(at - 1, Word::year_word) && (!has_noun || (is_near && !may_change))) return true;
  const bool begins_clause = at == 1 || reading.is_sign(at - 2, ",") || reading.has(at - 2, Word::conjunction);
  if (reading.has(at - 1, Word::before) && begins_clause && is_near) return true;
  const bool is_first = at == 0 || reading.is_sign(at - 1, "(");
  return is_first && is_near && (is_sentence_end(reading, at + 1) || !has_noun);
}

}  // namespace

bool is_near_year(const Reading& reading, std::size_t at) {
  return reading.is_year(at) && reading.tokens[at].value > 2009 && reading.tokens[at].value < 2070;
}

std::optional<TimeMatch> find_year(const Reading& reading, std::size_t at) {
  if (!reading.is_year(at) || has_quantity_sign(reading, at)) return std::nullopt;
  const std::size_t pair = find_pair(reading, at);
  if (pair != at && !is_pair_of_years(reading, at, pair)) return std::nullopt;
  const bool is_year = is_led_year(reading, at) || (!reading.has_noun(at + 1) && is_named_year(reading, at)) ||
                       is_last_year(reading, at);
  if (!is_year) return std::nullopt;
  return TimeMatch{{at, at + 1}, TimeKind::year, false};
}

}  // namespace okr::language
