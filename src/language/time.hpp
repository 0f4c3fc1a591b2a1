#pragma once

#include <optional>

#include "language/reading.hpp"

namespace okr::language {

/// A time expression at one place, before the words that lead to it are added.
struct TimeMatch {
  TokenRange range;
  TimeKind kind = TimeKind::date;
  bool needs_preposition = false;  ///< a time only behind "in", "by", "next" ...
  bool stands_alone = false;       ///< takes no words in front: "weekly"
};

/// Each finds what its token is the core of. The words to its left may be part of it, if no stage has read them.
std::optional<TimeMatch> find_date(const Reading& reading, std::size_t at);    ///< "31.12.2026", "7 March", "May 2026"
std::optional<TimeMatch> find_period(const Reading& reading, std::size_t at);  ///< "Q4 2026", "2. tertial", "week 40"
std::optional<TimeMatch> find_unit_time(const Reading& reading,
                                        std::size_t at);                         ///< "in 90 days", "a month", "per uke"
std::optional<TimeMatch> find_occasion(const Reading& reading, std::size_t at);  ///< "weekly", "before summer", "EOY"
std::optional<TimeMatch> find_year(const Reading& reading, std::size_t at);      ///< "by 2030", "Agenda 2030"

/// The end of a year behind a date or a period: ", 2026", "'26", "-26". `at` where there is none.
std::size_t skip_year(const Reading& reading, std::size_t at);
/// Whether a preposition or another word that leads to a time stands before `at`.
bool has_leading_word(const Reading& reading, std::size_t at);
/// "in the period", "2025 arter": a year near ours is a year before most words; 2000 is a quantity.
bool is_near_year(const Reading& reading, std::size_t at);

}  // namespace okr::language
