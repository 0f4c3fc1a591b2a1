#include "model/measure_change.hpp"

#include <cmath>
#include <string>

#include "okr/base/text.hpp"
#include "okr/language/wording.hpp"

namespace okr::model {
namespace {

using language::Language;
using language::Number;
using language::NumberRole;
using language::Wording;

/// How a value moves: times `factor`, then plus `step`.
struct Change {
  double factor = 1;
  double step = 0;
};

/// Without the last bits that a computation leaves: 33, not 33.00000000000001.
double to_rounded(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double scale = std::pow(10, 11 - std::floor(std::log10(std::abs(value))));
  return std::isfinite(scale) && scale > 0 ? std::round(value * scale) / scale : value;
}

bool is_clear(const Number& number) {
  const bool has_limit = number.role == NumberRole::up_to || number.role == NumberRole::at_most;
  return !number.other && !number.is_approximate && !has_limit && std::isfinite(number.value) && number.value > 0;
}

/// Whether between verb and number something else begins: "grow trust by cutting returns by 10 %".
bool is_apart(std::string_view between, Language language) {
  between = trim(between);
  if (between.ends_with(" by") || between == "by") between.remove_suffix(2);
  if (between.find_first_of(":;,(/") != std::string_view::npos) return true;
  return language::find_wording_or_english(between, language, Wording::clause).has_value();
}

/// The way that the head verb sends a number, 1 up and -1 down; nothing where it may not be the number's verb.
std::optional<double> find_way(std::string_view title, const Number& number, Language language) {
  const auto head = language::find_verb(title, language);
  if (!head && language != Language::en) return find_way(title, number, Language::en);
  if (!head || (head->wording != Wording::up && head->wording != Wording::down)) return std::nullopt;
  const std::size_t end = number.span.begin;
  if (head->span.end < end && is_apart(title.substr(head->span.end, end - head->span.end), language)) {
    return std::nullopt;
  }
  return head->wording == Wording::up ? 1 : -1;
}

/// The number of the title that is a change or a factor.
const Number* find_change_number(const language::Phrase& phrase) {
  if (phrase.delta) return &*phrase.delta;
  for (const Number& number : phrase.numbers) {
    if (number.is_multiplier) return &number;
  }
  return nullptr;
}

/// Whether a step is in the unit of the value that it is added to: 3 pp of a percentage, 2 days of days.
bool is_step_of(const Number& number, std::string_view unit) {
  if (number.unit == "pp") return unit.empty() || unit == "%";
  return number.unit.empty() || to_lower(number.unit) == to_lower(unit);
}

bool is_duration(std::string_view unit, Language language) {
  return language::find_wording_or_english(to_lower(unit), language, Wording::duration).has_value();
}

std::optional<Change> find_change(const KeyResult& key_result, Language language, std::string_view unit) {
  const Number* number = find_change_number(key_result.phrase);
  if (number == nullptr || !key_result.title || !is_clear(*number)) return std::nullopt;
  const auto way = find_way(*key_result.title, *number, language);
  if (!way) return std::nullopt;
  const double sign = *way;
  if (sign > 0 && is_duration(unit, language)) return std::nullopt;  // of a speed in seconds less is more
  if (number->is_multiplier) {
    return (number->value - 1) * sign > 0 ? std::optional(Change{number->value, 0}) : std::nullopt;
  }
  if (number->unit == "%") return Change{1 + sign * number->value / 100, 0};
  const bool is_scaled = number->value >= 1000 && !number->unit.empty();  // "5 mnok" of a value in mnok or NOK
  return is_scaled || !is_step_of(*number, unit) ? std::nullopt : std::optional(Change{1, sign * number->value});
}

std::string_view find_start_unit(const KeyResult& key_result) {
  if (key_result.unit) return *key_result.unit;
  return key_result.start ? std::string_view(key_result.start->unit) : "";
}

}  // namespace

void fill_by_change(const KeyResult& key_result, Language language, Measure& measure) {
  const std::size_t numbers = key_result.phrase.numbers.size();
  if (measure.start && !measure.target && numbers == 1) {
    const auto change = find_change(key_result, language, find_start_unit(key_result));
    const double target = change ? to_rounded(*measure.start * change->factor + change->step) : -1;
    const bool is_sure = change && target >= 0 && *measure.start >= 0 && target != *measure.start;
    if (!is_sure) return;
    measure.target = target;
    measure.target_from_text = true;
  } else if (measure.target && measure.target_from_text && !measure.start && numbers == 2 && key_result.phrase.to) {
    const auto change = find_change(key_result, language, key_result.phrase.to->unit);
    const double start =
        change && change->factor > 0 ? to_rounded((*measure.target - change->step) / change->factor) : -1;
    if (start < 0 || start == *measure.target) return;
    measure.start = start;
    measure.start_from_text = true;
  }
}

}  // namespace okr::model
