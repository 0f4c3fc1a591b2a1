#pragma once

#include <cstdint>
#include <optional>

#include "language/data.hpp"
#include "language/normal_text.hpp"

namespace okr::language {

/// Whether a blank may part a number's groups. Behind a week's or a label's number it may not: "week 40 100 users".
enum class BlankGroups : std::uint8_t { allowed, forbidden };

/// A number in digits, by the longest reading that the language has for it.
struct Literal {
  std::size_t end = 0;  ///< the byte after it
  double value = 0;
  std::optional<double> other;  ///< the second reading of one separator with three digits behind it
  std::uint8_t digits = 0;      ///< of a plain run of digits; 0 where there is any separator
  bool is_integer = false;
  bool is_dotted = false;  ///< "2.0.1", "31.12.2026", "3.1.1": no number, its digits say what it is
  char other_sign = '\0';  ///< the separator that makes it ambiguous
};

/// The literal that begins at a digit.
Literal read_literal(const NormalText& text, std::size_t begin, const LanguageData& language, BlankGroups blanks);

}  // namespace okr::language
