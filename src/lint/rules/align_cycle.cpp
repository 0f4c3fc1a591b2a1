#include <fmt/format.h>

#include "lint/rules.hpp"
#include "okr/lint/report.hpp"
#include "okr/model/alignment.hpp"

namespace okr::lint {
namespace {

/// "a -> b -> c -> a", in the middle of a long one how many are left out.
std::string to_chain(const model::Workspace& workspace, const std::vector<model::AlignmentLink>& cycle) {
  constexpr std::size_t most = 6;
  std::string chain;
  for (std::size_t i = 0; i < std::min(most, cycle.size()); ++i) {
    chain += workspace.find_objective(cycle[i].from)->ref + " -> ";
  }
  if (cycle.size() > most) chain += fmt::format("({} more) -> ", cycle.size() - most);
  return chain + workspace.find_objective(cycle.front().from)->ref;
}

void check(const model::Workspace& workspace, Report& report) {
  for (const std::vector<model::AlignmentLink>& cycle : model::find_alignment_cycles(workspace)) {
    const std::string chain = to_chain(workspace, cycle);
    auto finding = report.add_at(cycle.front().from, cycle.front().reference->span,
                                 fmt::format("alignment goes round in a circle: {}", chain));
    finding.help("which of them serves the other? take out the link that leads down").key(chain);
    for (std::size_t i = 1; i < cycle.size(); ++i) {
      const model::Objective& objective = *workspace.find_objective(cycle[i].from);
      finding.related(workspace.files[cycle[i].from.file], cycle[i].reference->span,
                      fmt::format("\"{}\" is aligned here", objective.ref));
    }
  }
}

}  // namespace

constinit const Rule rules::align_cycle{
    .group = Group::alignment,
    .reach = Reach::everywhere,
    .summary = "no objective is aligned to itself, directly or by way of others",
    .why = "A thread that comes back to where it began leads to no top objective: nobody can say what the work is for.",
    .source = "Doerr, Measure What Matters: objectives connect upward",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - {id: care, title: Care for every parcel, aligned_to: ⟦trust⟧, key_results: [{title: Win 30 shops}]}
  - {id: trust, title: Earn the trust of small shops, aligned_to: care, key_results: [{title: Win 9 malls}]})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - {id: care, title: Care for every parcel, aligned_to: trust, key_results: [{title: Win 30 shops}]}
  - {id: trust, title: Earn the trust of small shops, key_results: [{title: Win 9 malls}]})",
    .nordic = "sv",
    .nordic_bad = R"(id: omsorg
title: Varje paket ska kännas som en gåva
aligned_to: ⟦omsorg⟧)",
    .nordic_good = R"(id: omsorg
title: Varje paket ska kännas som en gåva)",
    .check = check,
};

}  // namespace okr::lint
