#include <algorithm>

#include "language/time.hpp"

namespace okr::language {
namespace {

/// The first token of the words that lead to a time: "by the end of", "innen", "next".
std::size_t find_lead(const Reading& reading, std::size_t begin) {
  while (begin > 0) {
    const std::size_t before = begin - 1;
    const bool leads =
        reading.has(before, Word::deadline) || reading.has(before, Word::end_of) ||
        reading.has(before, Word::definite) || reading.has(before, Word::relative) || reading.has(before, Word::each) ||
        reading.has(before, Word::qualifier) ||
        (reading.is_sign(before, "-") && reading.is_glued(before) && reading.has(before - 1, Word::end_of));
    if (!leads) break;
    begin = before;
  }
  // An article that leads nowhere belongs to the sentence.
  while (reading.has(begin, Word::qualifier) && !reading.has(begin, Word::relative)) ++begin;
  return begin;
}

/// Whether the time is what something is compared with: "lower than in 2020", "compared with last quarter".
bool is_baseline(const Reading& reading, TokenRange time, std::size_t core) {
  constexpr std::size_t reach = 3;
  for (std::size_t at = time.begin; at < core; ++at) {
    if (reading.has(at, Word::compare)) return true;
  }
  for (std::size_t back = 1; back <= reach && back <= time.begin; ++back) {
    const std::size_t at = time.begin - back;
    if (reading.has(at, Word::compare)) return true;
    if (!reading.is_free(at) || !reading.is_kind(at, TokenKind::word) || reading.has(at, Word::before)) return false;
  }
  return false;
}

void add_time(Reading& reading, const TimeMatch& match) {
  TokenRange range = match.range;
  if (!match.stands_alone) range.begin = std::min(find_lead(reading, range.begin), range.begin);
  if (match.needs_preposition && !has_leading_word(reading, match.range.begin)) return;
  const bool baseline = is_baseline(reading, range, match.range.begin);
  reading.use(range, baseline ? Use::masked : Use::time);
  if (!baseline) reading.phrase.times.push_back({match.kind, reading.span(range)});
}

/// "2025 års nivå", "the 2024 outage", "2027 budget": the year tells which one is meant, not when.
bool names_year(const Reading& reading, std::size_t at) {
  if (!reading.is_year(at) || !is_near_year(reading, at) || reading.is_glued(at + 1)) return false;
  const bool is_led = reading.has(at - 1, Word::calendar_word) && !reading.has(at - 1, Word::definite);
  if (reading.has(at + 1, Word::age) || (reading.has(at + 1, Word::year_noun) && !is_led)) return true;
  return reading.has(at - 1, Word::definite) && reading.has_noun(at + 1);
}

std::optional<TimeMatch> find_time(const Reading& reading, std::size_t at) {
  for (const auto find : {find_period, find_date, find_unit_time, find_occasion}) {
    if (const auto found = find(reading, at)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::size_t skip_year(const Reading& reading, std::size_t at) {
  const std::size_t year = reading.is_sign(at, ",") ? at + 1 : at;
  if (reading.is_year(year) && !reading.is_sign(year + 1, "%") && !reading.has(year + 1, Word::percent) &&
      !reading.has(year + 1, Word::scale) && (is_near_year(reading, year) || !reading.has_noun(year + 1))) {
    return year + 1;
  }
  const bool is_joined =
      reading.is_sign(at, "'") || (reading.is_glued(at) && (reading.is_sign(at, "-") || reading.is_sign(at, "/")));
  const bool is_short_year = reading.is_small_number(at + 1, 2) && reading.tokens[at + 1].digits == 2;
  if (is_joined && reading.is_glued(at + 1) && (is_short_year || reading.is_year(at + 1))) return at + 2;
  return at;
}

bool has_leading_word(const Reading& reading, std::size_t at) {
  while (at > 0 && (reading.has(at - 1, Word::definite) || reading.has(at - 1, Word::qualifier))) --at;
  const auto leads = [&](std::size_t place) {
    return reading.has(place, Word::deadline) || reading.has(place, Word::end_of) ||
           reading.has(place, Word::relative) || reading.has(place, Word::each);
  };
  const bool is_hyphen = reading.is_sign(at - 1, "-") && reading.has(at - 2, Word::end_of);
  return leads(at - 1) || is_hyphen;
}

void read_times(Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (!reading.is_free(at)) continue;
    const auto match = find_time(reading, at);
    if (!match) continue;
    add_time(reading, *match);
    at = std::max(at, match->range.end - 1);
  }
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (names_year(reading, at)) reading.mask(at, at + 1);
    if (const auto match = find_year(reading, at)) add_time(reading, *match);
  }
  std::sort(reading.phrase.times.begin(), reading.phrase.times.end(),
            [](const TimeExpression& a, const TimeExpression& b) { return a.span < b.span; });
}

}  // namespace okr::language
