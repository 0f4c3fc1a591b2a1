#include "okr/model/period.hpp"

#include <array>

#include "model/calendar_words.hpp"

namespace okr::model {
namespace {

using std::chrono::days;

/// How a year is cut: `letter` as in "2026-Q4" and how many parts there are. `other` is a second letter that reads the
/// same.
struct Cut {
  PeriodKind kind;
  char letter;
  char other;
  int parts;
};
constexpr std::array cuts{Cut{PeriodKind::half, 'H', 'H', 2}, Cut{PeriodKind::tertial, 'T', 'T', 3},
                          Cut{PeriodKind::quarter, 'Q', 'K', 4}};

/// The first day of the month that lies `months` after the year's first one; a first day that the month has not is its
/// last.
Date first_day(int year, YearStart start, int months) {
  const int month = static_cast<int>(static_cast<unsigned>(start.month())) - 1 + months;
  return to_date(year + month / 12, static_cast<unsigned>(month % 12) + 1, static_cast<unsigned>(start.day()));
}

Period to_part(int year, const Cut& cut, int part, YearStart start) {
  const int months = 12 / cut.parts;
  const Date first = first_day(year, start, (part - 1) * months);
  const Date next = first_day(year, start, part * months);
  return {cut.kind, to_period_name(year, cut.letter, part), first, next - days{1}};
}

Period to_month(int year, int month) {
  return {PeriodKind::month, to_month_name(year, month), first_day(year, january_first, month - 1),
          first_day(year, january_first, month) - days{1}};
}

}  // namespace

Result<Period> parse_period(std::string_view text, YearStart year_start) {
  const Problem none{"not a period"};
  const int year = text.size() >= 4 ? read_digits(text.substr(0, 4)) : -1;
  if (year < 1 || year > 9998) return none;
  if (text.size() == 4) {
    return Period{PeriodKind::year, std::string(text), first_day(year, year_start, 0),
                  first_day(year, year_start, 12) - days{1}};
  }
  if (text.size() != 7 || text[4] != '-') return none;
  const int month = read_digits(text.substr(5));
  if (month >= 1 && month <= 12) return to_month(year, month);
  const int part = read_digits(text.substr(6));
  for (const Cut& cut : cuts) {
    if ((text[5] == cut.letter || text[5] == cut.other) && part >= 1 && part <= cut.parts) {
      return to_part(year, cut, part, year_start);
    }
  }
  return none;
}

Period to_range(Date start, Date end) {
  return {PeriodKind::range, to_string(start) + ".." + to_string(end), start, end};
}

}  // namespace okr::model
