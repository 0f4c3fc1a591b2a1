#include <fmt/format.h>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::Workspace& workspace, Report& report) {
  for (const model::Address& address : find_unaligned(workspace)) {
    const model::Objective& objective = *workspace.find_objective(address);
    const std::string_view level = to_level_name(workspace.files[address.file]);
    const std::string lack =
        objective.is_aligned_to_none
            ? fmt::format("{} objective {} is aligned to nothing and does not say why", level,
                          to_quoted_name(objective))
            : fmt::format("{} objective {} is not aligned to anything above it", level, to_quoted_name(objective));
    report.add_at(address, objective.place(), lack)
        .help(
            "which objective or key result above does it serve? name it in \"aligned_to:\", or write \"aligned_to: "
            "none\" with a \"why:\"");
  }
}

}  // namespace

constinit const Rule rules::align_missing_parent{
    .group = Group::alignment,
    .severity = Severity::warning,
    .basis = Basis::absence,
    .summary = "an objective below the top level is aligned to one above it, or says why it is not",
    .why =
        "A team's objectives are its own, and serve what the company wants to reach. Where nothing stands above, a "
        "team may begin alone; more than half of all objectives may come from below.",
    .source = "Doerr, Measure What Matters: align; Google re:Work",
    .bad = R"(== company.okr.yaml ==
okr: 1
level: company
period: 2026
objectives:
  - {id: trust, title: Earn the trust of small shops, key_results: [{title: Win 300 shops}, {title: Win 90 malls}]}
== growth.okr.yaml ==
okr: 1
period: 2026-Q4
objectives:
  - {id: care, title: ⟦Care for every parcel⟧, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]})",
    .good = R"(== company.okr.yaml ==
okr: 1
level: company
period: 2026
objectives:
  - {id: trust, title: Earn the trust of small shops, key_results: [{title: Win 300 shops}, {title: Win 90 malls}]}
== growth.okr.yaml ==
okr: 1
period: 2026-Q4
objectives:
  - {id: care, title: Care for every parcel, aligned_to: company/trust, key_results: [{title: Win 30 shops}]})",
    .nordic = "nb",
    .nordic_bad = R"(== selskap.okr.yaml ==
okr: 1
level: company
period: 2026
objectives: [{id: tillit, title: Vinne små butikkers tillit, key_results: [{title: Vinne 300 butikker}]}]
== vekst.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{id: pakke, title: ⟦Ta vare på hver pakke⟧, key_results: [{title: Vinne 30 butikker}]}])",
    .nordic_good = R"(== vekst.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{id: pakke, title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}])",
    .configuration = "levels: from the top down",
    .check = check,
};

}  // namespace okr::lint
