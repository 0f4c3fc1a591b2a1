#include <fmt/format.h>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

constexpr int grace_days = 14;

/// What the period came to is known from a grade or a value; where neither stands the review has to say it.
void add_ungraded(const model::OkrFile& file, const model::AsOf& as_of, Report::Finding& finding) {
  for (const model::Objective& objective : file.objectives) {
    if (!is_active(objective) || objective.grade) continue;
    for (const model::KeyResult& key_result : objective.key_results) {
      const auto progress = model::measure_key_result(key_result, objective.type.value_or({}), as_of);
      if (!key_result.is_live() || key_result.grade || progress.checked_on) continue;
      finding.related(file, key_result.place(), "no check-in and no grade says what came of it");
    }
  }
}

void check(const model::OkrFile& file, Report& report) {
  if (!report.today() || !file.period || file.review.is_damaged() || !has_active(file)) return;
  const long days = (*report.today() - file.period->end).count();
  if (days <= grace_days || (file.review && file.review->on.is_damaged())) return;
  const std::string_view lack = file.review ? "its review has no day, \"on:\"" : "it has no review";
  auto finding =
      report.add(file.period.span(), fmt::format("period {} ended {} days ago, but {}", file.period->name, days, lack));
  finding
      .help(
          "what worked, what did not, what is next? write \"review: {on: ..., worked: [...], did_not_work: [...], "
          "next: [...]}\"")
      .key("review");
  add_ungraded(file, {.period = *file.period, .today = *report.today()}, finding);
}

}  // namespace

constinit const Rule rules::period_not_closed{
    .group = Group::period,
    .severity = Severity::warning,
    .needs = Needs::clock,
    .basis = Basis::absence,
    .summary = "two weeks after its end a period is closed with what it taught",
    .why =
        "Goals are also there to learn from. A period that nobody looks back on begins again with the same mistakes, "
        "and its figures stand among the open ones.",
    .source = "Doerr, Measure What Matters: grade, reflect, reset; Wodtke, Radical Focus",
    .bad = R"(# okr lint --today 2027-02-09
okr: 1
period: ⟦2026-Q4⟧
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}])",
    .good = R"(# okr lint --today 2027-02-09
okr: 1
period: 2026-Q4
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}]
review: {on: 2027-01-06, worked: [The evening round], did_not_work: [Leaflets], next: [Malls]})",
    .nordic = "sv",
    .nordic_bad = R"(# okr lint --today 2027-02-09
okr: 1
period: ⟦2026-Q4⟧
objectives: [{title: Ta hand om varje paket, key_results: [{title: Vinna 30 butiker}, {title: Vinna 9 varuhus}]}])",
    .nordic_good = R"(# okr lint --today 2027-01-12
okr: 1
period: 2026-Q4
objectives: [{title: Ta hand om varje paket, key_results: [{title: Vinna 30 butiker}, {title: Vinna 9 varuhus}]}])",
    .check = check,
};

}  // namespace okr::lint
