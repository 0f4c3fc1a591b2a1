#include "lint/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "okr/base/number.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::NumberRole;

constexpr std::array<std::string_view, 3> kroner{"nok", "sek", "dkk"};
/// Units that are only a number's form: it compares with a value of any unit.
constexpr std::array<std::string_view, 8> forms{"", "fraction", "x", "ratio", "share", "andel", "kvote", "kvot"};

bool has_form_only(std::string_view unit) { return std::ranges::find(forms, unit) != forms.end(); }

/// Every value that the title's number may stand for.
std::vector<double> to_readings(const language::Number& number, std::string_view title, language::Language language) {
  std::vector<double> readings{number.value};
  if (number.other) readings.push_back(*number.other);
  if (number.unit == "fraction") readings.push_back(number.value * 100);
  if (number.literal.end > title.size()) return readings;
  const auto bare = language::read_value(title.substr(number.literal.begin, number.literal.size()), language);
  if (bare) readings.push_back(std::signbit(number.value) ? -bare->value : bare->value);
  return readings;
}

}  // namespace

std::string to_figure(double value) { return fmt::format("{}", value + 0.0); }

std::string to_spelling(std::string_view unit) {
  std::string spelling = to_lower(unit);
  return std::ranges::find(kroner, spelling) != kroner.end() ? "kr" : spelling;
}

Scale to_scale(std::string_view unit, language::Language language) {
  const auto one = unit.empty() ? std::nullopt : language::read_value(fmt::format("1 {}", unit), language);
  if (!one || one->is_multiplier || !std::isfinite(one->value)) return {1, to_spelling(unit)};
  return {one->value, to_spelling(one->unit)};
}

bool may_be_same(const language::Number& number, const model::Amount& field, const model::KeyResult& key_result,
                 language::Language language) {
  if (number.is_multiplier || number.is_approximate || !key_result.title) return true;
  if (is_same_figure(number.value, field.value)) return true;
  const std::vector<double> said = to_readings(number, *key_result.title, language);
  const auto is_said = [&](double value) {
    return std::ranges::any_of(said, [&](double reading) { return is_same_figure(reading, value); });
  };
  if (is_said(field.value)) return true;
  // A third in whole percents is 33, with two decimals 0.33.
  const double third = number.unit == "fraction" ? number.value : NAN;
  if (std::abs(third * 100 - field.value) < 1 || std::abs(third - field.value) < 0.01) return true;
  const bool has_own_unit = !field.unit.empty();
  const Scale scale = to_scale(has_own_unit ? field.unit : key_result.unit.value_or(""), language);
  if (!has_own_unit && is_said(field.value * scale.factor)) return true;
  const std::string unit = to_spelling(number.unit);
  if (unit == "%" && scale.unit != "%" && is_said(field.value * 100)) return true;
  return !has_form_only(unit) && !has_form_only(scale.unit) && unit != scale.unit;
}

bool is_in_other_unit(const model::KeyResult& key_result) {
  const language::Phrase& phrase = key_result.phrase;
  if (!phrase.from || !phrase.to || !key_result.start || !key_result.target) return false;
  const double factor = key_result.start->value / phrase.from->value;
  return std::isfinite(factor) && factor > 0 && is_same_figure(key_result.target->value, factor * phrase.to->value);
}

std::vector<Change> list_changes(const language::Phrase& phrase) {
  std::vector<Change> changes;
  if (!phrase.from || !phrase.to) return changes;
  changes.push_back({*phrase.from, *phrase.to});
  const std::vector<language::Number>& numbers = phrase.numbers;
  for (std::size_t at = 0; at + 1 < numbers.size(); ++at) {
    const bool is_first = numbers[at].span.begin <= phrase.from->span.begin;
    const bool is_change = numbers[at].role == NumberRole::from && numbers[at + 1].role != NumberRole::from;
    if (is_change && !is_first) changes.push_back({numbers[at], numbers[at + 1]});
  }
  return changes;
}

std::optional<Change> find_fields_change(const model::KeyResult& key_result, language::Language language) {
  const auto agrees = [&](const language::Number& said, const model::Field<model::Amount>& field) {
    return !field || may_be_same(said, *field, key_result, language);
  };
  if (!key_result.start && !key_result.target) return std::nullopt;
  for (const Change& change : list_changes(key_result.phrase)) {
    if (agrees(change.from, key_result.start) && agrees(change.to, key_result.target)) return change;
  }
  return std::nullopt;
}

}  // namespace okr::lint
