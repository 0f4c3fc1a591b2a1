#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// Key results that count and name no cadence of their own.
std::size_t count_undefined(const model::OkrFile& file) {
  std::size_t undefined = 0;
  for (const model::Objective& objective : file.objectives) {
    if (!is_active(objective)) continue;
    undefined += static_cast<std::size_t>(std::ranges::count_if(objective.key_results, [](const auto& key_result) {
      return key_result.is_live() && key_result.is_whole && key_result.cadence.is_absent();
    }));
  }
  return undefined;
}

void check(const model::OkrFile& file, Report& report) {
  if (report.workspace().config.has_cadence) return;
  const std::size_t undefined = count_undefined(file);
  if (undefined == 0) return;
  report
      .add(file.objectives_key, fmt::format("no reporting cadence is agreed for {} of team {}",
                                            to_count(undefined, "key result"), to_quoted(file.team)))
      .help(
          "how often do you look, and where is the figure read? write \"cadence: weekly\" in okr.config.yaml, and "
          "\"source:\" on each key result")
      .key("cadence");
}

}  // namespace

constinit const Rule rules::cadence_undefined{
    .group = Group::cadence,
    .severity = Severity::off,
    .severities = "off; in strict a note, once a file",
    .basis = Basis::absence,
    .summary = "it is agreed how often key results are checked in",
    .why =
        "Check-ins that are not agreed are made when there is time, which is when nothing is wrong. A cadence for all "
        "stands in the config, another one on the key result.",
    .source = "Wodtke, Radical Focus: Monday commitments, Friday wins",
    .bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Care for every guest, key_results: [{title: Win 300 guests}, {title: Win 9 guides}]}",
    .good = R"(== okr.config.yaml ==
okr: 1
cadence: weekly
== lift.okr.yaml ==
okr: 1
period: 2026-Q4
objectives:
  - {title: Care for every guest, key_results: [{title: Win 300 guests, source: the gate}, {title: Win 9 guides}]})",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester}]}",
    .nordic_good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester, cadence: weekly}]}",
    .configuration = "cadence: weekly, biweekly, monthly or quarterly, also on a key result",
    .check = check,
};

}  // namespace okr::lint
