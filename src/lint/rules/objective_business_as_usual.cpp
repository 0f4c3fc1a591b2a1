#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

/// Who measures that something stays as it is means it.
bool has_keep(const model::Objective& objective) {
  return std::ranges::any_of(objective.key_results,
                             [](const model::KeyResult& each) { return !each.keep.is_absent(); });
}

void check(const model::Objective& objective, Report& report) {
  const language::TraitMatch* match = objective.traits.find(language::Trait::steady);
  if (match == nullptr || has_keep(objective)) return;
  add_at_words(objective, match->span,
               fmt::format("objective says that all stays as it is: {}", to_quoted(find_words(objective, match->span))),
               report)
      .help("what will be different at the end? say that; what is only to be watched stands well under \"kpis:\"");
}

}  // namespace

constinit const Rule rules::objective_business_as_usual{
    .group = Group::objective,
    .severity = Severity::note,
    .summary = "an objective is about a change, not about going on as before",
    .why =
        "Daily operation happens without an objective, and figures that only have to hold are health figures. Where "
        "holding on is the hard part, a key result with `keep` says so.",
    .source = "Google re:Work: push for new achievements, not for keeping on",
    .bad = "⟦Maintain⟧ our place in the parcel market",
    .good = "Win back the shops that left us",
    .nordic = "da",
    .nordic_bad = "⟦Opretholde⟧ vores plads på pakkemarkedet",
    .nordic_good = "Vinde de butikker tilbage, der forlod os",
    .check = check,
};

}  // namespace okr::lint
