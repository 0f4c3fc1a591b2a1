#include <array>

#include "language/reading.hpp"

namespace okr::language {
namespace {

bool is_masked_by_label(const Reading& reading, std::size_t at) {
  const bool is_label = reading.has(at - 1, Word::label) && !reading.has_noun(at + 1);
  return is_label || (reading.has(at - 1, Word::rank) && !reading.has(at - 1, Word::function));
}

bool has_role(const Reading& reading, std::size_t at) {
  for (const Word word : {Word::floor, Word::ceiling, Word::up_to, Word::by, Word::approximate, Word::from, Word::to}) {
    if (reading.has(at, word)) return true;
  }
  return false;
}

Quantity make_quantity(std::size_t begin, std::size_t end, double value) {
  Quantity quantity;
  quantity.range = {begin, end};
  quantity.literal = {begin, end};
  quantity.written = value;
  return quantity;
}

std::optional<Quantity> find_literal(Reading& reading, std::size_t at) {
  if (!reading.is_number(at)) return std::nullopt;
  Quantity quantity = make_quantity(at, at + 1, reading.tokens[at].value);
  quantity.number.other = reading.tokens[at].other;
  read_measure(reading, quantity);
  return quantity;
}

/// ½, ⅓ and their like.
std::optional<Quantity> find_fraction_sign(Reading& reading, std::size_t at) {
  struct Sign {
    std::string_view sign;
    double value;
  };
  static constexpr std::array signs{Sign{"½", 0.5}, Sign{"¼", 0.25}, Sign{"¾", 0.75}, Sign{"⅓", 1.0 / 3},
                                    Sign{"⅔", 2.0 / 3}};
  if (!reading.is_kind(at, TokenKind::symbol) || !reading.is_free(at)) return std::nullopt;
  for (const auto& [sign, value] : signs) {
    if (reading.text(at) != sign) continue;
    Quantity quantity = make_quantity(at, at + 1, value);
    quantity.number.unit = "fraction";
    return quantity;
  }
  return std::nullopt;
}

/// "a third of", "halvparten", "en halv million".
std::optional<Quantity> find_fraction(Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::fraction)) return std::nullopt;
  Quantity quantity = make_quantity(at, at + 1, reading.tokens[at].entry->value);
  quantity.is_change = reading.has(at, Word::by);
  if (quantity.written >= 1) {
    read_measure(reading, quantity);
  } else {
    quantity.number.unit = "fraction";
  }
  return quantity;
}

/// "double", "halvere". "Double down" and "double-check" are none.
std::optional<Quantity> find_multiplier(Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::multiplier) || reading.has(at + 1, Word::multiplier_stop)) return std::nullopt;
  Quantity quantity = make_quantity(at, at + 1, reading.tokens[at].entry->value);
  quantity.number.unit = "x";
  quantity.number.is_multiplier = true;
  return quantity;
}

/// "the two teams", "alle tre områdene": in an objective that says who is meant, not how many.
bool is_known_group(const Reading& reading, std::size_t at) {
  return reading.context == Context::objective &&
         (reading.has(at - 1, Word::definite) || reading.has(at - 1, Word::all));
}

/// "three customers", "to hundre". A bare "thousand" counts nothing.
std::optional<Quantity> find_words(Reading& reading, std::size_t at) {
  const WordNumber found = find_word_number(reading, at);
  if (found.end == 0 || is_masked_by_label(reading, at) || is_known_group(reading, at)) return std::nullopt;
  Quantity quantity = make_quantity(at, found.end, found.value);
  read_measure(reading, quantity);
  const bool is_bare = found.end == at + 1 && (found.value == 100 || found.value == 1000) &&
                       quantity.range.end == found.end && !reading.has_noun(found.end) && !has_role(reading, at - 1);
  return is_bare ? std::nullopt : std::optional(quantity);
}

