#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"
#include "okr/language/language.hpp"

namespace okr::language {

/// What kind of text a sentence is the title of; some words count as numbers only outside objectives.
enum class Context : std::uint8_t { objective, key_result, initiative, field };

/// What a number does in its sentence: "from 30", "to 40", "by 10 %", "at least 5", "at most 3", "up to 30".
enum class NumberRole : std::uint8_t { plain, from, to, delta, at_least, at_most, up_to };

/// A quantity that a sentence names: "30 mnok" is 30000000 NOK.
struct Number {
  double value =
      0;  ///< scaled: 5 mill. is 5000000. A multiplier word ("double", "halvere") has its factor (2, 0.5) and unit "x"
  std::optional<double> other;  ///< the second reading where the literal is ambiguous ("1.500": 1500 and 1.5)
  std::string unit;  ///< "%", "pp", "NOK", "KR", "timer", "x", "/10", "fraction", "ms"; empty where none is written
  NumberRole role = NumberRole::plain;
  bool is_approximate = false;  ///< "about", "ca."
  bool is_multiplier = false;
  Span span;     ///< from the number (or its currency in front) to after its unit
  Span literal;  ///< the digits or number words alone
  friend bool operator==(const Number&, const Number&) = default;
};

/// What a time expression says. A rate ("per week") is a time without an end; every other kind is bounded.
enum class TimeKind : std::uint8_t { date, month, week, period, deadline, duration, relative, year, rate };

struct TimeExpression {
  TimeKind kind = TimeKind::date;
  Span span;
  [[nodiscard]] bool is_bounded() const { return kind != TimeKind::rate; }
  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

/// What one sentence says in numbers and times, with the place of each. Spans are into the text that was read.
///
///     Phrase phrase = read_phrase("Raise sign-ups from 40 to 60 by June", Language::en, Context::key_result);
///     phrase.from->value == 40; phrase.to->value == 60; phrase.times.size() == 1;
struct Phrase {
  std::vector<Number> numbers;        ///< metric ones only, by place: no years, dates, versions, names, labels, ranks
  std::vector<TimeExpression> times;  ///< by place
  std::optional<Number> from;         ///< of a from-to pair
  std::optional<Number> to;           ///< of a from-to pair, or a lone target ("to 98.6 %")
  std::optional<Number> delta;        ///< a change without its end ("by 30 %")
  bool is_count_of_new = false;       ///< "win 40 customers": a count of new things, which starts at 0
  std::vector<Span> quantity_words;   ///< "several", "significantly": what is said where a number is missing

  [[nodiscard]] bool has_number() const { return !numbers.empty(); }
  [[nodiscard]] bool has_time() const { return !times.empty(); }
  [[nodiscard]] bool has_bounded_time() const;
};

/// Reads a sentence (method.md D.2 to D.6). Any bytes are accepted; never fails. `ignored` are words of the config that
/// make no number ("Vision 2030").
Phrase read_phrase(std::string_view text, Language language, Context context,
                   const std::vector<std::string>& ignored = {});

/// A field's value in another spelling than a plain YAML number: "1,5", "30 %", "1 500 000", "30 mnok" (method.md
/// D.3b). Nothing where it is no single number (number words, hex, inf and nan are none).
std::optional<Number> read_value(std::string_view text, Language language);

}  // namespace okr::language
