#include <fmt/format.h>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::string_view help =
    "who answers for it? add \"owner:\" with one team or person, at the top of the file or on the objective";

/// Where the file names an owner its objectives have it.
std::vector<std::size_t> find_ownerless(const model::OkrFile& file) {
  std::vector<std::size_t> ownerless;
  for (std::size_t i = 0; i < file.objectives.size(); ++i) {
    const model::Objective& objective = file.objectives[i];
    const bool is_named = !file.owner.is_absent() || !objective.owner.is_absent() || !objective.is_whole;
    if (is_active(objective) && !is_named) ownerless.push_back(i);
  }
  return ownerless;
}

void add_once(const model::OkrFile& file, const std::vector<std::size_t>& ownerless, Report& report) {
  const std::size_t count = ownerless.size();
  const std::string which = to_subject("objective", count, file.objectives[ownerless.front()]);
  report.add(file.objectives_key, fmt::format("{} {} no owner", which, count == 1 ? "has" : "have"))
      .help(std::string(help))
      .key("owner");
}

void check(const model::OkrFile& file, Report& report) {
  const std::vector<std::size_t> ownerless = find_ownerless(file);
  const bool is_strict = report.workspace().config.profile == model::Profile::strict;
  if (!is_strict && !ownerless.empty()) return add_once(file, ownerless, report);
  for (const std::size_t index : ownerless) {
    const model::Objective& objective = file.objectives[index];
    report
        .add_at({.file = report.address().file, .objective = index}, objective.place(),
                fmt::format("objective {} has no owner", to_quoted_name(objective)))
        .help(std::string(help))
        .severity(Severity::warning);
  }
}

}  // namespace

constinit const Rule rules::gov_missing_owner{
    .group = Group::governance,
    .severity = Severity::note,
    .severities = "note, once a file; in strict a warning for each objective",
    .basis = Basis::absence,
    .summary = "an objective has an owner, its own or its file's",
    .why = "What everybody owns nobody looks after. An owner answers for the objective; others may do the work.",
    .source = "What Matters: every key result has an owner; GitLab handbook: one directly responsible individual",
    .bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}",
    .good =
        "okr: 1\nperiod: 2026-Q4\nowner: Berit Lund\nobjectives:\n"
        "  - {title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}",
    .nordic_good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n"
        "  - {title: Ta vare på hver pakke, owner: bylaget, key_results: [{title: Vinne 30 butikker}]}",
    .check = check,
};

}  // namespace okr::lint
