#include "lint/two_readings.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "okr/base/number.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Context;
using language::Language;
using language::Number;
using language::Phrase;

constexpr double clear_margin = 1.0;  ///< points between the two likeliest languages

bool is_same_number(const Number& a, const Number& b) {
  return a.value == b.value && a.role == b.role && a.is_multiplier == b.is_multiplier;
}

/// Whether rules see the same in both; how a unit is spelt, and what kind of time it is, is not what they ask.
bool is_same(const Phrase& a, const Phrase& b) {
  return std::ranges::equal(a.numbers, b.numbers, is_same_number) && a.has_time() == b.has_time() &&
         a.has_bounded_time() == b.has_bounded_time() && a.is_count_of_new == b.is_count_of_new &&
         a.from.has_value() == b.from.has_value() && a.to.has_value() == b.to.has_value() &&
         a.delta.has_value() == b.delta.has_value();
}

bool is_same(const std::optional<Number>& a, const std::optional<Number>& b) {
  return a.has_value() == b.has_value() && (!a || is_same_number(*a, *b));
}

/// Looks for the first difference.
class Comparison {
 public:
  Comparison(const model::OkrFile& file, const model::Config& config) : file_(file), config_(config) {}

  std::optional<TwoReadings> find() && {
    for (const model::Objective& objective : file_.objectives) {
      look_at_title(objective, Context::objective);
      for (const model::KeyResult& key_result : objective.key_results) look_at(key_result);
      look_at(objective.initiatives);
    }
    look_at(file_.initiatives);
    return std::move(found_);
  }

 private:
  void look_at(const std::vector<model::Initiative>& initiatives) {
    for (const model::Initiative& initiative : initiatives) look_at_title(initiative, Context::initiative);
  }

  void look_at(const model::KeyResult& key_result) {
    look_at_title(key_result, Context::key_result);
    look_at_value(key_result.start);
    look_at_value(key_result.target);
    if (key_result.keep) look_at_value(key_result.keep->at_least);
    if (key_result.keep) look_at_value(key_result.keep->at_most);
    for (const model::CheckIn& check_in : key_result.check_ins) look_at_value(check_in.value);
    look_at(key_result.initiatives);
  }

  void look_at_title(const model::Entity& entity, Context context) {
    if (found_ || !entity.title) return;
    const auto read = [&](Language language) {
      return language::read_phrase(*entity.title, language::detect_title_language(*entity.title, language), context,
                                   config_.words.numbers);
    };
    if (!is_same(read(file_.detection.language), read(file_.detection.second))) {
      found_ = TwoReadings{entity.title.span(), *entity.title};
    }
  }

  void look_at_value(const model::Field<model::Amount>& value) {
    if (found_ || value.is_absent()) return;
    std::string_view text = file_.source.text(value.span());
    const bool is_quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'');
    if (is_quoted) text = text.substr(1, text.size() - 2);
    if (!is_quoted && is_plain_number(text)) return;  // the same in every language
    const auto first = language::read_value(text, file_.detection.language);
    const auto second = language::read_value(text, file_.detection.second);
    const bool has_two_anyway = (first && first->other) || (second && second->other);
    if (!has_two_anyway && !is_same(first, second)) found_ = TwoReadings{value.span(), std::string(text)};
  }

  const model::OkrFile& file_;
  const model::Config& config_;
  std::optional<TwoReadings> found_;
};

}  // namespace

std::optional<TwoReadings> find_two_readings(const model::OkrFile& file, const model::Config& config) {
  if (file.is_language_given || file.detection.margin >= clear_margin) return std::nullopt;
  return Comparison(file, config).find();
}

}  // namespace okr::lint
