#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/engine.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

using Objectives = std::vector<const model::Objective*>;

/// `told` are those that are said to be aligned to nothing, in order.
Objectives find_without_why(const model::Workspace& workspace, std::size_t index,
                            const std::vector<model::Address>& told) {
  Objectives without;
  const model::OkrFile& file = workspace.files[index];
  if (file.is_closed() || !file.is_whole) return without;
  const auto& rules = workspace.config.settings_for(file.source.path()).rules;
  const bool is_said =
      find_severity("align-missing-parent", Severity::warning, workspace.config.profile, rules) != Severity::off;
  for (std::size_t i = 0; i < file.objectives.size(); ++i) {
    const model::Objective& objective = file.objectives[i];
    if (!is_active(objective) || !objective.is_whole || !objective.why.is_absent() || !objective.aligned_to.empty())
      continue;
    const bool is_told = is_said && std::ranges::binary_search(told, model::Address{.file = index, .objective = i});
    if (!is_told) without.push_back(&objective);
  }
  return without;
}

void check(const model::Workspace& workspace, Report& report) {
  const std::vector<model::Address> told = find_unaligned(workspace);
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    const Objectives without = find_without_why(workspace, file, told);
    if (without.empty()) continue;
    const std::size_t count = without.size();
    report
        .add_at(
            {.file = file}, workspace.files[file].objectives_key,
            fmt::format("{} {} no why", to_subject("objective", count, *without.front()), count == 1 ? "has" : "have"))
        .help("why does it matter now? one sentence in \"why:\", or in \"aligned_to:\" what it is for")
        .key("why");
  }
}

}  // namespace

constinit const Rule rules::objective_missing_why{
    .group = Group::objective,
    .severity = Severity::off,
    .severities = "off; in strict a note, once a file",
    .basis = Basis::absence,
    .summary = "an objective says why it matters, or what above it it is for",
    .why = "A team that knows why can choose how, and can tell when the reason is gone.",
    .source = "Doerr, Measure What Matters; GitLab handbook: objectives are aligned with the strategy",
    .bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Care for every parcel, key_results: [{title: Win 30 shops}]}",
    .good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Care for every parcel, why: Each lost one costs a shop, key_results: [{title: Win 30 shops}]}",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}",
    .nordic_good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Ta vare på hver pakke, why: Hver tapte koster en butikk, key_results: [{title: Vinne 30 "
        "butikker}]}",
    .check = check,
};

}  // namespace okr::lint
