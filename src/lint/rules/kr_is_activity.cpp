#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "lint/vague.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Trait;
using language::TraitMatch;

/// A way from one level to another, or a share: "95 % of the courses are held in time" is a result. A count of things
/// done that starts at 0 is none.
bool is_level(const model::KeyResult& key_result) {
  const language::Phrase& phrase = key_result.phrase;
  if (phrase.from && phrase.to) return true;
  if (key_result.start && key_result.target && key_result.start->value != 0) return true;
  return key_result.measure.unit == "%" ||
         std::ranges::find(phrase.numbers, "%", &language::Number::unit) != phrase.numbers.end();
}

bool is_counted(const model::KeyResult& key_result) {
  return key_result.phrase.has_number() || !key_result.start.is_absent() || !key_result.target.is_absent() ||
         !key_result.keep.is_absent();
}

const TraitMatch* find_activity(const model::KeyResult& key_result) {
  if (is_level(key_result)) return nullptr;
  const TraitMatch* activity = key_result.traits.find(Trait::activity);
  return activity != nullptr || is_counted(key_result) ? activity : key_result.traits.find(Trait::building);
}

void check(const model::KeyResult& key_result, Report& report) {
  const TraitMatch* match = find_activity(key_result);
  if (match == nullptr) return;
  const auto vague = find_vague(key_result);
  if (vague && vague->span.overlaps(match->span)) return;
  const std::string words = to_quoted(find_words(key_result, match->span));
  add_at_words(key_result, match->span, fmt::format("{} is something to do; a key result is what comes of it", words),
               report)
      .help("what will be measurably different once it is done? write that, and keep this under \"initiatives:\"");
}

}  // namespace

constinit const Rule rules::kr_is_activity{
    .group = Group::key_result,
    .severity = Severity::warning,
    .summary = "a key result is the effect of the work, not the work",
    .why =
        "All the courses can be held and nobody the wiser. What you do can always be done; whether it helped is what "
        "the number is to say.",
    .source = "Doerr, Measure What Matters; Google re:Work: key results describe outcomes, not activities",
    .bad = "⟦Conduct⟧ 5 driving courses by the end of November",
    .good = "Raise the share of drivers who park without a scratch from 60 % to 90 %",
    .nordic = "nb",
    .nordic_bad = "⟦Gjennomføre⟧ 5 sjåførkurs innen utgangen av november",
    .nordic_good = "Øke andelen sjåfører som parkerer uten en ripe fra 60 % til 90 %",
    .configuration = "words.activity and words.not_activity: a team's own",
    .check = check,
};

}  // namespace okr::lint
