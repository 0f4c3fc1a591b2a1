#pragma once

#include <optional>
#include <string_view>

#include "okr/base/date.hpp"

namespace okr::language {

/// The day that people name, in any of the five languages: `2026-11-22`, "today", "i går", "forgårs", "måndag" (the
/// last one, today included), "sist fredag", "3 days ago", "för två veckor sedan", "21 nov", "21. november 2026",
/// "21.11.". A day without its year is the last one up to two months ahead. Nothing for any other text, for a day that
/// the calendar has not, and where day and month could be swapped ("3/4").
std::optional<Date> find_day(std::string_view text, Date today);

}  // namespace okr::language
