#include <algorithm>

#include "language/time.hpp"

namespace okr::language {
namespace {

bool ends_like(std::string_view word, std::string_view endings) {
  bool found = false;
  for_each_item(endings, [&](std::string_view ending) { found = found || word.ends_with(ending); });
  return found;
}

/// Whether the noun phrase that begins at a token is something that happens ("weekly team meetings") rather than the
/// name of a thing ("weekly active users", "monthly report").
bool is_occasion(const Reading& reading, std::size_t at) {
  constexpr std::size_t longest_phrase = 4;
  for (std::size_t end = std::min(at + longest_phrase, reading.size()); at < end && reading.is_content(at); ++at) {
    if (ends_like(reading.text(at), reading.language.occasions)) return true;
  }
  return false;
}

/// "weekly" as an adverb, or before something that happens.
std::optional<TimeMatch> find_frequency(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::frequency)) return std::nullopt;
  const bool names_thing = reading.has_noun(at + 1) && !is_occasion(reading, at + 1) &&
                           !(reading.has(at - 1, Word::modal) && !reading.has(at - 1, Word::definite));
  if (names_thing) return std::nullopt;
  return TimeMatch{{at, at + 1}, TimeKind::rate, false, true};
}

/// "Friday" behind a preposition; "on Mondays" and "hver fredag" are rates.
std::optional<TimeMatch> find_weekday(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::weekday)) return std::nullopt;
  const bool is_each = reading.has(at - 1, Word::each);
  const TimeKind kind = is_each || reading.text(at).ends_with('s') ? TimeKind::rate : TimeKind::date;
  return TimeMatch{{is_each ? at - 1 : at, at + 1}, kind, !is_each};
}

/// "before Christmas", "sommeren 2026", "by the summer", "EOY".
std::optional<TimeMatch> find_anchor(const Reading& reading, std::size_t at) {
  if (reading.has(at, Word::fixed_anchor))
    return TimeMatch{{at, skip_year(reading, at + 1)}, TimeKind::deadline, false};
  const bool is_event = reading.has(at, Word::event);
  if (!is_event && !reading.has(at, Word::anchor)) return std::nullopt;
  const std::size_t end = skip_year(reading, at + 1);
  const bool has_year = end != at + 1;
  const bool is_due =
      reading.has(at - 1, Word::before) || (reading.has(at - 1, Word::definite) && reading.has(at - 2, Word::before));
  if (!has_year && !is_due && (is_event || reading.has_noun(at + 1))) return std::nullopt;
  return TimeMatch{{at, end}, TimeKind::deadline, !has_year};
}

/// "i høst"; "i vår" is "in our" before a noun.
std::optional<TimeMatch> find_season(const Reading& reading, std::size_t at) {
  const bool is_season =
      reading.has(at, Word::season) || (reading.has(at, Word::our_season) && !reading.has_noun(at + 1));
  if (!is_season) return std::nullopt;
  return TimeMatch{{at, skip_year(reading, at + 1)}, TimeKind::relative, false};
}

/// "innen semesterslutt", "før kvartalsskiftet".
std::optional<TimeMatch> find_period_end(const Reading& reading, std::size_t at) {
  if (!reading.is_kind(at, TokenKind::word) || !reading.is_free(at) || reading.tokens[at].entry->words.any()) {
    return std::nullopt;
  }
  if (!ends_like(reading.text(at), reading.language.end_suffixes) || reading.text(at).size() < 8) return std::nullopt;
  return TimeMatch{{at, at + 1}, TimeKind::deadline, true};
}

/// "before the next board meeting": an event that has its date elsewhere.
std::optional<TimeMatch> find_next_event(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::following) || !reading.has(at - 1, Word::before)) return std::nullopt;
  if (!reading.has_noun(at + 1) || reading.has(at + 1, Word::time_unit)) return std::nullopt;
  constexpr std::size_t longest_name = 3;
  std::size_t end = at + 2;
  while (end < at + 1 + longest_name && reading.is_content(end)) ++end;
  return TimeMatch{{at - 1, end}, TimeKind::deadline, false};
}

}  // namespace

std::optional<TimeMatch> find_occasion(const Reading& reading, std::size_t at) {
  for (const auto find : {find_frequency, find_weekday, find_anchor, find_season, find_next_event, find_period_end}) {
    if (const auto found = find(reading, at)) return found;
  }
  return std::nullopt;
}

}  // namespace okr::language
