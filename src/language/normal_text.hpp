#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"

namespace okr::language {

/// What a byte of a normal text belongs to. A character of several bytes has its class in each.
enum class CharClass : std::uint8_t { blank, small_letter, capital_letter, digit, symbol };

/// A sentence as the reader sees it: lower case, one kind of blank, dash, quote and apostrophe, letters composed.
/// Every byte knows where it came from, so that a span of it is a span of the sentence.
struct NormalText {
  std::string folded;
  std::vector<CharClass> classes;
  std::vector<std::uint32_t> origins;  ///< one more than bytes: the last is the end of the text

  [[nodiscard]] std::size_t size() const { return folded.size(); }
  [[nodiscard]] bool is_digit(std::size_t at) const { return at < size() && classes[at] == CharClass::digit; }
  [[nodiscard]] bool is_letter(std::size_t at) const {
    return at < size() && (classes[at] == CharClass::small_letter || classes[at] == CharClass::capital_letter);
  }
  [[nodiscard]] bool is_capital(std::size_t at) const {
    return at < size() && classes[at] == CharClass::capital_letter;
  }
  [[nodiscard]] bool is_blank(std::size_t at) const { return at < size() && classes[at] == CharClass::blank; }
  [[nodiscard]] char at(std::size_t index) const { return index < size() ? folded[index] : '\0'; }
  [[nodiscard]] Span to_origin(std::size_t begin, std::size_t end) const { return {origins[begin], origins[end]}; }
};

/// The part of a text that is read: enough for any sentence; what stands behind it in a text of many pages is not.
std::string_view to_sentence(std::string_view text);

/// Reads any bytes; a byte that is no UTF-8 is a symbol.
NormalText normalise(std::string_view text);

}  // namespace okr::language
