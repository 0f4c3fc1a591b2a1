#include <fmt/format.h>

#include "lint/objective_counts.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::Workspace& workspace, Report& report) {
  for (const ObjectiveCount& set : count_objectives(workspace)) {
    const model::OkrFile& file = workspace.files[set.files.back()];
    const model::Limits limits = workspace.config.settings_for(file.source.path()).limits;
    const bool is_over = set.count > limits.objectives;
    if (!is_over && set.count <= limits.objectives_advised) continue;
    const std::string when = file.period ? " in " + file.period->name : "";
    const std::string_view what = is_over ? "the limit is" : "advised are at most";
    auto finding = report.add_at({.file = set.files.back()}, file.objectives_key,
                                 fmt::format("{} has {} objectives{}; {} {}", to_quoted(file.team), set.count, when,
                                             what, is_over ? limits.objectives : limits.objectives_advised));
    finding
        .help(fmt::format("which {} matter most? park the others (\"status: parked\") until the next period",
                          limits.objectives_advised))
        .severity(is_over ? Severity::error : Severity::note);
    for (std::size_t i = 0; i + 1 < set.files.size(); ++i) {
      const model::OkrFile& other = workspace.files[set.files[i]];
      finding.related(other, other.objectives_key, "more of them stand here");
    }
  }
}

}  // namespace

constinit const Rule rules::structure_objective_count{
    .group = Group::structure,
    .severities = "error over the limit, note over what is advised",
    .summary = "a team has one to three objectives in a period, and never more than five",
    .why = "Everything is important means that nothing is. A few objectives are remembered, and worked on.",
    .source = "What Matters: five objectives at most; Doerr, Measure What Matters: focus",
    .bad = R"(okr: 1
period: 2026-Q4
⟦objectives⟧:
  - {title: Earn the trust of small shops, key_results: [{title: Win 30 shops}]}
  - {title: Care for every parcel, key_results: [{title: Cut complaints from 120 to 60}]}
  - {title: Be easy to return to, key_results: [{title: Raise repeat orders from 22 % to 35 %}]}
  - {title: Drive without exhaust, key_results: [{title: Win 12 electric vans}]}
  - {title: Be a place to stay, key_results: [{title: Cut sick leave from 7 % to 5 %}]}
  - {title: Know our own figures, key_results: [{title: Raise answered surveys from 20 to 60}]})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - {title: Earn the trust of small shops, key_results: [{title: Win 30 shops}]}
  - {title: Care for every parcel, key_results: [{title: Cut complaints from 120 to 60}]})",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Vinne små butikkers tillit, key_results: [{title: Vinne 30 butikker}]}\n"
        "  - {title: Ta vare på hver pakke, key_results: [{title: Få klager ned fra 120 til 60}]}\n"
        "  - {title: Kjøre uten eksos, key_results: [{title: Skaffe 12 elbiler}]}\n"
        "  - {title: Bli et sted å bli, key_results: [{title: Få sykefraværet ned fra 7 % til 5 %}]}\n"
        "  - {title: Kjenne egne tall, key_results: [{title: Øke svarene fra 20 til 60}]}\n"
        "  - {title: Svare før noen spør, key_results: [{title: Øke åpne saker fra 2 til 9}]}\n",
    .nordic_good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Vinne små butikkers tillit, key_results: [{title: Vinne 30 butikker}]}\n"
        "  - {title: Ta vare på hver pakke, key_results: [{title: Få klager ned fra 120 til 60}]}\n",
    .configuration = "limits.objectives: 5, limits.objectives_advised: 3",
    .check = check,
};

}  // namespace okr::lint
