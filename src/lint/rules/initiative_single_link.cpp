#include <fmt/format.h>

#include <algorithm>

#include "lint/initiative_links.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// With one key result in the file there is no other to move.
bool has_another(const model::Workspace& workspace, std::size_t file) {
  bool has_one = false;
  for (const model::Objective& objective : workspace.files[file].objectives) {
    if (!objective.is_live()) continue;
    for (const model::KeyResult& key_result : objective.key_results) {
      if (key_result.is_live() && has_one) return true;
      has_one = has_one || key_result.is_live();
    }
  }
  return false;
}

void check(const model::Initiative& initiative, Report& report) {
  if (!is_open(initiative)) return;
  const LinkedInitiative linked = to_linked(report.workspace(), report.address());
  if (!linked.is_certain || linked.key_results.size() != 1) return;
  if (!has_another(report.workspace(), linked.key_results.front().file)) return;
  report.add(initiative.place(), fmt::format("{} supports one key result only", to_quoted_name(initiative)))
      .help("does it also move another one? name it in \"supports:\"; work with several effects comes first");
}

}  // namespace

constinit const Rule rules::initiative_single_link{
    .group = Group::initiative,
    .severity = Severity::off,
    .severities = "off; in strict a note",
    .basis = Basis::absence,
    .summary = "an initiative supports several key results, where it can",
    .why = "What moves several results at once is worth more than what moves one, and is the last to be dropped.",
    .source = "Perdoo on initiatives; Doerr, Measure What Matters: focus",
    .bad = "title: ⟦Launch a loyalty card for small shops⟧\nsupports: [repeat-orders]",
    .good = "title: Launch a loyalty card for small shops\nsupports: [repeat-orders, complaints]",
    .nordic = "nb",
    .nordic_bad = "title: ⟦Lansere et kundekort for små butikker⟧\nsupports: [repeat-orders]",
    .nordic_good = "title: Lansere et kundekort for små butikker\nsupports: [repeat-orders, complaints]",
    .check = check,
};

}  // namespace okr::lint
