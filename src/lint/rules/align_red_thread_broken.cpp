#include <fmt/format.h>

#include "lint/levels.hpp"
#include "lint/red_thread.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void add_broken(const model::Workspace& workspace, const BrokenThread& thread, Report& report) {
  const model::Objective& objective = *workspace.find_objective(thread.objective);
  const std::string from = thread.initiative != nullptr ? "initiative " + to_quoted_name(*thread.initiative)
                                                        : "objective " + to_quoted_name(objective);
  const std::string last = thread.dead == nullptr ? to_quoted_name(objective)
                                                  : fmt::format("{}, which is {}", to_quoted_name(*thread.dead),
                                                                thread.is_parked ? "parked" : "cancelled");
  report
      .add_at(thread.objective, thread.reference == nullptr ? objective.place() : thread.reference->span,
              fmt::format("no path from {} to a top-level objective (stops at {})", from, last))
      .help("which live goal above does it serve? name it in \"aligned_to:\", or write \"aligned_to: none\" and why")
      .key(thread.reference == nullptr ? "" : thread.reference->text);
}

/// Where nobody has begun with work below the top this is said once a file.
void add_idle(const model::Workspace& workspace, const IdleObjectives& idle, Report& report) {
  const model::OkrFile& file = workspace.files[idle.file];
  const std::string level(to_level_name(file));
  const auto add = [&](const model::Address& address, Span span, const std::string& subject) {
    report.add_at(address, span, fmt::format("neither an objective below nor an initiative serves {}", subject))
        .help("who carries it? align a team's objective to it, name an initiative, or park it for now");
  };
  const std::string all = "any of the " + to_count(idle.objectives.size(), level + " objective");
  if (idle.objectives.size() > 1 && !idle.is_begun) return add({.file = idle.file}, file.objectives_key, all);
  for (const model::Address& address : idle.objectives) {
    const model::Objective& objective = *workspace.find_objective(address);
    add(address, objective.place(), fmt::format("{} objective {}", level, to_quoted_name(objective)));
  }
}

void check(const model::Workspace& workspace, Report& report) {
  const RedThread thread = find_red_thread(workspace);
  for (const BrokenThread& broken : thread.broken) add_broken(workspace, broken, report);
  for (const IdleObjectives& idle : thread.idle) add_idle(workspace, idle, report);
}

}  // namespace

constinit const Rule rules::align_red_thread_broken{
    .group = Group::alignment,
    .severity = Severity::note,
    .basis = Basis::absence,
    .summary = "a thread leads from each initiative to a top-level objective, and there is work under each of those",
    .why = "Work that leads to no top objective is for nobody; a top objective without work below is a wish.",
    .source = "Doerr, Measure What Matters: align, and connect upward",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - {id: loved, title: Be loved, status: parked, status_reason: No snow}
  - {title: Care for every guest, aligned_to: ⟦loved⟧, key_results: [{title: Win 9 guides}]})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - {id: loved, title: Be loved, key_results: [{title: Win 300 guests}]}
  - {title: Care for every guest, aligned_to: loved, key_results: [{title: Win 9 guides}]})",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
level: company
period: 2026
objectives: [{title: ⟦Bli elsket av alle⟧, key_results: [{title: Skaffe 300 nye gjester}]}])",
    .nordic_good = R"(okr: 1
level: company
period: 2026
objectives: [{title: Bli elsket av alle, key_results: [{title: Skaffe 300 nye gjester,
  initiatives: [{title: Holde åpent om kvelden}]}]}])",
    .check = check,
};

}  // namespace okr::lint
