#include <fmt/format.h>

#include "lint/rollout.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::size_t most_units = 2;

void check(const model::Workspace& workspace, Report& report) {
  if (workspace.config.rollout != model::Rollout::pilot || !is_first_cycle(workspace)) return;
  const std::vector<std::size_t> units = find_units(workspace);
  if (units.size() <= most_units) return;
  const model::OkrFile& beyond = workspace.files[units[most_units]];
  report
      .add_at({.file = units[most_units]}, beyond.objectives_key,
              fmt::format("the first OKR period of a pilot covers {} teams", units.size()))
      .help(
          "which one or two are the most open to it? begin with these; write \"rollout: all\" in okr.config.yaml when "
          "you mean it")
      .key("rollout");
}

}  // namespace

constinit const Rule rules::gov_rollout_too_wide{
    .group = Group::governance,
    .severity = Severity::note,
    .severities = "off; a note with `rollout: pilot`",
    .summary = "a pilot's first period has one or two teams",
    .why =
        "The first round is for learning how it is done. Two teams that are open to it make the mistakes for all "
        "others; the next period may be wider.",
    .source = "Wodtke, Radical Focus: begin with one team; What Matters on rolling out OKRs",
    .bad = R"(== okr.config.yaml ==
okr: 1
rollout: pilot
== a.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests}]}]
== b.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Run on time, key_results: [{title: Win 9 drivers}]}]
== c.okr.yaml ==
okr: 1
period: 2026-Q4
⟦objectives⟧: [{title: Be easy to find, key_results: [{title: Win 20 partners}]}])",
    .good = R"(== okr.config.yaml ==
okr: 1
rollout: pilot
== a.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests}]}])",
    .nordic = "nb",
    .nordic_bad =
        "== okr.config.yaml ==\nokr: 1\nrollout: pilot\n"
        "== a.okr.yaml ==\nokr: 1\nperiod: 2026-Q4\n"
        "objectives: [{title: Vise vei, key_results: [{title: Skaffe 9 nye guider}]}]\n"
        "== b.okr.yaml ==\nokr: 1\nperiod: 2026-Q4\n"
        "objectives: [{title: Komme i tide, key_results: [{title: Skaffe 4 nye sjåfører}]}]\n"
        "== c.okr.yaml ==\nokr: 1\nperiod: 2026-Q4\n"
        "⟦objectives⟧: [{title: Bli funnet, key_results: [{title: Skaffe 20 nye partnere}]}]",
    .nordic_good =
        "== okr.config.yaml ==\nokr: 1\nrollout: pilot\n== a.okr.yaml ==\nokr: 1\nperiod: 2026-Q4\n"
        "objectives: [{title: Vise vei, key_results: [{title: Skaffe 9 nye guider}]}]",
    .configuration = "rollout: pilot, scaling or all",
    .check = check,
};

}  // namespace okr::lint
