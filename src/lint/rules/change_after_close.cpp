#include <fmt/format.h>

#include "lint/changes.hpp"
#include "lint/entity.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const Change& change, Report& report) {
  for (std::size_t i = 0; i < change.before.files.size(); ++i) {
    const model::OkrFile& before = change.before.files[i];
    if (!before.is_closed() || change.archived.contains(i)) continue;
    const model::Address* address = change.pairs.find_after({.file = i});
    const model::OkrFile* after = address == nullptr ? nullptr : &change.after.files[address->file];
    if (after != nullptr && has_same_meaning(before.source, after->source)) continue;
    const std::string name = to_quoted(before.name.value_or(before.team));
    const model::OkrFile& place = after == nullptr ? before : *after;
    report
        .add_gone(to_entity_name(change.before, {.file = i}), place.source.path(),
                  place.is_closed() ? place.review->on.span() : Span{},
                  fmt::format("the goals of {} were closed on {}, and have been {} since", name,
                              to_string(*before.review->on), after == nullptr ? "deleted" : "changed"))
        .help("leave a closed file as it was agreed on; what was learned later belongs into the next period's file");
  }
}

}  // namespace

constinit const Rule rules::change_after_close{
    .group = Group::change,
    .severity = Severity::warning,
    .needs = Needs::change,
    .reach = Reach::everywhere,
    .summary = "a file that was closed by its review stays as it is",
    .why = "The close is what everybody agreed had happened. Whoever reads it later must be able to rely on it.",
    .source = "format of OKR files, review",
    .bad = R"(== before ==
okr: 1
period: 2026-Q3
review: {on: 2026-10-05, worked: [Same-day parcels]}
== after ==
okr: 1
period: 2026-Q3
review: {on: ⟦2026-10-05⟧, worked: [Lower prices]})",
    .good = R"(== before ==
okr: 1
period: 2026-Q4
== after ==
okr: 1
period: 2026-Q4
review: {on: 2027-01-05})",
    .nordic = "nb",
    .nordic_bad = R"(== before ==
okr: 1
period: 2026-Q3
review: {on: 2026-10-05, worked: [Levering samme dag]}
== after ==
okr: 1
period: 2026-Q3
review: {on: ⟦2026-10-05⟧, worked: [Lavere priser]})",
    .nordic_good = R"(== before ==
okr: 1
period: 2026-Q4
language: nb
== after ==
okr: 1
period: 2026-Q4
language: nb
review: {on: 2027-01-05, worked: [Samarbeidet med butikken i byen]})",
    .check = check,
};

}  // namespace okr::lint
