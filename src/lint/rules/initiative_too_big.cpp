#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "lint/wording.hpp"

namespace okr::lint {
namespace {

using language::Trait;

constexpr std::size_t most_activities = 2;
constexpr std::size_t most_words = 20;

/// A whole company's initiatives are larger.
std::size_t find_factor(const Report& report) {
  return find_level(report.file(), report.workspace().config) == 0 ? 2 : 1;
}

/// Verbs side by side have one object: "design, build and test the pump" is one thing.
std::size_t count_activities(const model::Initiative& initiative) {
  const std::string_view title = *initiative.title;
  std::size_t count = 1;
  std::size_t verb_end = std::min(title.find_first_of(" ,"), title.size());
  for (const language::TraitMatch& match : initiative.traits.matches) {
    if (match.trait != Trait::joined_activity && match.trait != Trait::joined_result) continue;
    const std::string_view object = title.substr(verb_end, std::max(match.span.begin, verb_end) - verb_end);
    count += object.find_first_not_of(" ,") == std::string_view::npos ? 0 : 1;
    verb_end = match.span.end;
  }
  return count;
}

void check(const model::Initiative& initiative, Report& report) {
  if (!initiative.title) return;
  const language::TitleTraits& traits = initiative.traits;
  const std::size_t activities = count_activities(initiative);
  const std::size_t factor = find_factor(report);
  const bool is_bundle = activities > most_activities * factor;
  if (!is_bundle && traits.words <= most_words * factor) return;
  const std::string found =
      is_bundle ? fmt::format("bundles {} activities", activities)
                : fmt::format("has {} (at most {})", to_count(traits.words, "word"), most_words * factor);
  report.add(initiative.place(), fmt::format("initiative {}: it may be several", found))
      .help("which part could be done first, and on its own? make an initiative of each that could");
}

}  // namespace

constinit const Rule rules::initiative_too_big{
    .group = Group::initiative,
    .severity = Severity::note,
    .summary = "an initiative is one piece of work, or two that belong together",
    .why =
        "A bundle is done when its slowest part is done, so nobody sees how far it is, and parts of it may move no key "
        "result at all. At the top level twice as much is fine.",
    .source = "okr.yaml(5)",
    .bad = "⟦Replace the sorting line, move the depot and train all drivers and phase out the paper lists⟧",
    .good = "Move the depot next to the station",
    .nordic = "nb",
    .nordic_bad = "⟦Bytte sorteringslinje, flytte lageret og lære opp alle sjåfører og fase ut papirlistene⟧",
    .nordic_good = "Flytte lageret til stasjonen",
    .check = check,
};

}  // namespace okr::lint
