#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/unmeasured.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr std::chrono::days grace{14};

void check(const model::Initiative& initiative, Report& report) {
  if (!report.today() || !initiative.done_on || *report.today() - *initiative.done_on <= grace) return;
  const Date done = *initiative.done_on;
  const std::vector<Unmeasured> unmeasured = find_unmeasured(report, done);
  if (unmeasured.empty()) return;
  std::vector<std::string> names;
  for (const Unmeasured& each : unmeasured) names.push_back(each.key_result->slug);
  auto finding = report.add(initiative.done_on.span(),
                            fmt::format("{} finished on {}, but {} {} not measured since", to_quoted_name(initiative),
                                        to_string(done), to_quoted_list(names), names.size() == 1 ? "was" : "were"));
  finding.help("did it help? check in the value of today, then say what it did").key(to_string(done));
  for (const auto& [file, key_result, last] : unmeasured) {
    finding.related(*file, key_result->place(), last ? "last measured " + to_string(*last) : "never measured");
  }
}

}  // namespace

constinit const Rule rules::checkin_effect_not_measured{
    .group = Group::cadence,
    .severity = Severity::warning,
    .needs = Needs::clock,
    .basis = Basis::absence,
    .summary = "two weeks after an initiative is done, the key results that it supports have been measured",
    .why = "Who never looks what the work did may do a lot that does not help.",
    .source = "Doerr, Measure What Matters: reflect; Google OKR playbook: outcomes, not activities",
    .bad = R"(# okr lint --today 2026-10-28
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests, cadence: monthly,
  check_ins: [{on: 2026-10-05, value: 30}], initiatives: [{title: Open the night lift, done_on: ⟦2026-10-10⟧}]}]}])",
    .good = R"(# okr lint --today 2026-10-28
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests, cadence: monthly,
  check_ins: [{on: 2026-10-20, value: 80}], initiatives: [{title: Open the night lift, done_on: 2026-10-10}]}]}])",
    .nordic = "da",
    .nordic_bad = R"(# okr lint --today 2026-10-28
okr: 1
period: 2026-Q4
objectives: [{title: Tage godt imod hver gæst, key_results: [{title: Vinde 300 gæster, cadence: monthly,
  initiatives: [{title: Åbne natliften, done_on: ⟦2026-10-10⟧}]}]}])",
    .nordic_good = R"(# okr lint --today 2026-10-20
okr: 1
period: 2026-Q4
objectives: [{title: Tage godt imod hver gæst, key_results: [{title: Vinde 300 gæster, cadence: monthly,
  initiatives: [{title: Åbne natliften, done_on: 2026-10-10}]}]}])",
    .check = check,
};

}  // namespace okr::lint
