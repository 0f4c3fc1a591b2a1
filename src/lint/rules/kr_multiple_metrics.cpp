#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Trait;
using language::TraitMatch;

/// Results, each with numbers of its own: the first further one has some in front and some behind.
const TraitMatch* find_further(const model::KeyResult& key_result) {
  const TraitMatch* joined = key_result.traits.find(Trait::joined_result);
  if (joined == nullptr) return nullptr;
  const auto& numbers = key_result.phrase.numbers;
  const auto is_before = [&](const language::Number& number) { return number.span.end <= joined->span.begin; };
  const auto behind = std::ranges::find_if_not(numbers, is_before);
  const bool is_one_way = key_result.phrase.from && key_result.phrase.to && numbers.size() == 2;
  const bool is_parted = behind != numbers.begin() && behind != numbers.end();
  return is_parted && !is_one_way ? joined : nullptr;
}

void check(const model::KeyResult& key_result, Report& report) {
  const TraitMatch* joined = find_further(key_result);
  if (joined == nullptr) return;
  const std::string words = to_quoted(find_words(key_result, joined->span));
  add_at_words(key_result, joined->span, fmt::format("key result holds more than one metric: {} begins another", words),
               report)
      .help("what if one is reached and the other is not? make a key result of each");
}

}  // namespace

constinit const Rule rules::kr_multiple_metrics{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "a key result measures one thing",
    .why =
        "With two numbers in one sentence the answer may be yes and no at once, and progress has no one figure. A "
        "condition is fine: \"95 % of the parcels within 2 days\".",
    .source = "Doerr, Measure What Matters: you meet a key result or you don't",
    .bad = "Raise repeat orders from 22 % to 35 % ⟦and reduce⟧ complaints to 60 by the end of November",
    .good = "Raise repeat orders from 22 % to 35 % by the end of November",
    .nordic = "nb",
    .nordic_bad = "Øke gjenkjøp fra 22 % til 35 % ⟦og redusere⟧ klager til 60 innen utgangen av november",
    .nordic_good = "Redusere klager fra 120 til 60 innen utgangen av november",
    .check = check,
};

}  // namespace okr::lint
