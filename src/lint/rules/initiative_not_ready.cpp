#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/unowned.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::string_view help = "who does it? add \"owner:\", or leave it for a later period";

/// A file that names nobody anywhere has as long to find out who does what, and is told so once.
constexpr int settling_days = 14;

void check(const model::OkrFile& file, Report& report) {
  if (!report.today() || !file.period) return;
  if (*report.today() < file.period->start || file.period->end < *report.today()) return;
  const bool is_named = has_owners(file);
  if (!is_named && (*report.today() - file.period->start).count() < settling_days) return;
  const std::vector<model::Address> unowned = find_unowned_initiatives(report.workspace(), report.address().file);
  if (unowned.size() > 1 && file.has_objectives && !is_named) {
    report
        .add(file.objectives_key,
             fmt::format("{} have no owner although the period is running", to_count(unowned.size(), "initiative")))
        .help(std::string(help))
        .key("owner");
    return;
  }
  for (const model::Address& address : unowned) {
    const model::Initiative& initiative = *report.workspace().find_initiative(address);
    report
        .add_at(address, initiative.place(),
                fmt::format("initiative {} has no owner although the period is running", to_quoted_name(initiative)))
        .help(std::string(help));
  }
}

}  // namespace

constinit const Rule rules::initiative_not_ready{
    .group = Group::initiative,
    .severity = Severity::note,
    .severities = "note; of a file that names no owner at all once, after two weeks",
    .needs = Needs::clock,
    .basis = Basis::absence,
    .summary = "while the period runs an initiative has an owner, its own or its goal's",
    .why = "Whoever comes to work in the morning knows what to do. What nobody has taken on does not begin by itself.",
    .source = "Wodtke, Radical Focus: Monday commitments",
    .bad = R"(# okr lint --today 2026-11-02
okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results: [{title: Win 30 shops, cadence: quarterly, initiatives: [{title: ⟦Show the evening round⟧}]}])",
    .good = R"(# okr lint --today 2026-11-02
okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    owner: Berit Lund
    key_results: [{title: Win 30 shops, cadence: quarterly, initiatives: [{title: Show the evening round}]}])",
    .nordic = "da",
    .nordic_bad = R"(# okr lint --today 2026-11-02
okr: 1
period: 2026-Q4
objectives:
  - title: Passe på hver pakke
    key_results: [{title: Få 30 butikker, cadence: quarterly, initiatives: [{title: ⟦Vise aftenrunden frem⟧}]}])",
    .nordic_good = R"(# okr lint --today 2026-11-02
okr: 1
period: 2026-Q4
objectives:
  - title: Passe på hver pakke
    key_results: [{title: Få 30 butikker, cadence: quarterly, initiatives: [{title: Vise den frem, owner: Mette}]}])",
    .check = check,
};

}  // namespace okr::lint
