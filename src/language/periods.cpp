#include <array>
#include <charconv>

#include "language/time.hpp"

namespace okr::language {
namespace {

/// A period in letters and digits: Q4, H2, T3, K4, FY26, W40.
struct Code {
  std::string_view letters;
  int most;         ///< the greatest number of the kind
  bool is_certain;  ///< needs no year or preposition beside it
  bool is_letter_k;
};
constexpr std::array codes{Code{"q", 4, true, false},   Code{"h", 2, false, false},    Code{"t", 3, false, false},
                           Code{"k", 4, false, true},   Code{"kv", 4, false, true},    Code{"hy", 2, false, false},
                           Code{"w", 53, false, false}, Code{"fy", 2099, true, false}, Code{"cw", 53, false, false}};

/// What a token like "q4" says; `most` 0 where it is none. "fy26q4" and "q4fy26" are read as their first part.
struct PeriodCode {
  const Code* code = nullptr;
  bool has_year = false;
};

std::string_view letters_of(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && (text[size] < '0' || text[size] > '9')) ++size;
  return text.substr(0, size);
}

PeriodCode read_code(const Reading& reading, std::size_t at) {
  if (!reading.is_free(at) || !reading.is_kind(at, TokenKind::alphanumeric)) return {};
  const std::string_view text = reading.text(at);
  const std::string_view letters = letters_of(text);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data() + letters.size(), text.data() + text.size(), value);
  if (error != std::errc()) return {};
  const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
  const bool has_tail = rest.starts_with("q") || rest.starts_with("fy") || rest.starts_with("h");
  if (!rest.empty() && !(has_tail && rest.size() <= 6 && letters.size() <= 2)) return {};
  for (const Code& code : codes) {
    if (code.letters != letters || value < 1 || value > code.most) continue;
    if (code.is_letter_k && !reading.language.has_letter_k) continue;
    return {&code, letters == "fy" || has_tail};
  }
  static constexpr Code week{"", 53, false, false};
  const Entry* entry = lexicon_of(reading.language.language).find(letters);
  const bool is_week = entry != nullptr && entry->has(Word::week) && value >= 1 && value <= 53 && rest.empty();
  return is_week && (letters.size() > 1 || value > 9) ? PeriodCode{&week, false} : PeriodCode{};
}

/// The end of what follows a code: "Q1-Q2", "Q3/Q4", "Q1-2", and the year.
std::size_t skip_code_tail(const Reading& reading, std::size_t at) {
  while (reading.is_sign(at, "-") || reading.is_sign(at, "/") || reading.is_sign(at, "+") || reading.is_sign(at, "&")) {
    const bool is_code = read_code(reading, at + 1).code != nullptr;
    const bool is_digit = reading.is_glued(at) && reading.is_glued(at + 1) && reading.is_small_number(at + 1, 1);
    if (!is_code && !is_digit) break;
    at += 2;
  }
  const std::size_t end = skip_year(reading, at);
  if (end != at) return end;
  const PeriodCode fiscal = read_code(reading, at);
  return fiscal.code != nullptr && fiscal.code->letters == "fy" ? at + 1 : at;
}

/// "2026-Q4", "2019 Q4", "2026Q1": the place of the year in front; `at` where there is none.
std::size_t find_year_in_front(const Reading& reading, std::size_t at) {
  if (reading.is_sign(at - 1, "-") && reading.is_glued(at) && reading.is_year(at - 2)) return at - 2;
  return reading.is_year(at - 1) ? at - 1 : at;
}

std::optional<TimeMatch> find_code(const Reading& reading, std::size_t at) {
  const PeriodCode code = read_code(reading, at);
  if (code.code == nullptr) return std::nullopt;
  const std::size_t end = skip_code_tail(reading, at + 1);
  const std::size_t begin = find_year_in_front(reading, at);
  const bool is_certain = code.code->is_certain || code.has_year || begin != at || end != at + 1;
  const TimeKind kind = code.code->most == 53        ? TimeKind::week
                        : code.code->letters == "fy" ? TimeKind::year
                                                     : TimeKind::period;
  return TimeMatch{{begin, end}, kind, !is_certain};
}

/// "4Q26", "1H 2026": the number first. "1h" is an hour.
std::optional<TimeMatch> find_reversed_code(const Reading& reading, std::size_t at) {
  if (!reading.is_small_number(at, 1) || at + 1 >= reading.size() || !reading.is_glued(at + 1)) return std::nullopt;
  const std::string_view text = reading.text(at + 1);
  const std::string_view letters = letters_of(text);
  const bool is_half = letters == "h" && reading.tokens[at + 1].letters != Letters::small;
  const double most = letters == "q" ? 4 : is_half ? 2 : 0;
  if (reading.tokens[at].value > most || reading.tokens[at].value < 1 || text.size() > 5) return std::nullopt;
  const std::size_t end = skip_year(reading, at + 2);
  if (is_half && text.size() == 1 && end == at + 2) return std::nullopt;
  return TimeMatch{{at, end}, TimeKind::period, text.size() == 1 && end == at + 2};
}

