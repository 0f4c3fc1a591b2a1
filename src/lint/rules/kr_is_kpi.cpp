#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Number;

/// Whether the numbers of a title name a way, an end or a limit: where to be rather than where one is.
bool is_wanted(const language::Phrase& phrase) {
  const auto is_more = [](const Number& number) { return number.role != language::NumberRole::plain; };
  return phrase.from || phrase.to || phrase.delta || phrase.has_bounded_time() ||
         std::ranges::any_of(phrase.numbers, is_more);
}

bool has_aim(const model::KeyResult& key_result) {
  if (!key_result.keep.is_absent() || !key_result.milestones.is_absent() || key_result.target.is_damaged()) return true;
  if (!key_result.target) return false;
  return !key_result.start || key_result.start->value != key_result.target->value;
}

/// "has 2000": words of a state with the first number close behind; further off it is another thing's.
std::optional<Span> find_state(const model::KeyResult& key_result) {
  constexpr std::ptrdiff_t most_blanks = 3;
  const auto& numbers = key_result.phrase.numbers;
  if (numbers.empty()) return std::nullopt;
  for (const language::TraitMatch& match : key_result.traits.matches) {
    if (match.trait != language::Trait::state || match.span.end > numbers.front().span.begin) continue;
    const Span between{match.span.end, numbers.front().span.begin};
    if (std::ranges::count(find_words(key_result, between), ' ') > most_blanks) continue;
    return Span{match.span.begin, numbers.front().span.end};
  }
  return std::nullopt;
}

void check(const model::KeyResult& key_result, Report& report) {
  const auto state = find_state(key_result);
  if (!state || has_aim(key_result) || is_wanted(key_result.phrase)) return;
  const std::string words = to_quoted(find_words(key_result, *state));
  add_at_words(key_result, *state, fmt::format("{} says where you are today, not where you want to be", words), report)
      .help("where should it be at the end? write from what to what; a figure only to be watched goes under \"kpis:\"");
}

}  // namespace

constinit const Rule rules::kr_is_kpi{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "a key result says where you want to be, not where you are",
    .why =
        "A level that holds today is a health figure: good to watch, but reached before anybody began. A key result "
        "moves it.",
    .source = "What Matters: KPIs tell how you are doing, OKRs where you want to go",
    .bad = "The site ⟦has 2000⟧ orders a month",
    .good = "Grow the site's orders from 2000 to 3000 a month",
    .nordic = "nb",
    .nordic_bad = "Nettbutikken ⟦har 2000⟧ bestillinger i måneden",
    .nordic_good = "Øke bestillingene i nettbutikken fra 2000 til 3000 i måneden",
    .check = check,
};

}  // namespace okr::lint
