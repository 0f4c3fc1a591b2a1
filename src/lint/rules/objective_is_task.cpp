#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

void check(const model::Objective& objective, Report& report) {
  const language::TraitMatch* match = objective.traits.find(language::Trait::activity);
  if (match == nullptr) return;
  const auto words = to_quoted(find_words(objective, match->span));
  add_at_words(objective, match->span, fmt::format("{} is something to do; an objective is what it leads to", words),
               report)
      .help("so that what? write that as the objective, and keep the work as an initiative");
}

}  // namespace

constinit const Rule rules::objective_is_task{
    .group = Group::objective,
    .severity = Severity::note,
    .summary = "an objective is something to reach, not something to do",
    .why =
        "A task is done when it is done, whether or not anybody is better off. The objective says what the work is "
        "for, and leaves open which work gets there.",
    .source = "Doerr, Measure What Matters: objectives are what, initiatives are how",
    .bad = "⟦Launch⟧ the new parcel app",
    .good = "Make sending a parcel as easy as sending a text",
    .nordic = "sv",
    .nordic_bad = "⟦Lansera⟧ den nya paketappen",
    .nordic_good = "Göra det lika enkelt att skicka paket som ett sms",
    .configuration = "words.activity and words.not_activity: a team's own",
    .check = check,
};

}  // namespace okr::lint
