#include "language/time.hpp"

namespace okr::language {
namespace {

/// A time under two weeks behind "within" is a service level: a metric and no deadline.
constexpr double shortest_deadline_days = 14;

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// "30", "30-60", "three": what counts the units, ending before `end`.
struct Count {
  std::size_t begin = none;
  double value = 0;
};

Count find_count(const Reading& reading, std::size_t last) {
  if (reading.is_number(last) && reading.tokens[last].is_integer) {
    const bool is_range = reading.is_sign(last - 1, "-") && reading.is_number(last - 2);
    return {is_range ? last - 2 : last, reading.tokens[last].value};
  }
  const bool is_word = reading.has(last, Word::number) || reading.has(last, Word::pair);
  return is_word ? Count{last, reading.tokens[last].entry->value} : Count{};
}

std::optional<TimeMatch> match(std::size_t begin, std::size_t end, TimeKind kind) {
  return TimeMatch{{begin, end}, kind, false};
}

/// Whether the sentence counts something before `at`: "5 customers a month", "to ganger i året".
bool has_count_before(const Reading& reading, std::size_t at) {
  constexpr std::size_t reach = 8;
  for (std::size_t back = 1; back <= reach && back <= at; ++back) {
    const std::size_t place = at - back;
    if (reading.is_number(place) || reading.has(place, Word::number) || reading.has(place, Word::once) ||
        reading.has(place, Word::times) || reading.has(place, Word::pair)) {
      return true;
    }
  }
  return false;
}

bool has_times_before(const Reading& reading, std::size_t at) {
  return reading.has(at - 1, Word::times) || reading.has(at - 1, Word::once) || reading.has(at - 1, Word::pair) ||
         (reading.is_number(at - 1) && !reading.is_year(at - 1)) || reading.is_sign(at - 1, "x");
}

/// "every 2 weeks", "the last 30 days", "innen 90 dager".
std::optional<TimeMatch> find_counted(const Reading& reading, std::size_t last, std::size_t unit) {
  const Count count = find_count(reading, last);
  if (count.begin == none) return std::nullopt;
  std::size_t before = count.begin - 1;
  if (reading.has(before, Word::each)) return match(before, unit + 1, TimeKind::rate);
  if (reading.has(before, Word::relative)) {
    const bool is_first = reading.has(before, Word::initial);
    const double days = count.value * reading.tokens[unit].entry->value;
    if (is_first && days < shortest_deadline_days) return std::nullopt;
    return match(before, unit + 1, TimeKind::relative);
  }
  while (reading.has(before, Word::approximate) || reading.has(before, Word::ordinal) ||
         reading.has(before, Word::definite)) {
    --before;
  }
  if (!reading.has(before, Word::within)) return std::nullopt;
  if (count.value * reading.tokens[unit].entry->value < shortest_deadline_days) return std::nullopt;
  return match(before, unit + 1, TimeKind::duration);
}

/// "hver 14. dag": an ordinal number between the word and its unit.
std::optional<TimeMatch> find_every_nth(const Reading& reading, std::size_t last, std::size_t unit) {
  const bool is_number = reading.is_sign(last, ".") && reading.is_small_number(last - 1, 2);
  const std::size_t before = is_number ? last - 2 : last - 1;
  if (!is_number && !reading.has(last, Word::ordinal)) return std::nullopt;
  if (!reading.has(before, Word::each)) return std::nullopt;
  return match(before, unit + 1, TimeKind::rate);
}

/// "a month", "i en uke", "within a year".
std::optional<TimeMatch> find_single(const Reading& reading, std::size_t article, std::size_t unit) {
  if (!reading.has(article, Word::weak) || reading.is_pair_word(article - 1)) return std::nullopt;
  const double days = reading.tokens[unit].entry->value;
  if (reading.has(article - 1, Word::deadline) && has_times_before(reading, article - 1)) {
    return match(article - 1, unit + 1, TimeKind::rate);
  }
  if (reading.has(article - 1, Word::within)) {
    if (days < shortest_deadline_days) return std::nullopt;
    return match(article - 1, unit + 1, TimeKind::duration);
  }
  if (reading.has_noun(unit + 1) || !has_count_before(reading, article)) return std::nullopt;
  return match(article, unit + 1, TimeKind::rate);
}

/// "i uka", "om året", "innen kvartalet": a unit in its definite form behind a preposition.
std::optional<TimeMatch> find_definite(const Reading& reading, std::size_t before, std::size_t unit) {
  const bool is_rate_unit = reading.has(unit, Word::rate_unit);
  if (!is_rate_unit && !reading.has(unit, Word::period_unit)) return std::nullopt;
  if (reading.has(before, Word::end_of)) return match(before, unit + 1, TimeKind::period);
  if (!reading.has(before, Word::deadline)) return std::nullopt;
  const bool is_rate = reading.has(before, Word::rate_lead) &&
                       (is_rate_unit || reading.has(before, Word::rate_only) || has_times_before(reading, before));
  return match(before, unit + 1, is_rate ? TimeKind::rate : TimeKind::period);
}

/// "by the end of the quarter", "during our period", "end of month".
std::optional<TimeMatch> find_with_article(const Reading& reading, std::size_t before, std::size_t unit) {
  if (reading.has(before, Word::end_of)) return match(before, unit + 1, TimeKind::period);
  if (!reading.has(before, Word::definite)) return std::nullopt;
  const bool is_led = reading.has(before - 1, Word::end_of) || reading.has(before - 1, Word::deadline);
  if (!is_led || reading.has_noun(unit + 1)) return std::nullopt;
  return match(before - 1, unit + 1, TimeKind::period);
}

/// "next quarter", "this year", "hele året". "last year" alone is a baseline and no time to reach.
std::optional<TimeMatch> find_relative(const Reading& reading, std::size_t before, std::size_t unit) {
  if (!reading.has(before, Word::relative)) return std::nullopt;
  const bool is_past = reading.has(before, Word::past) && !reading.has(unit + 1, Word::of);
  const bool is_short =
      reading.has(before, Word::initial) && reading.tokens[unit].entry->value < shortest_deadline_days;
  if (is_past || is_short) return std::nullopt;
  return match(before, unit + 1, TimeKind::relative);
}

}  // namespace

std::optional<TimeMatch> find_unit_time(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::time_unit) || at == 0) return std::nullopt;
  if (reading.is_sign(at - 1, "/") && reading.is_glued(at) && reading.is_glued(at - 1)) {
    return match(at - 1, at + 1, TimeKind::rate);
  }
  std::size_t before = at - 1;
  while (reading.has(before, Word::qualifier) && !reading.has(before, Word::relative)) --before;
  if (reading.has(before, Word::each)) return match(before, at + 1, TimeKind::rate);
  for (const auto find : {find_counted, find_every_nth, find_relative, find_single, find_definite, find_with_article}) {
    if (const auto found = find(reading, before, at)) return found;
  }
  return std::nullopt;
}

}  // namespace okr::language
