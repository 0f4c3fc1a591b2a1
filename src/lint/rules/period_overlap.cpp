#include <fmt/format.h>

#include "lint/overlaps.hpp"
#include "lint/rules.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::Workspace& workspace, Report& report) {
  for (const Overlap& overlap : find_overlaps(workspace)) {
    const model::OkrFile& file = workspace.files[overlap.file];
    const model::OkrFile& other = workspace.files[overlap.other];
    report
        .add_at({.file = overlap.file}, file.period.span(),
                fmt::format("team {} has two OKR sets at the same time: {} and {}", to_quoted(file.team),
                            other.period->name, file.period->name))
        .help("merge them, close the first with \"review:\", or give each a \"team:\" of its own")
        .key(other.period->name)
        .related(other, other.period.span(), "the other set");
  }
}

}  // namespace

constinit const Rule rules::period_overlap{
    .group = Group::period,
    .severity = Severity::warning,
    .summary = "a team has one OKR set at a time",
    .why =
        "Two sets for the same weeks compete, and nobody knows which one counts. A quarter inside the year's set is "
        "fine: the long one gives the direction, the short one the work.",
    .source = "Doerr, Measure What Matters: focus; GitLab handbook on yearly and quarterly sets",
    .bad = R"(== autumn.okr.yaml ==
okr: 1
team: growth
period: 2026-Q4
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}]}]
== november.okr.yaml ==
okr: 1
team: growth
period: ⟦2026-11⟧
objectives: [{title: Earn the trust of small shops, key_results: [{title: Win 9 malls}]}])",
    .good = R"(== autumn.okr.yaml ==
okr: 1
team: growth
level: company
period: 2026-Q4
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}]}]
== year.okr.yaml ==
okr: 1
team: growth
level: company
period: 2026
objectives: [{title: Earn the trust of small shops, key_results: [{title: Win 9 malls}]}])",
    .nordic = "nn",
    .nordic_bad = R"(== ein.okr.yaml ==
okr: 1
team: vekst
period: 2026-Q4
objectives: [{title: Ta vare på kvar pakke, key_results: [{title: Vinne 30 butikkar}]}]
== to.okr.yaml ==
okr: 1
team: vekst
period: ⟦2026-Q4⟧
objectives: [{title: Vinne tilliten til små butikkar, key_results: [{title: Vinne 9 senter}]}])",
    .nordic_good = R"(== ein.okr.yaml ==
okr: 1
team: vekst
period: 2026-Q4
objectives: [{title: Ta vare på kvar pakke, key_results: [{title: Vinne 30 butikkar}]}])",
    .check = check,
};

}  // namespace okr::lint
