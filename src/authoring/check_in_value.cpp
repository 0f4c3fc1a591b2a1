#include "authoring/check_in_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "okr/language/phrase.hpp"

namespace okr::authoring {

namespace {

enum class Sense : std::uint8_t { absolute, plus, minus };

/// A typed value without its sign.
struct Typed {
  Sense sense = Sense::absolute;
  bool is_negative = false;  ///< "=-2"
  std::string_view number;
};

bool take(std::string_view& text, std::string_view sign) {
  if (!text.starts_with(sign)) return false;
  text.remove_prefix(sign.size());
  text = trim(text);
  return true;
}

/// The sign in any of the forms that keyboards and spreadsheets make.
bool take_minus(std::string_view& text) { return take(text, "-") || take(text, "−"); }

Typed to_typed(std::string_view text) {
  Typed typed;
  text = trim(text);
  if (take(text, "=")) {
    typed.is_negative = take_minus(text);
  } else if (take(text, "+")) {
    typed.sense = Sense::plus;
  } else if (take_minus(text)) {
    typed.sense = Sense::minus;
  }
  typed.number = text;
  return typed;
}

/// The value of a decimal number without a sign.
std::optional<double> find_decimal(std::string_view text) {
  const bool is_signed = text.starts_with('-') || text.starts_with('+');
  return is_signed ? std::nullopt : find_plain_number(text);
}

int count_decimals(std::string_view number) {
  if (number.find_first_of("eE") != std::string_view::npos) return -1;
  const std::size_t dot = number.find('.');
  return dot == std::string_view::npos ? 0 : static_cast<int>(number.size() - dot - 1);
}

/// A unit as the number reader spells it, what one of it is worth, and the krone one for all three countries.
struct Scale {
  double factor = 1;
  std::string unit;
};

Scale to_scale(std::string_view unit, language::Language language) {
  constexpr std::array<std::string_view, 3> kroner{"nok", "sek", "dkk"};
  const auto number = language::read_value(fmt::format("1 {}", unit), language);
  const bool is_read = number && !number->unit.empty();
  Scale scale{is_read ? number->value : 1, to_lower(is_read ? number->unit : std::string(unit))};
  if (std::ranges::find(kroner, scale.unit) != kroner.end()) scale.unit = "kr";
  return scale;
}

/// "5 customers" without the key result's own unit.
std::string_view without_unit(std::string_view text, std::string_view unit) {
  const bool has_unit = !unit.empty() && text.size() > unit.size() && to_lower(text).ends_with(to_lower(unit));
  if (!has_unit) return text;
  const std::string_view number = trim(text.substr(0, text.size() - unit.size()));
  return find_decimal(number) ? number : text;
}

/// The number in the key result's unit; nothing where it is in another one.
std::optional<double> find_in_unit(const language::Number& number, const ValueSetting& setting, Sense sense) {
  if (number.unit.empty() || setting.unit.empty()) return number.value;
  const Scale own = to_scale(setting.unit, setting.language);
  const Scale written = to_scale(number.unit, setting.language);
  const bool is_points = sense != Sense::absolute && written.unit == "pp" && own.unit == "%";
  const bool is_same = written.unit == own.unit || is_points;
  return is_same ? std::optional(number.value / own.factor) : std::nullopt;
}

/// A number without the sign that it is `written` with.
Result<WrittenNumber> parse_number(const Typed& typed, std::string_view written, const ValueSetting& setting) {
  const std::string_view text = without_unit(typed.number, setting.unit);
  if (const auto value = find_decimal(text)) {
    return WrittenNumber{is_simple_number(text) ? std::string(text) : to_plain_number(*value), *value};
  }
  const bool is_word_like = text.empty() || text.front() == '-' || text.front() == '+';
  const auto number = is_word_like ? std::nullopt : language::read_value(text, setting.language);
  if (!number || number->is_multiplier) return Problem{fmt::format("{} is not a number", to_quoted(written))};
  if (number->other) {
    return Problem{fmt::format("{} can be {} or {}", to_quoted(written), to_plain_number(number->value),
                               to_plain_number(*number->other))};
  }
  const std::optional<double> value = find_in_unit(*number, setting, typed.sense);
  if (!value) {
    return Problem{
        fmt::format("{} is not in {}, the unit of its key result", to_quoted(written), to_quoted(setting.unit))};
  }
  return WrittenNumber{to_plain_number(*value), *value};
}

/// The sum with as many decimals as the more exact of the two, which is what they are in decimals.
WrittenNumber add(double base, const WrittenNumber& change, double sign) {
  const double sum = base + sign * change.value;
  const int decimals = std::max(count_decimals(to_plain_number(base)), count_decimals(change.text));
  const bool is_exact =
      count_decimals(to_plain_number(base)) >= 0 && count_decimals(change.text) >= 0 && decimals <= 15;
  std::string text = is_exact ? fmt::format("{:.{}f}", sum, decimals) : to_plain_number(sum);
  if (text.find_first_not_of("-0.") == std::string::npos) text = "0";
  double value = sum;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return {std::move(text), value};
}

}  // namespace

Result<WrittenNumber> parse_check_in_value(std::string_view text, const ValueSetting& setting) {
  const Typed typed = to_typed(text);
  const Result<WrittenNumber> number = parse_number(typed, text, setting);
  if (!number) return number;
  if (typed.sense == Sense::absolute) {
    const bool is_negative = typed.is_negative && number->value != 0;
    return is_negative ? WrittenNumber{'-' + number->text, -number->value} : *number;
  }
  if (!setting.base) {
    return Problem{fmt::format("there is no value yet that {} could be added to", to_quoted(text))};
  }
  const WrittenNumber sum = add(*setting.base, *number, typed.sense == Sense::plus ? 1 : -1);
  if (!std::isfinite(sum.value)) return Problem{fmt::format("{} makes no number that can be written", to_quoted(text))};
  return sum;
}

Result<WrittenNumber> parse_confidence(std::string_view text, language::Language language) {
  const std::string_view typed = trim(text);
  const auto decimal = find_decimal(typed);
  const auto number = decimal ? std::nullopt : language::read_value(typed, language);
  if (!decimal && (!number || number->other || number->is_multiplier)) {
    return Problem{fmt::format("confidence {} is not a number from 0 to 1", to_quoted(text))};
  }
  if (decimal && *decimal <= 1)
    return WrittenNumber{is_simple_number(typed) ? std::string(typed) : to_plain_number(*decimal), *decimal};
  const bool is_percent = !decimal && number->unit == "%";
  const bool is_of_ten = !decimal && number->unit == "/10";
  const double value = decimal ? *decimal : number->value / (is_percent ? 100 : is_of_ten ? 10 : 1);
  const bool has_unit = !decimal && !number->unit.empty();
  if (value >= 0 && value <= 1 && has_unit == (is_percent || is_of_ten))
    return WrittenNumber{to_plain_number(value), value};
  const bool is_meant = !has_unit && value >= 10 && value <= 100 && value == std::floor(value);
  const std::string meant = "; write " + (is_meant ? to_plain_number(value / 100) : "a share like 0.7 or 70 %");
  return Problem{fmt::format("confidence {} is outside 0 to 1{}", to_quoted(text), meant)};
}

}  // namespace okr::authoring
