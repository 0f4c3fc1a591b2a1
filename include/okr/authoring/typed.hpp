#pragma once

#include <string>
#include <string_view>

#include "okr/base/error.hpp"
#include "okr/language/language.hpp"
#include "okr/model/config.hpp"
#include "okr/model/period.hpp"

namespace okr::authoring {

// What people type on a command line, made ready to be written. Each fails with words that fit after the text in
// quotes: "is not a number".

/// The longest text that one value of an OKR file is given, in characters.
inline constexpr std::size_t text_limit = 500;

/// One line of words, without blanks around it.
Result<std::string> parse_line(std::string_view text);
/// Letters, digits, `-`, `_` and `.`.
Result<std::string> parse_id(std::string_view text);

/// A number as it is written, and the unit that stood with it as it was spelled; empty where none did.
struct TypedNumber {
  std::string decimal;
  std::string unit;
  friend bool operator==(const TypedNumber&, const TypedNumber&) = default;
};
/// "1.5" and, as the language has it, "1,5", "30 %", "30 mnok".
Result<TypedNumber> parse_number(std::string_view text, language::Language language);

/// Whether two spellings are of one unit: "kr" and "kroner", "dag" and "dager".
bool is_same_unit(std::string_view left, std::string_view right, language::Language language);

/// "2027-Q1", "Q1 2027", "1. kvartal 2027", "2026-09-01..2026-12-15".
Result<model::Period> parse_period(std::string_view text, model::YearStart year_start);

/// The first quarter that begins after the day; none after the last year that okr knows.
Result<model::Period> find_next_quarter(Date day, model::YearStart year_start);

}  // namespace okr::authoring
