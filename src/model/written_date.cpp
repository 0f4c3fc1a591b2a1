#include <algorithm>
#include <array>

#include "model/calendar_words.hpp"
#include "okr/base/date.hpp"
#include "okr/base/text.hpp"

namespace okr::model {
namespace {

constexpr std::array<std::string_view, 7> fillers{"st", "nd", "rd", "th", "den", "of", "the"};

struct Part {
  int value = 0;
  bool is_month = false;  ///< a month's name
  bool is_year = false;
  char before = 0;
};

/// The three parts of a date as written; fewer or more where the text is none.
std::vector<Part> to_date_parts(const std::vector<CalendarToken>& tokens) {
  std::vector<Part> parts;
  for (const CalendarToken& token : tokens) {
    if (token.is_number()) {
      const bool is_year = token.text.size() == 4;
      if (!is_year && token.text.size() > 2) return {};
      parts.push_back({read_digits(token.text), false, is_year, token.before});
    } else if (const int month = find_month(token.text)) {
      parts.push_back({month, true, false, token.before});
    } else if (std::find(fillers.begin(), fillers.end(), token.text) == fillers.end()) {
      return {};
    }
  }
  return parts;
}

struct DayAndMonth {
  int day;
  int month;
};

/// Which of the first two parts is the day: the other is a month's name, or can be no month, or dots (or the Nordic
/// "31/12-2026") say so.
std::optional<DayAndMonth> find_day(const std::vector<Part>& parts) {
  const Part& one = parts[0];
  const Part& two = parts[1];
  if (one.is_month && two.is_month) return std::nullopt;
  if (one.is_month) return DayAndMonth{two.value, one.value};
  if (two.is_month) return DayAndMonth{one.value, two.value};
  const bool is_nordic = (two.before == '.' && parts[2].before == '.') || (two.before == '/' && parts[2].before == '-');
  if (is_nordic || one.value > 12 || one.value == two.value) return DayAndMonth{one.value, two.value};
  if (two.value > 12) return DayAndMonth{two.value, one.value};
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_written_date(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (text.size() > longest) return std::nullopt;
  const std::string plain = to_comparison_key(text);
  const auto tokens = to_calendar_tokens(plain);
  if (!tokens) return std::nullopt;
  const std::vector<Part> parts = to_date_parts(*tokens);
  if (parts.size() != 3) return std::nullopt;
  std::optional<DayAndMonth> day;
  if (parts[0].is_year && !parts[1].is_year && !parts[2].is_year) {
    if (!parts[2].is_month) day = DayAndMonth{parts[2].value, parts[1].value};
  } else if (parts[2].is_year && !parts[0].is_year && !parts[1].is_year) {
    day = find_day(parts);
  }
  if (!day) return std::nullopt;
  const int year = parts[0].is_year ? parts[0].value : parts[2].value;
  std::string name = to_month_name(year, day->month);
  name += day->day < 10 ? "-0" : "-";
  name += std::to_string(day->day);
  if (!parse_date(name)) return std::nullopt;
  return name;
}

}  // namespace okr::model
