#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

void check(const model::Initiative& initiative, Report& report) {
  const language::TraitMatch* match = initiative.traits.find(language::Trait::hedge);
  if (match == nullptr) return;
  const std::string words = to_quoted(find_words(initiative, match->span));
  add_at_words(initiative, match->span, fmt::format("initiative is vague: {} has no end", words), report)
      .help("what exactly will be there, or have happened, once it is done?");
}

}  // namespace

constinit const Rule rules::initiative_vague{
    .group = Group::initiative,
    .severity = Severity::warning,
    .summary = "an initiative is a concrete piece of work",
    .why =
        "Nobody can plan, hand over or finish \"working on\" something. To explore or to consider is fine: what comes "
        "of it goes into `done_when`.",
    .source = "Wodtke, Radical Focus; okr.yaml(5)",
    .bad = "⟦Work on⟧ the pick-up points",
    .good = "Open pick-up points in the four largest food shops",
    .nordic = "da",
    .nordic_bad = "⟦Arbejde med⟧ afhentningssteder",
    .nordic_good = "Åbne afhentningssteder i de fire største fødevarebutikker",
    .configuration = "words.vague and words.not_vague: a team's own",
    .check = check,
};

}  // namespace okr::lint
