#include <fmt/format.h>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/top_cycles.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr int silent_cycles = 2;

/// The roll-out is a practice: nobody is told of it who has not said how far it has come.
void check(const model::Workspace& workspace, Report& report) {
  const model::Config& config = workspace.config;
  const bool has_begun = config.has_rollout || config.profile == model::Profile::strict;
  if (!has_begun || config.rollout != model::Rollout::all) return;
  const auto cycles = find_top_cycles(workspace);
  if (!cycles || cycles->count <= silent_cycles) return;
  const model::OkrFile& file = workspace.files[cycles->latest];
  report
      .add_at({.file = cycles->latest}, file.objectives_key,
              fmt::format("only the {} level has OKRs, in {} periods", to_level_name(file), cycles->count))
      .help("which team would like to be the first? invite one for the next period")
      .key("level");
}

}  // namespace

constinit const Rule rules::gov_only_leadership{
    .group = Group::governance,
    .severity = Severity::note,
    .severities = "note, where the config names a rollout, and in strict",
    .basis = Basis::absence,
    .summary = "after two periods it is not the top level alone that has OKRs",
    .why =
        "Goals at the top alone are wishes: nobody below can say what they do for them. Teams that begin alone are "
        "another matter, and fine.",
    .source = "Doerr, Measure What Matters: align; Google re:Work",
    .bad = R"(== okr.config.yaml ==
rollout: all
== q2.okr.yaml ==
{okr: 1, level: company, period: 2026-Q2, objectives: [{title: Be trusted, key_results: [{title: Win 3 mills}]}]}
== q3.okr.yaml ==
{okr: 1, level: company, period: 2026-Q3, objectives: [{title: Be near, key_results: [{title: Win 9 farms}]}]}
== q4.okr.yaml ==
okr: 1
level: company
period: 2026-Q4
⟦objectives⟧: [{title: Be a place to learn the trade, key_results: [{title: Win 6 apprentices}]}])",
    .good = R"(== okr.config.yaml ==
rollout: pilot
== mill.okr.yaml ==
okr: 1
level: company
period: 2026-Q4
objectives: [{title: Be a place to learn the trade, key_results: [{title: Win 6 apprentices}]}])",
    .nordic = "nb",
    .nordic_bad = R"(== okr.config.yaml ==
rollout: all
== k2.okr.yaml ==
{okr: 1, level: company, period: 2026-Q2, objectives: [{title: Bli en å stole på, key_results: [{title: Vinne 3 kverner}]}]}
== k3.okr.yaml ==
{okr: 1, level: company, period: 2026-Q3, objectives: [{title: Bli kjent i bygda, key_results: [{title: Vinne 9 butikker}]}]}
== k4.okr.yaml ==
okr: 1
level: company
period: 2026-Q4
⟦objectives⟧: [{title: Bli et sted å lære faget, key_results: [{title: Skaffe 6 lærlinger}]}])",
    .nordic_good = R"(== okr.config.yaml ==
rollout: all
== mølle.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Bli et sted å lære faget, key_results: [{title: Skaffe 6 lærlinger}]}])",
    .configuration = "rollout: all; levels: from the top down",
    .check = check,
};

}  // namespace okr::lint
