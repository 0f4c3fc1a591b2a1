#include "language/reading.hpp"

namespace okr::language {
namespace {

constexpr double days_of_year = 365;
constexpr double oldest = 110;

bool is_year_unit(const Reading& reading, std::size_t at) {
  return reading.has(at, Word::time_unit) && reading.tokens[at].entry->value == days_of_year;
}

/// The first token of a range "25–45", "25 til 45" that ends with a number; the number itself where it is alone.
std::size_t find_range_begin(const Reading& reading, std::size_t at) {
  const bool is_range =
      (reading.is_sign(at - 1, "-") || reading.has(at - 1, Word::to) || reading.has(at - 1, Word::conjunction)) &&
      reading.is_small_number(at - 2, 2) && reading.tokens[at - 2].value < reading.tokens[at].value;
  return is_range ? at - 2 : at;
}

/// Of a range the last number decides for both.
bool begins_range(const Reading& reading, std::size_t at) {
  return reading.is_small_number(at + 2, 2) && find_range_begin(reading, at + 2) == at;
}

bool is_compared(const Reading& reading, std::size_t at) {
  return reading.has(at, Word::floor) || reading.has(at, Word::ceiling);
}

/// "25–45 år", "under 30 år", "16-åringer", "18 year olds".
bool has_age_behind(const Reading& reading, std::size_t begin, std::size_t at) {
  const bool is_hyphen = reading.is_sign(at + 1, "-") && reading.is_glued(at + 1) && reading.is_glued(at + 2);
  const std::size_t unit = is_hyphen ? at + 2 : at + 1;
  if (reading.has(unit, Word::age)) return true;
  if (!is_year_unit(reading, unit) || is_hyphen) return false;
  const double age = reading.tokens[at].value;
  const bool is_person =
      reading.has(begin - 1, Word::person) || (is_compared(reading, begin - 1) && reading.has(begin - 2, Word::person));
  if (is_person) return true;
  const bool is_range = begin != at;
  return age >= 12 && age <= oldest && (is_range || is_compared(reading, begin - 1)) &&
         !reading.has(begin - 1, Word::from) && !reading.has(begin - 2, Word::to);
}

/// "aged 18", "alder 18 til 25", "women over 40".
bool has_age_in_front(const Reading& reading, std::size_t begin, std::size_t at) {
  const std::size_t before = is_compared(reading, begin - 1) ? begin - 2 : begin - 1;
  if (reading.has(before, Word::age_intro)) return true;
  const bool is_compared_person = before != begin - 1 && reading.has(before, Word::person);
  const bool may_count = reading.has_noun(at + 1) && reading.context != Context::objective;
  return is_compared_person && reading.tokens[at].value >= 12 && !may_count && !reading.is_sign(at + 1, "%") &&
         !reading.has(at + 1, Word::scale);
}

/// "18+" says an age in an objective; "3+ partners" is a floor.
bool is_adult_sign(const Reading& reading, std::size_t at) {
  const double age = reading.tokens[at].value;
  const bool is_legal_age = age == 13 || age == 15 || age == 16 || age == 18 || age == 21;
  return reading.context == Context::objective && reading.is_sign(at + 1, "+") && reading.is_glued(at + 1) &&
         age >= 12 && (is_legal_age || !reading.has_noun(at + 2));
}

/// "celebrate 100 years"
bool is_jubilee(const Reading& reading, std::size_t at) {
  return reading.has(at - 1, Word::celebrate) && is_year_unit(reading, at + 1);
}

}  // namespace

void mask_ages(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (reading.is_small_number(at, 3) && is_jubilee(reading, at)) reading.mask(at, at + 1);
    if (!reading.is_small_number(at, 2) || begins_range(reading, at)) continue;
    const std::size_t begin = find_range_begin(reading, at);
    const bool is_age =
        has_age_behind(reading, begin, at) || has_age_in_front(reading, begin, at) || is_adult_sign(reading, at);
    if (is_age) reading.mask(begin, at + 1);
  }
}

}  // namespace okr::language
