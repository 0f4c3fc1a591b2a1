#include <fmt/format.h>

#include "lint/place.hpp"
#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Trait;
using language::TraitMatch;

/// Takes a leading "[ ]" or "TODO:" away; nothing where the title would be empty without it, or is written in a way
/// that hides where it stands.
std::optional<Fix> find_fix(const model::Initiative& initiative, const TraitMatch& match, const SourceFile& source,
                            Span place) {
  const std::string_view words = find_words(initiative, match.span);
  const bool is_leading = match.span.begin == 0 && match.span.end < initiative.title->size();
  if (match.trait != Trait::errand_mark || !is_leading || source.text(place) != words) return std::nullopt;
  return Fix{fmt::format("leave {} out", to_quoted(trim(words))), Safety::safe, {TextEdit{place, ""}}};
}

void check(const model::Initiative& initiative, Report& report) {
  const TraitMatch* match = find_first(initiative.traits, {Trait::errand_mark, Trait::errand});
  if (match == nullptr) return;
  const bool is_mark = match->trait == Trait::errand_mark;
  const std::string_view words = find_words(initiative, match->span);
  const Span place = find_title_span(report.file(), initiative.title, match->span);
  auto finding = report.add(place, fmt::format("initiative reads like a to-do: {}", to_quoted(trim(words))));
  finding.key(std::string(words));
  finding.help(is_mark ? "what does it bring about? say that without the mark; whether it is done stands in \"status:\""
                       : "which effort is it a part of? write that, and keep the errand in your task list");
  if (auto fix = find_fix(initiative, *match, report.file().source, place)) finding.fix(std::move(*fix));
}

}  // namespace

constinit const Rule rules::initiative_is_todo{
    .group = Group::initiative,
    .severity = Severity::warning,
    .summary = "an initiative describes an effort, not an errand or an entry of a to-do list",
    .why =
        "A call or an e-mail is done in an hour and moves no figure by itself. Initiatives show which way a team goes; "
        "errands belong in its task list.",
    .source = "Wodtke, Radical Focus; okr.yaml(5)",
    .bad = "title: \"⟦[ ] ⟧Show shops the new tariff\"\nsupports: [complaints]",
    .good = "Run a week of open depots for shop owners",
    .nordic = "nb",
    .nordic_bad = "⟦Ringe⟧ Kari om tilbudet",
    .nordic_good = "Arrangere en uke med åpent lager for butikkeiere",
    .fix = "takes a leading check box or \"TODO:\" away",
    .check = check,
};

}  // namespace okr::lint
