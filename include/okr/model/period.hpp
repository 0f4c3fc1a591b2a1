#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "okr/base/date.hpp"
#include "okr/base/error.hpp"

namespace okr::model {

enum class PeriodKind : std::uint8_t { year, half, tertial, quarter, month, range };

/// A stretch of days; both ends count.
struct Period {
  PeriodKind kind = PeriodKind::range;
  std::string name;  ///< canonical: "2026-Q4", "2026-09-01..2026-12-15" for a range
  Date start;
  Date end;
  friend bool operator==(const Period&, const Period&) = default;
  [[nodiscard]] int days() const { return static_cast<int>((end - start).count()) + 1; }
  [[nodiscard]] bool contains(Date day) const { return start <= day && day <= end; }
  [[nodiscard]] bool contains(const Period& other) const { return start <= other.start && other.end <= end; }
  [[nodiscard]] bool overlaps(const Period& other) const { return start <= other.end && other.start <= end; }
};

/// The first day of the year for years, halves, quarters and tertials (`year_starts`).
using YearStart = std::chrono::month_day;
inline constexpr YearStart january_first{std::chrono::January, std::chrono::day{1}};

/// `2026`, `2026-H2`, `2026-T3`, `2026-Q4` (also `2026-K4`), `2026-11`, years 1 to 9998. A year is named by the year it
/// begins in; months don't move. Fails with words that fit after `period "X" is`: "not a period".
Result<Period> parse_period(std::string_view text, YearStart year_start = january_first);

/// The canonical spelling of a period as people write it in any of the five languages: "Q4 2026", "4. kvartal 2026",
/// "K4-26", "3. tertial 2026", "oktober 2026", "andra halvåret 2026" -> "2026-Q4", ... Nothing where it is none.
std::optional<std::string> find_written_period(std::string_view text);

/// The month, 1 to 12, that a lower-case word names in any of the five languages, whole or short ("oktober", "oct"); 0
/// for any other word.
int find_month(std::string_view word);

/// A period from two days.
Period to_range(Date start, Date end);

}  // namespace okr::model
