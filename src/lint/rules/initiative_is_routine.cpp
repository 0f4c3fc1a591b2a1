#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

void check(const model::Initiative& initiative, Report& report) {
  const language::TraitMatch* match = initiative.traits.find(language::Trait::routine);
  if (match == nullptr) return;
  const std::string words = to_quoted(find_words(initiative, match->span));
  add_at_words(initiative, match->span, fmt::format("{} looks like everyday work that is done anyway", words), report)
      .help("what is new about it? say that, or leave it out");
}

}  // namespace

constinit const Rule rules::initiative_is_routine{
    .group = Group::initiative,
    .severity = Severity::note,
    .summary = "an initiative is more than the everyday work",
    .why =
        "What happens every week happens without a plan, and a list of it hides the few things that are to move the "
        "key results. Starting a new habit is an initiative.",
    .source = "Doerr, Measure What Matters: OKRs are not for everything a team does",
    .bad = "⟦Weekly meeting⟧ with the drivers",
    .good = "Start weekly rides along with the drivers",
    .nordic = "sv",
    .nordic_bad = "⟦Veckomöte⟧ med förarna",
    .nordic_good = "Införa veckovisa medåkningar med förarna",
    .check = check,
};

}  // namespace okr::lint
