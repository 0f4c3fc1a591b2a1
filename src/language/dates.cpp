#include "language/time.hpp"

namespace okr::language {
namespace {

struct DayMonth {
  int first = 0;
  int second = 0;
  bool is_read = false;
};

bool is_day(double value) { return value >= 1 && value <= 31; }
bool is_month_number(double value) { return value >= 1 && value <= 12; }

bool is_month_word(const Reading& reading, std::size_t at) {
  return reading.has(at, Word::month) || reading.has(at, Word::short_month);
}

std::optional<TimeMatch> date(std::size_t begin, std::size_t end, TimeKind kind = TimeKind::date) {
  return TimeMatch{{begin, end}, kind, false};
}

/// "31.12" and "1.7." of a literal with one or two points.
DayMonth read_dotted(std::string_view text) {
  DayMonth read;
  int* part = &read.first;
  std::size_t digits = 0;
  for (const char sign : text) {
    if (sign == '.') {
      if (part == &read.second || digits == 0) return {};
      part = &read.second;
      digits = 0;
      continue;
    }
    if (sign < '0' || sign > '9' || ++digits > 2) return {};
    *part = *part * 10 + (sign - '0');
  }
  read.is_read = part == &read.second && digits > 0 && is_day(read.first) && is_month_number(read.second);
  return read;
}

/// "31.12.2026", "1.7.26".
std::optional<TimeMatch> find_dotted_date(const Reading& reading, std::size_t at) {
  const std::string_view text = reading.text(at);
  const std::size_t last = text.rfind('.');
  if (last == text.npos || !reading.tokens[at].is_dotted) return std::nullopt;
  const std::size_t year_digits = text.size() - last - 1;
  if ((year_digits != 4 && year_digits != 2) || !read_dotted(text.substr(0, last)).is_read) return std::nullopt;
  return date(at, at + 1);
}

/// A bare day and month is one only where a date must follow: "innen 1.7.", "by 31/12".
bool is_date_due(const Reading& reading, std::size_t at) {
  if (reading.has(at - 1, Word::definite))
    return reading.language.decimal_sign != '.' || reading.has(at - 2, Word::before);
  return reading.has(at - 1, Word::before);
}

/// "31.12" and "1.7." behind a deadline word.
std::optional<TimeMatch> find_day_month(const Reading& reading, std::size_t at) {
  if (reading.tokens[at].is_dotted || !read_dotted(reading.text(at)).is_read) return std::nullopt;
  const bool has_point = reading.is_sign(at + 1, ".") && reading.is_glued(at + 1);
  if (!is_date_due(reading, at) || reading.language.decimal_sign == '.') return std::nullopt;
  return date(at, has_point ? at + 2 : at + 1);
}

/// "31/12-2026", "12/31/2026", and "31/12" behind a deadline word.
std::optional<TimeMatch> find_slash_date(const Reading& reading, std::size_t at) {
  if (!reading.is_small_number(at, 2) || !reading.is_sign(at + 1, "/") || !reading.is_glued(at + 1) ||
      !reading.is_small_number(at + 2, 2) || !reading.is_glued(at + 2)) {
    return std::nullopt;
  }
  const double first = reading.tokens[at].value;
  const double second = reading.tokens[at + 2].value;
  if (!(is_day(first) && is_month_number(second)) && !(is_month_number(first) && is_day(second))) return std::nullopt;
  const bool has_sign = (reading.is_sign(at + 3, "/") || reading.is_sign(at + 3, "-")) && reading.is_glued(at + 3);
  const bool has_year = has_sign && (reading.is_year(at + 4) || reading.is_small_number(at + 4, 2));
  if (has_year) return date(at, at + 5);
  const bool is_fraction = reading.has(at - 1, Word::by) && first < second && second <= 10;
  if (!is_date_due(reading, at) || is_fraction || reading.has(at + 3, Word::of)) return std::nullopt;
  return date(at, skip_year(reading, at + 3));
}

/// "2026-12-31", "2026-12", and the years "2026-27", "2025/26", "2025-2027".
std::optional<TimeMatch> find_iso_date(const Reading& reading, std::size_t at) {
  const bool is_joined = reading.is_sign(at + 1, "-") || reading.is_sign(at + 1, "/");
  if (!reading.is_year(at) || !is_joined || !reading.is_number(at + 2)) return std::nullopt;
  const Token& second = reading.tokens[at + 2];
  const double year = reading.tokens[at].value;
  if (reading.is_year(at + 2) && second.value > year && (is_near_year(reading, at + 2) || !reading.has_noun(at + 3))) {
    return date(at, at + 3, TimeKind::year);
  }
  if (second.digits != 2 || !reading.is_glued(at + 1) || !second.is_glued) return std::nullopt;
  if (is_month_number(second.value) && reading.is_sign(at + 1, "-")) {
    const bool has_day = reading.is_sign(at + 3, "-") && reading.is_glued(at + 3) && reading.is_small_number(at + 4, 2);
    return has_day ? date(at, at + 5) : date(at, at + 3, TimeKind::month);
  }
  const bool is_next_year = static_cast<int>(second.value) == (static_cast<int>(year) + 1) % 100;
  return is_next_year ? date(at, at + 3, TimeKind::year) : std::nullopt;
}

/// The end of a day's ordinal sign: "31.", "31st", "1:a"; `at` where there is none.
std::size_t skip_ordinal_sign(const Reading& reading, std::size_t at) {
  if (!reading.is_glued(at)) return at;
  if (reading.is_sign(at, ".")) return at + 1;
  if (!reading.is_kind(at, TokenKind::word) && !reading.is_sign(at, ":")) return at;
  const std::string_view text = reading.text(at);
  if (text == "st" || text == "nd" || text == "rd" || text == "th") return at + 1;
  const bool is_swedish = text == ":" && reading.is_glued(at + 1) && reading.is_kind(at + 1, TokenKind::word) &&
                          reading.text(at + 1).size() <= 2;
  return is_swedish ? at + 2 : at;
}

/// "31. desember 2026", "7 March", "1st of May", "1.–15. mai".
std::optional<TimeMatch> find_day_before_month(const Reading& reading, std::size_t at) {
  if (!reading.is_small_number(at, 2) || !is_day(reading.tokens[at].value)) return std::nullopt;
  std::size_t month = skip_ordinal_sign(reading, at + 1);
  const bool has_range = reading.is_sign(month, "-") && reading.is_small_number(month + 1, 2);
  if (has_range) month = skip_ordinal_sign(reading, month + 2);
  const bool is_hyphenated = reading.is_sign(month, "-") && reading.is_glued(month) && reading.is_glued(month + 1);
  if (reading.has(month, Word::of) || is_hyphenated) ++month;
  if (!is_month_word(reading, month)) return std::nullopt;
  const bool is_doubtful = reading.has(month, Word::doubtful_month);
  if (is_doubtful && reading.tokens[month].letters == Letters::small) return std::nullopt;
  return date(at, skip_year(reading, month + 1));
}

/// "the first of June", "første juni".
std::optional<TimeMatch> find_ordinal_day(const Reading& reading, std::size_t at) {
  if (!reading.has(at, Word::ordinal) && !reading.has(at, Word::initial)) return std::nullopt;
  const bool has_of = reading.has(at + 1, Word::of);
  const std::size_t month = has_of ? at + 2 : at + 1;
  if (!reading.has(month, Word::month) || has_of != reading.language.has_day_behind_month) return std::nullopt;
  return date(at, skip_year(reading, month + 1));
}

bool is_range_of_months(const Reading& reading, std::size_t at) {
  return reading.is_sign(at - 1, "-") || reading.is_sign(at + 1, "-") || reading.is_sign(at - 1, "/") ||
         reading.means(at - 2, Word::month) || reading.has(at - 1, Word::to) || reading.has(at - 1, Word::of);
}

/// The day behind an English month: "March 7", "December 31st, 2026". Not "in June 30 new customers".
std::size_t skip_day(const Reading& reading, std::size_t at) {
  if (!reading.language.has_day_behind_month || !reading.is_small_number(at, 2) || !is_day(reading.tokens[at].value)) {
    return at;
  }
  const std::size_t end = skip_ordinal_sign(reading, at + 1);
  const bool is_sentence_end = end == at + 2 && reading.is_sign(at + 1, ".");
  const std::size_t day_end = is_sentence_end ? at + 1 : end;
  const bool is_count = reading.has_noun(day_end) || reading.is_sign(day_end, "%") || reading.is_sign(day_end, "/") ||
                        reading.has(day_end, Word::scale) || reading.has(day_end, Word::percent);
  return is_count ? at : day_end;
}

/// "December 2026", "mai", "in May", "Jan 1st 2026".
std::optional<TimeMatch> find_month(const Reading& reading, std::size_t at) {
  if (!is_month_word(reading, at)) return std::nullopt;
  const bool is_doubtful = reading.has(at, Word::doubtful_month);
  if (is_doubtful && reading.tokens[at].letters == Letters::small) return std::nullopt;
  const std::size_t day_end = skip_day(reading, at + 1);
  const std::size_t end = skip_year(reading, day_end);
  const bool is_certain = end > at + 1 || is_range_of_months(reading, at) || has_leading_word(reading, at);
  if (!is_certain && (is_doubtful || !reading.has(at, Word::month))) return std::nullopt;
  return date(at, end, day_end > at + 1 ? TimeKind::date : TimeKind::month);
}

}  // namespace

std::optional<TimeMatch> find_date(const Reading& reading, std::size_t at) {
  if (!reading.is_number(at)) {
    const auto day = find_ordinal_day(reading, at);
    return day ? day : find_month(reading, at);
  }
  for (const auto find : {find_dotted_date, find_iso_date, find_slash_date, find_day_before_month, find_day_month}) {
    if (const auto found = find(reading, at)) return found;
  }
  return std::nullopt;
}

}  // namespace okr::language
