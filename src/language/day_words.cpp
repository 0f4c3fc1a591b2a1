#include "language/day_words.hpp"

#include <array>

#include "language/data.hpp"

namespace okr::language {

namespace {

constexpr std::array rows{
    // English
    DayWords{DayWord::days_back, 0, "today"},
    DayWords{DayWord::days_back, 1, "yesterday"},
    DayWords{DayWord::days_back, 2, "day before yesterday, the day before yesterday"},
    DayWords{DayWord::weekday, 1, "monday, mon"},
    DayWords{DayWord::weekday, 2, "tuesday, tue, tues"},
    DayWords{DayWord::weekday, 3, "wednesday, wed"},
    DayWords{DayWord::weekday, 4, "thursday, thu, thur, thurs"},
    DayWords{DayWord::weekday, 5, "friday, fri"},
    DayWords{DayWord::weekday, 6, "saturday, sat"},
    DayWords{DayWord::weekday, 7, "sunday, sun"},
    DayWords{DayWord::on, 0, "on, this"},
    DayWords{DayWord::last, 0, "last"},
    DayWords{DayWord::unit, 1, "day, days"},
    DayWords{DayWord::unit, 7, "week, weeks"},
    DayWords{DayWord::ago, 0, "ago"},
    DayWords{DayWord::date_filler, 0, "st, nd, rd, th, of, the, on"},
    // Bokmål and Danish
    DayWords{DayWord::days_back, 0, "i dag, idag"},
    DayWords{DayWord::days_back, 1, "i går, igår"},
    DayWords{DayWord::days_back, 2, "i forgårs, forgårs"},
    DayWords{DayWord::weekday, 1, "mandag, man"},
    DayWords{DayWord::weekday, 2, "tirsdag, tirs, tir"},
    DayWords{DayWord::weekday, 3, "onsdag, ons"},
    DayWords{DayWord::weekday, 4, "torsdag, tors, tor"},
    DayWords{DayWord::weekday, 5, "fredag, fre"},
    DayWords{DayWord::weekday, 6, "lørdag, lør"},
    DayWords{DayWord::weekday, 7, "søndag, søn"},
    DayWords{DayWord::weekday_end, 0, "s"},
    DayWords{DayWord::on, 0, "på, nå"},
    DayWords{DayWord::last, 0, "sist, siste, i, sidste"},
    DayWords{DayWord::unit, 1, "dag, dager, dage, døgn"},
    DayWords{DayWord::unit, 7, "uke, uker, uge, uger"},
    DayWords{DayWord::before_count, 0, "for"},
    DayWords{DayWord::ago, 0, "siden"},
    DayWords{DayWord::date_filler, 0, "den, d"},
    // Nynorsk
    DayWords{DayWord::days_back, 2, "i førgår, førgår, i førgårs, førgårs"},
    DayWords{DayWord::weekday, 1, "måndag, mån"},
    DayWords{DayWord::weekday, 2, "tysdag, tys"},
    DayWords{DayWord::weekday, 6, "laurdag, lau"},
    DayWords{DayWord::weekday, 7, "sundag"},
    DayWords{DayWord::unit, 1, "dagar"},
    DayWords{DayWord::unit, 7, "veke, veker"},
    DayWords{DayWord::ago, 0, "sidan"},
    // Swedish
    DayWords{DayWord::days_back, 2, "i förrgår, förrgår"},
    DayWords{DayWord::weekday, 2, "tisdag, tis"},
    DayWords{DayWord::weekday, 6, "lördag, lör"},
    DayWords{DayWord::weekday, 7, "söndag, sön"},
    DayWords{DayWord::last, 0, "senaste"},
    DayWords{DayWord::unit, 1, "dygn"},
    DayWords{DayWord::unit, 7, "vecka, veckor"},
    DayWords{DayWord::before_count, 0, "för"},
    DayWords{DayWord::ago, 0, "sedan, sen"},
};

}  // namespace

const std::span<const DayWords> day_words = rows;

std::optional<int> find_day_word(std::string_view word, DayWord meaning) {
  std::optional<int> found;
  for (const DayWords& row : day_words) {
    if (row.meaning != meaning) continue;
    for_each_item(row.words, [&](std::string_view item) {
      if (item == word) found = row.value;
    });
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace okr::language
