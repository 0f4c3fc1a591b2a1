#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "language/lexicon.hpp"
#include "language/normal_text.hpp"

namespace okr::language {

enum class TokenKind : std::uint8_t { word, number, alphanumeric, symbol };

/// What a token was read as. Each stage reads what the ones before it left free.
enum class Use : std::uint8_t { free, masked, time, number };

enum class Letters : std::uint8_t { small, capitalised, capitals };

/// A word, a phrase of the lexicon ("at least"), a number in digits, letters with digits ("Q3"), or a sign.
struct Token {
  TokenKind kind = TokenKind::symbol;
  Use use = Use::free;
  Letters letters = Letters::small;
  bool is_glued = false;    ///< no blank in front
  bool is_integer = false;  ///< of a number
  bool is_dotted = false;   ///< "2.0.1"
  std::uint8_t digits = 0;  ///< of a plain run of digits
  std::uint32_t begin = 0;  ///< bytes of the normal text
  std::uint32_t end = 0;
  double value = 0;  ///< of a number
  std::optional<double> other;
  const Entry* entry = nullptr;  ///< never null
};

/// Parts a text into tokens, the longest phrase of the lexicon at each place.
std::vector<Token> read_tokens(const NormalText& text, const LanguageData& language, const Lexicon& lexicon);

}  // namespace okr::language
