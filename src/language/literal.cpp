#include "language/literal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace okr::language {
namespace {

std::size_t skip_digits(const NormalText& text, std::size_t at) {
  while (text.is_digit(at)) ++at;
  return at;
}

/// The digits of [begin, end) as a number, the byte at `decimal` as its decimal sign. Too great a number is infinite,
/// which the caller refuses.
double to_number(const NormalText& text, std::size_t begin, std::size_t end, std::size_t decimal) {
  std::array<char, 400> buffer;
  std::size_t size = 0;
  for (std::size_t at = begin; at < end; ++at) {
    if (size == buffer.size()) return std::numeric_limits<double>::infinity();
    if (at == decimal) {
      buffer[size++] = '.';
    } else if (text.is_digit(at)) {
      buffer[size++] = text.folded[at];
    }
  }
  double value = 0;
  const auto result = std::from_chars(buffer.data(), buffer.data() + size, value);
  return result.ec == std::errc() ? value : std::numeric_limits<double>::infinity();
}

constexpr std::size_t no_decimal = static_cast<std::size_t>(-1);

/// Runs of digits that one sign parts: "1.250.000", "2.0.1", "12 500".
struct Chain {
  std::size_t end;
  std::size_t groups = 0;
  bool is_threes = true;
};

Chain read_chain(const NormalText& text, std::size_t begin, char sign) {
  Chain chain{.end = begin};
  while (text.at(chain.end) == sign && text.is_digit(chain.end + 1)) {
    const std::size_t end = skip_digits(text, chain.end + 1);
    const bool is_three = end - chain.end - 1 == 3;
    // A blank parts words too: a run that is no group of three ends the number.
    const bool is_own_number = text.is_letter(end) && chain.groups == 0 && text.folded[chain.end + 1] != '0';
    if (sign == ' ' && (!is_three || is_own_number)) break;
    if (sign == '\'' && !is_three) break;
    chain.is_threes = chain.is_threes && is_three;
    chain.end = end;
    ++chain.groups;
  }
  return chain;
}

bool can_lead_groups(const NormalText& text, std::size_t begin, std::size_t end) {
  return end - begin <= 3 && text.folded[begin] != '0';
}

/// A decimal part behind groups: the other of the two signs, and digits.
std::size_t skip_decimals(const NormalText& text, std::size_t at, char group_sign) {
  const char sign = text.at(at);
  if ((sign != '.' && sign != ',') || sign == group_sign || !text.is_digit(at + 1)) return at;
  const std::size_t end = skip_digits(text, at + 1);
  return text.at(end) == sign && text.is_digit(end + 1) ? at : end;
}

Literal read_grouped(const NormalText& text, std::size_t begin, std::size_t groups_end, char sign) {
  Literal literal;
  literal.end = skip_decimals(text, groups_end, sign);
  literal.is_integer = literal.end == groups_end;
  literal.value = to_number(text, begin, literal.end, literal.is_integer ? no_decimal : groups_end);
  return literal;
}

/// One sign between two runs of digits: the language decides, and says so where it could be the other.
Literal read_single(const NormalText& text, std::size_t begin, std::size_t sign_at, const LanguageData& language) {
  const char sign = text.folded[sign_at];
  Literal literal;
  literal.end = skip_digits(text, sign_at + 1);
  const double decimal = to_number(text, begin, literal.end, sign_at);
  const bool is_ambiguous = literal.end - sign_at - 1 == 3 && can_lead_groups(text, begin, sign_at);
  literal.value = decimal;
  if (!is_ambiguous) return literal;
  const double thousands = to_number(text, begin, literal.end, no_decimal);
  literal.is_integer = sign != language.decimal_sign;
  literal.value = literal.is_integer ? thousands : decimal;
  literal.other = literal.is_integer ? decimal : thousands;
  literal.other_sign = sign;
  return literal;
}

Literal read_with_point(const NormalText& text, std::size_t begin, std::size_t sign_at, const LanguageData& language) {
  const char sign = text.folded[sign_at];
  const Chain chain = read_chain(text, sign_at, sign);
  const bool are_groups = chain.is_threes && can_lead_groups(text, begin, sign_at);
  if (are_groups && (chain.groups > 1 || skip_decimals(text, chain.end, sign) != chain.end)) {
    return read_grouped(text, begin, chain.end, sign);
  }
  if (chain.groups == 1) return read_single(text, begin, sign_at, language);
  Literal literal;
  literal.end = chain.end;
  literal.is_dotted = true;
  return literal;
}

}  // namespace

Literal read_literal(const NormalText& text, std::size_t begin, const LanguageData& language, BlankGroups blanks) {
  const std::size_t lead_end = skip_digits(text, begin);
  const char sign = text.at(lead_end);
  if ((sign == '.' || sign == ',') && text.is_digit(lead_end + 1)) {
    return read_with_point(text, begin, lead_end, language);
  }
  const bool may_part = sign == '\'' || sign == '_' || (sign == ' ' && blanks == BlankGroups::allowed);
  if (may_part && can_lead_groups(text, begin, lead_end)) {
    const Chain chain = read_chain(text, lead_end, sign);
    if (chain.groups > 0 && chain.is_threes) return read_grouped(text, begin, chain.end, sign);
  }
  Literal literal;
  literal.end = lead_end;
  literal.is_integer = true;
  literal.digits = static_cast<std::uint8_t>(std::min<std::size_t>(lead_end - begin, 255));
  literal.value = to_number(text, begin, lead_end, no_decimal);
  return literal;
}

}  // namespace okr::language
