#include <algorithm>
#include <cmath>

#include "language/reading.hpp"

namespace okr::language {
namespace {

bool is_arrow(const Reading& reading, std::size_t at) {
  return reading.is_sign(at, "→") || reading.is_sign(at, "->") || reading.is_sign(at, "-->") ||
         reading.is_sign(at, "=>");
}

bool is_floor_sign(const Reading& reading, std::size_t at) {
  return reading.is_sign(at, ">") || reading.is_sign(at, "≥") || reading.is_sign(at, ">=");
}

bool is_ceiling_sign(const Reading& reading, std::size_t at) {
  return reading.is_sign(at, "<") || reading.is_sign(at, "≤") || reading.is_sign(at, "<=") || reading.is_sign(at, "=<");
}

void set_limit(Quantity& quantity, NumberRole role) {
  if (quantity.number.role == NumberRole::plain) quantity.number.role = role;
}

/// "Bring the grade up to 4": behind what is brought there. "Win up to 4" is a ceiling.
bool is_end_of_way(const Reading& reading, std::size_t at) {
  return at >= 2 && reading.has(at, Word::up_to) && reading.is_content(at - 1) && !reading.has(at - 1, Word::gain);
}

/// Reads one word or sign in front of a number; false where it says nothing of the number.
bool read_role_at(const Reading& reading, Quantity& quantity, std::size_t at) {
  const auto has = [&](Word word) { return reading.has(at, word); };
  if (is_arrow(reading, at)) {
    quantity.is_to = quantity.is_target = true;
    return false;
  }
  if (is_floor_sign(reading, at)) return set_limit(quantity, NumberRole::at_least), true;
  if (is_ceiling_sign(reading, at)) return set_limit(quantity, NumberRole::at_most), true;
  if (reading.is_sign(at, "~") || reading.is_sign(at, "≈") || has(Word::approximate)) {
    return quantity.number.is_approximate = true;
  }
  if (is_end_of_way(reading, at)) return quantity.is_to = quantity.is_target = true, false;
  if (has(Word::up_to)) set_limit(quantity, NumberRole::up_to);
  if (has(Word::from)) {
    quantity.is_from = true;
    quantity.is_back = reading.text(at).find(' ') != std::string_view::npos;
    return false;
  }
  if (has(Word::to)) {
    quantity.is_to = true;
    quantity.is_target = reading.text(at).find(' ') != std::string_view::npos;
    return false;
  }
  if (has(Word::up_to)) return false;
  if (has(Word::by)) return quantity.is_change = true, false;
  if (quantity.has_time_unit && has(Word::within)) {
    quantity.is_service_level = true;
    return set_limit(quantity, NumberRole::at_most), true;
  }
  if (has(Word::floor)) return set_limit(quantity, NumberRole::at_least), true;
  if (has(Word::ceiling)) return set_limit(quantity, NumberRole::at_most), true;
  return has(Word::filler) || reading.is_sign(at, "=") || reading.is_sign(at, "#") ||
         (reading.context != Context::objective && (has(Word::rank) || has(Word::label)));
}

void read_role_in_front(const Reading& reading, Quantity& quantity) {
  constexpr std::size_t reach = 5;
  for (std::size_t back = 1; back <= reach && back <= quantity.range.begin; ++back) {
    const std::size_t at = quantity.range.begin - back;
    const bool is_use_free = reading.is_free(at) || reading.is_kind(at, TokenKind::symbol);
    if (!is_use_free || !read_role_at(reading, quantity, at)) return;
  }
}

/// "5+", "5 or more", "5 eller færre".
void read_role_behind(Reading& reading, Quantity& quantity) {
  const std::size_t at = quantity.range.end;
  if (reading.is_sign(at, "+") && reading.is_free(at) && reading.is_glued(at) && !reading.is_glued(at + 1)) {
    set_limit(quantity, NumberRole::at_least);
    quantity.range.end = at + 1;
    reading.use({at, at + 1}, Use::number);
  }
  for (std::size_t place = at; place <= at + 1; ++place) {
    if (reading.has(place, Word::floor_after)) set_limit(quantity, NumberRole::at_least);
    if (reading.has(place, Word::ceiling_after)) set_limit(quantity, NumberRole::at_most);
  }
}

/// A unit or a scale that is written once for two numbers: "from 30 to 40 million".
void share_unit(Quantity& first, Quantity& second) {
  const bool may_share_scale =
      std::abs(first.factor) == 1 && !second.has_own_scale && first.written <= second.written * 10;
  const bool fits = first.number.unit.empty() || first.number.unit == second.number.unit;
  if (fits && may_share_scale && std::abs(second.factor) > 1) first.factor *= std::abs(second.factor);
  const bool back_fits = second.number.unit.empty() || first.number.unit == second.number.unit;
  const bool may_share_back =
      std::abs(second.factor) == 1 && !first.has_own_scale && second.written <= first.written * 10;
  if (back_fits && may_share_back && std::abs(first.factor) > 1 && second.written < first.written * 100) {
    second.factor *= std::abs(first.factor);
  }
  if (first.number.unit.empty()) first.number.unit = second.number.unit;
  if (second.number.unit.empty()) second.number.unit = first.number.unit;
  first.has_time_unit = second.has_time_unit = first.has_time_unit || second.has_time_unit;
}

/// "from 2 hours to 30 minutes": the start in the unit of the target, so that the two can be compared.
void share_time_unit(Quantity& from, const Quantity& to) {
  if (from.seconds == 0 || to.seconds == 0 || from.seconds == to.seconds) return;
  from.factor *= from.seconds / to.seconds;
  from.number.unit = to.number.unit;
}

/// Whether at most a few words stand between two numbers, and nothing that parts sentences.
bool is_near(const Reading& reading, const Quantity& first, const Quantity& second) {
  constexpr std::size_t most_words = 5;
  std::size_t words = 0;
  for (std::size_t at = first.range.end; at < second.range.begin; ++at) {
    const bool is_sentence_end =
        reading.is_sign(at, ".") && at + 1 < reading.size() && reading.tokens[at + 1].letters != Letters::small;
    if (reading.is_sign(at, ";") || is_sentence_end) return false;
    if (reading.is_free(at) && !reading.is_kind(at, TokenKind::symbol)) ++words;
  }
  return words <= most_words;
}

/// Whether a number with "from" in front has its own "to" behind.
bool is_led_on(const std::vector<Quantity>& quantities, std::size_t from) {
  return from + 1 < quantities.size() && quantities[from + 1].is_to;
}

/// "(from 71 %)": a start in brackets of its own.
bool is_bracketed(const Reading& reading, const Quantity& quantity) {
  const std::size_t begin = quantity.range.begin;
  return begin >= 2 && reading.is_sign(begin - 2, "(") && reading.is_sign(quantity.range.end, ")");
}

/// "Up to 3 friends from 5 schools": what is counted stands between, so that the 5 is no start of the 3.
bool is_ceiling_of_other(const Reading& reading, const Quantity& first, const Quantity& second) {
  const std::size_t begin = first.range.begin;
  return begin > 0 && reading.means(begin - 1, Word::up_to) && second.range.begin > first.range.end + 1;
}

/// Gives the two ends of every change their roles.
void pair_up(std::vector<Quantity>& quantities, const Reading& reading) {
  for (std::size_t at = 0; at + 1 < quantities.size(); ++at) {
    Quantity& first = quantities[at];
    Quantity& second = quantities[at + 1];
    if (!is_near(reading, first, second)) continue;
    const bool has_arrow = is_arrow(reading, second.range.begin - 1);
    const bool is_forward = second.is_to && (first.is_from || has_arrow);
    const bool is_behind = first.is_to || second.is_back || is_bracketed(reading, second);
    const bool is_backward =
        second.is_from && is_behind && !is_led_on(quantities, at + 1) && !is_ceiling_of_other(reading, first, second);
    if (!is_forward && !is_backward) continue;
    Quantity& from = is_forward ? first : second;
    Quantity& to = is_forward ? second : first;
    share_unit(from, to);
    share_time_unit(from, to);
    from.is_change = to.is_change = false;
    from.number.role = NumberRole::from;
    if (to.number.role == NumberRole::plain || to.number.role == NumberRole::up_to) to.number.role = NumberRole::to;
    to.is_to = to.is_target = true;
    ++at;
  }
}

/// "2–5 %", "5 to 10 customers": two ends of a range, which is no change.
void join_ranges(const Reading& reading, std::vector<Quantity>& quantities) {
  for (std::size_t at = 0; at + 1 < quantities.size(); ++at) {
    Quantity& first = quantities[at];
    Quantity& second = quantities[at + 1];
    if (first.number.role == NumberRole::from || second.range.begin != first.range.end + 1) continue;
    const std::size_t between = first.range.end;
    const bool is_range = reading.is_sign(between, "-") || (reading.means(between, Word::to) && !second.is_target);
    if (!is_range) continue;
    share_unit(first, second);
    second.is_to = first.is_to;
    second.is_change = first.is_change;
    if (second.number.role == NumberRole::plain) second.number.role = first.number.role;
  }
}

double rounded(double value) {
  // 2.4 million by multiplication is 2400000 and nothing behind it.
  const double near = std::round(value);
  return std::abs(value - near) < 1e-9 * std::abs(value) ? near : value;
}

struct Verbs {
  bool has_change = false;
  bool has_target = false;
};

Verbs find_verbs(const Reading& reading) {
  const bool has_multiplier = std::any_of(reading.quantities.begin(), reading.quantities.end(),
                                          [](const Quantity& quantity) { return quantity.number.is_multiplier; });
  const bool is_asked = std::any_of(reading.quantities.begin(), reading.quantities.end(),
                                    [](const Quantity& quantity) { return quantity.is_to || quantity.is_change; });
  if (!is_asked) return {};
  const bool has_change = has_multiplier || reading.has_verb(reading.language.change_verbs);
  return {has_change, has_change || reading.has_verb(reading.language.target_verbs)};
}

void finish(const Reading& reading, Quantity& quantity, Verbs verbs) {
  Number& number = quantity.number;
  const bool is_factor_one = quantity.factor == 1;
  number.value = is_factor_one ? quantity.written : rounded(quantity.written * quantity.factor);
  if (number.other && !is_factor_one) number.other = rounded(*number.other * quantity.factor);
  number.span = reading.span(quantity.range);
  number.literal = reading.span(quantity.literal);
  const bool has_share_unit = number.unit == "%" || number.unit == "pp" || number.unit == "x" || number.unit == "‰";
  quantity.is_change =
      quantity.is_change && (verbs.has_change || quantity.has_sign || has_share_unit || number.unit == "fraction");
  const bool has_level_unit = !number.unit.empty() && number.unit != "x";
  quantity.is_target = quantity.is_target || (quantity.is_to && (verbs.has_target || has_level_unit));
  if (number.role != NumberRole::plain) return;
  if (quantity.is_to && quantity.is_target) number.role = NumberRole::to;
  if (quantity.is_change) number.role = NumberRole::delta;
}

/// A time limit beside another number is that number's condition: "90 % of cases within 5 days".
bool is_condition(const Reading& reading, const Quantity& quantity) {
  if (!quantity.is_service_level || reading.quantities.size() < 2) return false;
  return !lexicon_of(reading.language.language).find(quantity.number.unit)->has(Word::small_unit);
}

bool is_new_count(const Reading& reading, const Quantity& quantity) {
  const Number& number = quantity.number;
  const bool is_level = number.unit == "%" || number.unit == "pp" || number.unit == "‰" || number.unit == "fraction" ||
                        number.unit.starts_with('/') || quantity.has_time_unit || number.is_multiplier ||
                        number.unit == "x";
  const bool is_end = quantity.is_to && number.role != NumberRole::up_to;  // "op til 30 nye" is a ceiling
  if (is_level || quantity.is_from || is_end || quantity.is_change || number.value <= 0) return false;
  if (number.unit.empty() && std::floor(number.value) != number.value) return false;
  for (std::size_t at = quantity.range.end; at < quantity.range.end + 3; ++at) {
    if (reading.has(at, Word::fresh)) return true;
    if (!reading.is_content(at)) break;
  }
  std::size_t at = quantity.range.begin;
  while (at > 0 && (reading.has(at - 1, Word::floor) || reading.has(at - 1, Word::approximate) ||
                    reading.has(at - 1, Word::up_to) || reading.has(at - 1, Word::ordinal) ||
                    reading.has(at - 1, Word::fresh) || reading.has(at - 1, Word::filler))) {
    --at;
  }
  if (at > 0) return reading.has(at - 1, Word::gain);
  // "2 prizes won": the verb behind.
  for (std::size_t behind = quantity.range.end; behind < reading.size(); ++behind) {
    if (reading.has(behind, Word::gain)) return true;
  }
  return false;
}

/// The first change that a sentence names; its end stands behind the start, else in front.
void set_change(const std::vector<Quantity>& quantities, Phrase& phrase) {
  const auto from = std::find_if(quantities.begin(), quantities.end(),
                                 [](const Quantity& quantity) { return quantity.number.role == NumberRole::from; });
  if (from == quantities.end()) return;
  phrase.from = from->number;
  const auto behind = from + 1;
  if (behind != quantities.end() && behind->is_to) {
    phrase.to = behind->number;
  } else if (from != quantities.begin()) {
    phrase.to = (from - 1)->number;
  }
}

/// Says which numbers the sentence as a whole claims.
void set_claims(const Reading& reading, Phrase& phrase) {
  set_change(reading.quantities, phrase);
  for (const Quantity& quantity : reading.quantities) {
    const Number& number = quantity.number;
    const bool is_target = !phrase.from && quantity.is_to && quantity.is_target && number.role != NumberRole::up_to;
    if (is_target && (!phrase.to || phrase.to->role != NumberRole::to)) phrase.to = number;
    if (quantity.is_change && !phrase.delta) phrase.delta = number;
  }
  if (phrase.from) phrase.delta.reset();
  phrase.is_count_of_new =
      !phrase.from && !phrase.delta && !reading.quantities.empty() && is_new_count(reading, reading.quantities.front());
}

}  // namespace

void read_roles(Reading& reading) {
  for (Quantity& quantity : reading.quantities) {
    read_role_in_front(reading, quantity);
    read_role_behind(reading, quantity);
  }
  pair_up(reading.quantities, reading);
  join_ranges(reading, reading.quantities);
  const Verbs verbs = find_verbs(reading);
  for (Quantity& quantity : reading.quantities) finish(reading, quantity, verbs);
  const auto conditions = std::remove_if(reading.quantities.begin(), reading.quantities.end(),
                                         [&](const Quantity& quantity) { return is_condition(reading, quantity); });
  if (conditions != reading.quantities.begin()) reading.quantities.erase(conditions, reading.quantities.end());
  set_claims(reading, reading.phrase);
  for (const Quantity& quantity : reading.quantities) reading.phrase.numbers.push_back(quantity.number);
}

}  // namespace okr::language