/// "zero incidents" counts in a key result; "zero trust" never.
std::optional<Quantity> find_zero(Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::zero) || reading.context == Context::objective) return std::nullopt;
  const bool counts = (reading.has_noun(at + 1) && !reading.has(at + 1, Word::zero_idiom)) || has_role(reading, at - 1);
  if (!counts) return std::nullopt;
  Quantity quantity = make_quantity(at, at + 1, 0);
  read_measure(reading, quantity);
  return quantity;
}

/// "one designer", "minst en", "én avtale": one, where it counts.
bool is_counted_one(const Reading& reading, std::size_t at) {
  if (reading.has(at - 1, Word::rank) || reading.has(at - 1, Word::label)) return false;
  const bool has_floor = reading.has(at - 1, Word::floor) && !reading.has(at - 1, Word::deadline);
  const bool has_unit = reading.has(at + 1, Word::time_unit) || reading.has(at + 1, Word::small_unit);
  const bool has_limit = reading.has(at - 1, Word::floor) || reading.has(at - 1, Word::ceiling);
  if (has_unit && (has_limit || reading.is_pair_word(at - 1))) return true;
  const bool is_share =
      reading.has(at + 1, Word::out_of) && (reading.is_number(at + 2) || reading.has(at + 2, Word::number));
  if (is_share && !reading.is_year(at + 2)) return true;
  if (has_floor && reading.has(at, Word::floor_one)) return true;
  if (reading.has(at, Word::strong_one)) return true;
  if (!reading.has(at, Word::bare_one) || reading.has(at - 1, Word::not_one)) return false;
  return reading.has_noun(at + 1) && !reading.has(at + 1, Word::one_idiom) && !reading.is_glued(at + 1);
}

/// A word that the English lexicon has and this language's has not.
bool is_english_only(const Reading& reading, std::size_t at) {
  return reading.tokens[at].entry->words.none() && lexicon_of(Language::en).find(reading.text(at)) != nullptr;
}

/// Whether "to" is two here, and no English word of a mixed title.
bool is_counted_pair(const Reading& reading, std::size_t at) {
  for (const Word word : {Word::rank, Word::label, Word::pair_stop}) {
    if (reading.has(at - 1, word)) return false;
  }
  if (has_role(reading, at - 1) || reading.has(at + 1, Word::of)) return true;
  const bool has_noun = reading.has_noun(at + 1) || reading.has(at + 1, Word::time_unit);
  const bool is_small =
      reading.is_kind(at + 1, TokenKind::word) && has_noun && reading.tokens[at + 1].letters == Letters::small;
  return is_small && !is_english_only(reading, at + 1);
}

std::optional<Quantity> find_weak(Reading& reading, std::size_t at) {
  if (reading.context == Context::objective) return std::nullopt;
  const bool is_one = reading.has(at, Word::weak) && is_counted_one(reading, at);
  const bool is_pair = reading.has(at, Word::pair) && is_counted_pair(reading, at);
  if (!is_one && !is_pair) return std::nullopt;
  Quantity quantity = make_quantity(at, at + 1, reading.tokens[at].entry->value);
  read_measure(reading, quantity);
  return quantity;
}

/// "at least once", "twice a month".
std::optional<Quantity> find_once(Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::once) || reading.context == Context::objective) return std::nullopt;
  const bool is_rate = at + 1 < reading.size() && reading.tokens[at + 1].use == Use::time;
  const bool has_floor = reading.has(at - 1, Word::floor) || reading.has(at - 1, Word::ceiling);
  if (!is_rate && !has_floor) return std::nullopt;
  return make_quantity(at, at + 1, reading.tokens[at].entry->value);
}

}  // namespace

void read_quantities(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (!reading.is_free(at)) continue;
    for (const auto find : {find_literal, find_fraction_sign, find_fraction, find_multiplier, find_once, find_words,
                            find_zero, find_weak}) {
      auto quantity = find(reading, at);
      if (!quantity) continue;
      reading.use(quantity->range, Use::number);
      at = quantity->range.end - 1;
      reading.quantities.push_back(std::move(*quantity));
      break;
    }
  }
}

}  // namespace okr::language
