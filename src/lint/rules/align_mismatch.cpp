#include <fmt/format.h>

#include "lint/misfits.hpp"
#include "lint/references.hpp"
#include "lint/rules.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::Reference& reference, Report& report) {
  if (!report.address().is_objective()) return;
  const auto found = resolve(report.workspace(), report.address(), reference.text).found;
  if (found.size() != 1) return;
  const std::string misfit = find_misfit(report.workspace(), report.address(), found.front());
  if (misfit.empty()) return;
  report.add(reference.span, fmt::format("parent {} is {}", to_quoted(reference.text), misfit))
      .help("which of the two serves the other? turn the link round, or correct the level or the period")
      .key(reference.text);
}

}  // namespace

constinit const Rule rules::align_mismatch{
    .group = Group::alignment,
    .severity = Severity::warning,
    .summary = "what an objective is aligned to stands on its level or above, and holds in a part of its period",
    .why =
        "A parent gives the direction while the child's work is done. Below it, or in a quarter that is over, it "
        "gives none. Teams may well be aligned to each other.",
    .source = "Doerr, Measure What Matters: align",
    .bad = R"(== pass.okr.yaml ==
okr: 1
level: company
period: 2026
objectives: [{title: Be loved, aligned_to: ⟦lift/care⟧, key_results: [{title: Win 3000 guests}]}]
== lift.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{id: care, title: Care for all, aligned_to: none, why: A try, key_results: [{title: Win 9 guides}]}])",
    .good = R"(== pass.okr.yaml ==
okr: 1
level: company
period: 2026
objectives: [{id: loved, title: Be loved, key_results: [{title: Win 3000 guests}]}]
== lift.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{id: care, title: Care for all, aligned_to: pass/loved, key_results: [{title: Win 9 guides}]}])",
    .nordic = "nb",
    .nordic_bad = R"(== host.okr.yaml ==
okr: 1
team: heis
period: 2026-Q3
objectives: [{id: omsorg, title: Ta vare på alle, key_results: [{title: Skaffe 300 nye gjester}]}]
== vinter.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Vise vei, aligned_to: ⟦2026-Q3:heis/omsorg⟧, key_results: [{title: Skaffe 9 nye guider}]}])",
    .nordic_good = R"(== host.okr.yaml ==
okr: 1
team: heis
period: 2026-T3
objectives: [{id: omsorg, title: Ta vare på alle, key_results: [{title: Skaffe 300 nye gjester}]}]
== vinter.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Vise vei, aligned_to: heis/omsorg, key_results: [{title: Skaffe 9 nye guider}]}])",
    .check = check,
};

}  // namespace okr::lint
