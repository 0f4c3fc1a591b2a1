#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

std::string to_lack(const model::Config& config) {
  if (!config.ambassadors.empty()) return config.sponsor ? "" : "no sponsor is named";
  return config.sponsor ? "no ambassador is named" : "no ambassador and no sponsor is named";
}

/// Once a workspace, in its first file of the highest level that is there.
void check(const model::Workspace& workspace, Report& report) {
  const std::string lack = to_lack(workspace.config);
  if (lack.empty()) return;
  const model::OkrFile* first = nullptr;
  const auto rank = [&](const model::OkrFile& file) {
    return find_level(file, workspace.config).value_or(workspace.config.levels.size());
  };
  for (const model::OkrFile& file : workspace.files) {
    if (has_active(file) && (first == nullptr || rank(file) < rank(*first))) first = &file;
  }
  if (first == nullptr) return;
  report.add_at({.file = static_cast<std::size_t>(first - workspace.files.data())}, first->objectives_key, lack)
      .help(
          "who helps the teams, and which leader stands behind it? write \"ambassadors:\" and \"sponsor:\" in "
          "okr.config.yaml; a team's or a channel's name is enough")
      .key("roles");
}

}  // namespace

constinit const Rule rules::gov_roles_missing{
    .group = Group::governance,
    .severity = Severity::off,
    .severities = "off; in strict a note, once a workspace",
    .basis = Basis::absence,
    .summary = "the config names who helps the teams with OKRs, and the leader who stands behind it",
    .why =
        "Somebody has to call the workshops, keep the check-ins alive and mend the process; and what no leader lives "
        "by, no team keeps up.",
    .source = "Doerr, Measure What Matters: OKR shepherds; leaders who share their own goals",
    .bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Care for every guest, key_results: [{title: Win 300 guests}, {title: Win 9 guides}]}",
    .good = R"(== okr.config.yaml ==
okr: 1
sponsor: Berit Lund
ambassadors: [{name: Ali Khan, team: lift}]
== lift.okr.yaml ==
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests}, {title: Win 9 guides}]}])",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester}]}",
    .nordic_good =
        "== okr.config.yaml ==\nokr: 1\nsponsor: Berit Lund\nambassadors: [{name: OKR-laget}]\n== heis.okr.yaml ==\n"
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester}]}",
    .configuration = "ambassadors, sponsor",
    .check = check,
};

}  // namespace okr::lint
