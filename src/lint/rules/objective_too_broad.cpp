#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Trait;
using language::TraitMatch;

/// The second "and" of a title.
const TraitMatch* find_second_conjunction(const language::TitleTraits& traits) {
  const TraitMatch* first = traits.find(Trait::conjunction);
  for (const TraitMatch& match : traits.matches) {
    if (match.trait == Trait::conjunction && &match != first) return &match;
  }
  return nullptr;
}

void check(const model::Objective& objective, Report& report) {
  const language::TitleTraits& traits = objective.traits;
  const auto add = [&](const TraitMatch& match, std::string_view before, std::string_view behind = {}) {
    const std::string words = to_quoted(find_words(objective, match.span));
    add_at_words(objective, match.span, fmt::format("objective {}{}{}", before, words, behind), report)
        .help("which one result do they all lead to? name that, or make an objective of each");
  };
  if (const TraitMatch* joined = find_first(traits, {Trait::joined_result, Trait::joined_activity})) {
    const std::size_t goals = traits.count(Trait::joined_result) + traits.count(Trait::joined_activity) + 1;
    add(*joined, fmt::format("joins {} goals: ", goals), " begins another");
  } else if (const TraitMatch* everything = traits.find(Trait::everything)) {
    add(*everything, "takes in everything: ");
  } else if (const TraitMatch* second = find_second_conjunction(traits)) {
    add(*second, fmt::format("strings {} things together with ", traits.count(Trait::conjunction) + 1));
  }
}

}  // namespace

constinit const Rule rules::objective_too_broad{
    .group = Group::objective,
    .severity = Severity::note,
    .summary = "an objective is about one thing",
    .why =
        "Two goals in one sentence compete for the same weeks, and key results that serve only one of them say little "
        "about the other. \"Research and development\" is one thing; a second verb is a second goal.",
    .source = "Grove, High Output Management: focus; Doerr, Measure What Matters",
    .bad = "Grow the parcel service ⟦and strengthen⟧ the trust of shop owners",
    .good = "Be the parcel service that shop owners renew with",
    .nordic = "nb",
    .nordic_bad = "Øke pakkevolumet ⟦og styrke⟧ tilliten hos butikkene",
    .nordic_good = "Bli budtjenesten som butikkene velger igjen",
    .check = check,
};

}  // namespace okr::lint
