#include "okr/authoring/typed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "okr/base/escape.hpp"
#include "okr/base/number.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "okr/language/phrase.hpp"

namespace okr::authoring {

namespace {

constexpr std::size_t date_size = 10;

/// "2026-09-01..2026-12-15".
Result<model::Period> parse_range(std::string_view text) {
  const Problem none{"is no period"};
  const std::size_t dots = text.find("..");
  if (dots != date_size) return none;
  const auto start = parse_date(text.substr(0, dots));
  const auto end = parse_date(text.substr(dots + 2));
  if (!start || !end) return none;
  if (*end < *start) return Problem{"ends before it starts"};
  return model::to_range(*start, *end);
}

/// The unit that a word alone is, without a scale as in "mnok"; empty where it is none.
std::string read_unit(std::string_view word, language::Language language) {
  const std::string one = fmt::format("1 {}", word);
  const auto number = language::read_value(one, language);
  return number && number->value == 1 && !number->is_multiplier ? number->unit : "";
}

/// The unit as it stands beside the number, "kr" or "kroner"; of "mnok" and "mill. kr" what they are scaled to.
std::string to_spelled_unit(std::string_view typed, const language::Number& number, language::Language language) {
  std::string beside(typed.substr(0, number.literal.begin));
  beside += typed.substr(number.literal.end);
  std::string_view word = trim(beside);
  if (word.ends_with('.')) word.remove_suffix(1);
  for (const std::string_view each : {word, word.substr(word.rfind(' ') + 1)}) {
    if (!each.empty() && read_unit(each, language) == number.unit) return std::string(each);
  }
  return number.unit;
}

}  // namespace

Result<std::string> parse_line(std::string_view text) {
  if (find_invalid_utf8(text)) return Problem{"is not UTF-8"};
  const std::string_view line = trim(text);
  if (is_blank(line)) return Problem{"is empty"};
  const std::size_t size = count_code_points(line);
  if (size > text_limit) return Problem{fmt::format("has {} characters, and {} is the most", size, text_limit)};
  if (escape_controls(line) != line) return Problem{"has control characters or line ends in it"};
  return std::string(line);
}

Result<std::string> parse_id(std::string_view text) {
  auto line = parse_line(text);
  if (!line) return line;
  for (std::size_t at = 0; at < line->size();) {
    const std::size_t size = std::max<std::size_t>(cluster_size(*line, at), 1);
    const std::string_view letter = std::string_view(*line).substr(at, size);
    const bool is_sign = letter == "-" || letter == "_" || letter == ".";
    if (!is_sign && to_slug(letter).empty()) return Problem{"is no id: it has letters, digits, \"-\", \"_\" and \".\""};
    at += size;
  }
  return line;
}

Result<TypedNumber> parse_number(std::string_view text, language::Language language) {
  const std::string_view typed = trim(text);
  if (const auto value = find_plain_number(typed)) {
    return TypedNumber{is_simple_number(typed) ? std::string(typed) : to_plain_number(*value), ""};
  }
  const auto number = language::read_value(typed, language);
  if (!number || number->is_multiplier || !std::isfinite(number->value)) return Problem{"is not a number"};
  if (number->other) return Problem{fmt::format("can be {} or {}", number->value, *number->other)};
  return TypedNumber{to_plain_number(number->value),
                     number->unit.empty() ? "" : to_spelled_unit(typed, *number, language)};
}

bool is_same_unit(std::string_view left, std::string_view right, language::Language language) {
  if (to_comparison_key(left) == to_comparison_key(right)) return true;
  const std::string unit = read_unit(left, language);
  return !unit.empty() && unit == read_unit(right, language);
}

Result<model::Period> parse_period(std::string_view text, model::YearStart year_start) {
  const std::string_view typed = trim(text);
  if (auto period = model::parse_period(typed, year_start)) return period;
  if (const auto written = model::find_written_period(typed)) return model::parse_period(*written, year_start);
  return parse_range(typed);
}

Result<model::Period> find_next_quarter(Date day, model::YearStart year_start) {
  const int year = static_cast<int>(std::chrono::year_month_day(day).year());
  constexpr int quarters = 4;
  for (int named = year - 1; named <= year + 1; ++named) {  // years may begin late in their year
    for (int part = 1; part <= quarters; ++part) {
      auto period = model::parse_period(fmt::format("{:04}-Q{}", named, part), year_start);
      if (period && period->start > day) return period;
    }
  }
  return Problem{"has no quarter after it"};
}

}  // namespace okr::authoring
