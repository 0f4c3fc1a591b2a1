#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Trait;

void check(const model::Objective& objective, Report& report) {
  const auto* match = find_first(objective.traits, {Trait::empty_goal, Trait::hedge, Trait::looking});
  if (match == nullptr) return;
  add_at_words(objective, match->span,
               fmt::format("objective is vague: {} names no change that anybody would notice",
                           to_quoted(find_words(objective, match->span))),
               report)
      .help("who would notice, and what would they say is different when you are done?");
}

}  // namespace

constinit const Rule rules::objective_vague{
    .group = Group::objective,
    .severity = Severity::warning,
    .summary = "an objective says what will be different, not that something gets better",
    .why =
        "\"Get better at\" fits every team in every quarter, so it helps nobody to choose what to leave undone. Two "
        "words are enough where somebody would notice: \"happier guests\".",
    .source = "Wodtke, Radical Focus; What Matters: objectives are significant, concrete and clearly defined",
    .bad = "⟦Get better at⟧ deliveries",
    .good = "Be the parcel service that shops trust with their Christmas sales",
    .nordic = "nb",
    .nordic_bad = "⟦Bli bedre på⟧ levering",
    .nordic_good = "Bli budet som butikkene stoler på før jul",
    .configuration = "words.vague and words.not_vague: a team's own",
    .check = check,
};

}  // namespace okr::lint
