#include <fmt/format.h>

#include <array>

#include "lint/check_ins.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

/// By the order of `model::Cadence`.
constexpr std::array<std::string_view, 4> cadence_names{"weekly", "biweekly", "monthly", "quarterly"};

std::string to_lack(const model::KeyResultProgress& progress, const model::Period& period) {
  return progress.checked_on.value_or(Date::min()) >= period.start
             ? fmt::format("was last checked in {} days ago", progress.age_days)
             : fmt::format("has no check-in, {} days into the period", progress.age_days);
}

std::string to_help(const model::KeyResult& key_result) {
  return fmt::format("where does it stand today? okr check-in {} {}", key_result.ref,
                     key_result.milestones.is_absent() ? "VALUE" : "MILESTONE");
}

/// Nothing is due before the period, and nothing after the key result's own end.
void check(const model::KeyResult& key_result, Report& report) {
  const auto as_of = find_as_of(report, report.file());
  if (!as_of || report.objective() == nullptr || key_result.cadence.is_damaged()) return;
  const auto progress = model::measure_key_result(key_result, report.objective()->type.value_or({}), *as_of);
  const model::Cadence cadence = key_result.cadence.value_or(as_of->cadence);
  const auto freshness = model::to_freshness(progress.age_days, cadence, as_of->period.days());
  if (!progress.is_due || freshness < model::Freshness::stale) return;
  const std::string lack = to_lack(progress, as_of->period);
  report
      .add(key_result.place(), fmt::format("{} {} (cadence {})", to_quoted_name(key_result), lack,
                                           cadence_names.at(static_cast<std::size_t>(cadence))))
      .help(to_help(key_result))
      .severity(freshness == model::Freshness::overdue ? Severity::error : Severity::warning);
}

}  // namespace

constinit const Rule rules::checkin_stale{
    .group = Group::cadence,
    .severities = "warning past twice the cadence; error past half the period, a quarter at most",
    .needs = Needs::clock,
    .basis = Basis::absence,
    .summary = "a key result is checked in at its cadence while its period runs",
    .why =
        "Two weeks missed in a row mean that the habit is lost. Without any value at half-time the midterm review has "
        "nothing to talk about.",
    .source = "Wodtke, Radical Focus: Monday commitments, Friday wins",
    .bad = R"(# okr lint --today 2026-11-22
okr: 1
period: 2026-Q4
objectives:
  - {title: Care for every parcel, key_results: [{title: ⟦Win 30 shops⟧, check_ins: [{on: 2026-10-30, value: 11}]}]})",
    .good = R"(# okr lint --today 2026-11-04
okr: 1
period: 2026-Q4
objectives:
  - {title: Care for every parcel, key_results: [{title: Win 30 shops, check_ins: [{on: 2026-10-30, value: 11}]}]})",
    .nordic = "nb",
    .nordic_bad = R"(# okr lint --today 2026-10-20
okr: 1
period: 2026-Q4
objectives: [{title: Ta vare på hver pakke, key_results: [{title: ⟦Vinne 30 butikker som kunder⟧}]}])",
    .nordic_good = R"(# okr lint --today 2026-10-20
okr: 1
period: 2026-Q4
objectives: [{title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker som kunder, cadence: monthly}]}])",
    .configuration = "cadence: weekly, biweekly, monthly or quarterly, also on a key result",
    .check = check,
};

}  // namespace okr::lint
