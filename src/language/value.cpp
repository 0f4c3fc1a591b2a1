#include <cmath>

#include "language/literal.hpp"
#include "language/reading.hpp"

namespace okr::language {
namespace {

std::optional<std::size_t> find_number(const Reading& reading) {
  for (std::size_t at = 0; at < reading.size(); ++at) {
    if (reading.is_number(at)) return at;
  }
  return std::nullopt;
}

/// The end of a value whose last word is an abbreviation with its dot: "2 mio. kr."
std::size_t skip_last_dot(const Reading& reading, std::size_t end) {
  if (end == 0 || !reading.is_sign(end, ".") || !reading.is_glued(end)) return end;
  const Entry* abbreviation = lexicon_of(reading.language.language).find(reading.text(end - 1, end + 1));
  return abbreviation != nullptr && abbreviation->words.any() ? end + 1 : end;
}

/// A field has no language of its own: what one separator with three digits behind it says is doubtful in any.
std::optional<double> find_other_reading(const Reading& reading, std::size_t at) {
  if (!reading.normal.is_digit(reading.tokens[at].begin)) return std::nullopt;
  const Literal literal =
      read_literal(reading.normal, reading.tokens[at].begin, reading.language, BlankGroups::allowed);
  return literal.other;
}

}  // namespace

std::optional<Number> read_value(std::string_view text, Language language) {
  constexpr std::size_t longest_value = 200;
  if (text.size() > longest_value) return std::nullopt;
  Reading reading(text, data_of(language), Context::field);
  const auto at = find_number(reading);
  if (!at || reading.tokens[*at].is_dotted) return std::nullopt;
  Quantity quantity;
  quantity.range = quantity.literal = {*at, *at + 1};
  quantity.written = reading.tokens[*at].value;
  quantity.number.other = find_other_reading(reading, *at);
  read_measure(reading, quantity);
  quantity.range.end = skip_last_dot(reading, quantity.range.end);
  // "5 customers", "5-10" and "kr 5 kr" are no values.
  if (quantity.range.begin != 0 || quantity.range.end != reading.size()) return std::nullopt;
  Number& number = quantity.number;
  number.value = quantity.written * quantity.factor;
  if (number.other) number.other = *number.other * quantity.factor;
  number.span = reading.span(quantity.range);
  number.literal = reading.span(quantity.literal);
  return std::isfinite(number.value) ? std::optional(number) : std::nullopt;
}

}  // namespace okr::language