/// "first half of 2026": the lexicon takes "half of" for a fraction, which only a time behind it makes a period.
std::size_t skip_half_tail(const Reading& reading, std::size_t at) {
  std::size_t end = at;
  if (reading.is_year(end)) return end + 1;
  while (reading.has(end, Word::definite) || reading.has(end, Word::relative) || reading.has(end, Word::qualifier))
    ++end;
  return reading.has(end, Word::time_unit) ? end + 1 : at;
}

/// What belongs to a period behind it: the year, "of the year", "av 2026", "i år".
std::size_t skip_period_tail(const Reading& reading, std::size_t at) {
  const std::size_t year = skip_year(reading, at);
  if (year != at) return year;
  const bool is_joined = reading.has(at, Word::of) || (reading.has(at, Word::deadline) && reading.text(at).size() <= 2);
  if (!is_joined) return reading.has(at, Word::season) ? at + 1 : at;
  std::size_t end = at + 1;
  if (reading.is_year(end)) return end + 1;
  while (reading.has(end, Word::definite) || reading.has(end, Word::relative) || reading.has(end, Word::qualifier))
    ++end;
  return reading.has(end, Word::time_unit) && reading.means(at, Word::of) ? end + 1 : at;
}

/// The end of an ordinal's sign behind its digits: "1.", "1st", "4:e".
std::size_t skip_ordinal(const Reading& reading, std::size_t at) {
  if (!reading.is_glued(at)) return at;
  if (reading.is_sign(at, ":") && reading.is_glued(at + 1)) return at + 2;
  if (reading.is_sign(at, ".")) return at + 1;
  const bool is_ending = reading.is_kind(at, TokenKind::word) && reading.text(at).size() == 2;
  return is_ending ? at + 1 : at;
}

/// "1. kvartal 2026", "2nd half", "første tertial", "fourth quarter of 2026".
std::optional<TimeMatch> find_ordinal_period(const Reading& reading, std::size_t at) {
  const bool is_digit =
      reading.is_small_number(at, 1) && reading.tokens[at].value >= 1 && reading.tokens[at].value <= 4;
  if (!is_digit && !reading.has(at, Word::ordinal)) return std::nullopt;
  std::size_t unit = is_digit ? skip_ordinal(reading, at + 1) : at + 1;
  if (reading.has(unit, Word::qualifier)) ++unit;
  if (!reading.has(unit, Word::year_part)) return std::nullopt;
  if (is_digit && unit == at + 1 && reading.has(at - 1, Word::relative)) return std::nullopt;
  if (reading.has(unit, Word::fraction)) {
    const std::size_t end = skip_half_tail(reading, unit + 1);
    return end == unit + 1 ? std::nullopt : std::optional(TimeMatch{{at, end}, TimeKind::period, false});
  }
  return TimeMatch{{at, skip_period_tail(reading, unit + 1)}, TimeKind::period, false};
}

/// "kvartal 4", "quarter 3 of 2026".
std::optional<TimeMatch> find_numbered_period(const Reading& reading, std::size_t at) {
  const bool is_unit = reading.has(at, Word::year_part) && reading.has(at, Word::time_unit);
  if (!is_unit || !reading.is_small_number(at + 1, 1) || reading.tokens[at + 1].value > 4) return std::nullopt;
  if (reading.has_noun(at + 2) || reading.has(at - 1, Word::each) || reading.is_sign(at + 2, "%")) return std::nullopt;
  return TimeMatch{{at, skip_period_tail(reading, at + 2)}, TimeKind::period, false};
}

bool is_week_number(const Reading& reading, std::size_t at) {
  return reading.is_small_number(at, 2) && reading.tokens[at].value >= 1 && reading.tokens[at].value <= 53;
}

/// "uke 40", "uke 40–42", "week 40 2026". Not "per week 40 calls".
std::optional<TimeMatch> find_week(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::week) || !is_week_number(reading, at + 1)) return std::nullopt;
  const bool is_unit = reading.has(at - 1, Word::each) || reading.has(at - 1, Word::relative) ||
                       reading.has(at - 1, Word::weak) || reading.is_number(at - 1) || reading.is_sign(at - 1, "/") ||
                       reading.has(at - 1, Word::definite) || reading.is_sign(at + 2, "%");
  // "Week 4 retention" is a metric's name.
  const bool is_name = reading.has_noun(at + 2) && !has_leading_word(reading, at) && at == 0;
  if (is_unit || is_name) return std::nullopt;
  std::size_t end = at + 2;
  const bool is_range = reading.is_sign(end, "-") || reading.has(end, Word::conjunction) || reading.has(end, Word::to);
  const bool is_tight = reading.is_sign(end, "-") && reading.is_glued(end);
  if (is_range && is_week_number(reading, end + 1) && (is_tight || !reading.has_noun(end + 2))) end += 2;
  return TimeMatch{{at, skip_period_tail(reading, end)}, TimeKind::week, false};
}

}  // namespace

std::optional<TimeMatch> find_period(const Reading& reading, std::size_t at) {
  for (const auto find : {find_code, find_reversed_code, find_ordinal_period, find_numbered_period, find_week}) {
    if (const auto found = find(reading, at)) return found;
  }
  return std::nullopt;
}

}  // namespace okr::language
