#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// Periods that can't be read are the decoder's to find; the missing one is found here.
void check(const model::OkrFile& file, Report& report) {
  const bool has_goal = std::ranges::any_of(file.objectives, is_active);
  if (!has_goal || !file.period.is_absent()) return;
  report.add(file.objectives_key, "period is missing: nothing says until when these objectives hold")
      .help(
          "add \"period:\" at the top of the file: 2026, 2026-H2, 2026-T3, 2026-Q4, 2026-11, or {start: 2026-09-01, "
          "end: 2026-12-15}")
      .key("period");
}

}  // namespace

constinit const Rule rules::period_invalid{
    .group = Group::period,
    .basis = Basis::absence,
    .summary = "a file with objectives has a period, with a beginning and an end",
    .why =
        "Objectives hold for a time: progress is measured against how much of it is gone, and at its end the team "
        "looks back and begins anew.",
    .source = "Doerr, Measure What Matters: OKR cycles; okr.yaml(5)",
    .bad = R"(okr: 1
period: ⟦2026-Q5⟧
objectives:
  - title: Become the parcel service that people recommend
    key_results: [{title: Win 30 shops by the end of November}]
)",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Become the parcel service that people recommend
    key_results: [{title: Win 30 shops by the end of November}]
)",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
⟦objectives⟧:
  - title: Bli budtjenesten som folk anbefaler til naboen
    key_results: [{title: Vinne 30 butikker innen utgangen av november}]
)",
    .nordic_good = R"(okr: 1
period: {start: 2026-09-01, end: 2026-11-30}
objectives:
  - title: Bli budtjenesten som folk anbefaler til naboen
    key_results: [{title: Vinne 30 butikker innen utgangen av november}]
)",
    .configuration = "year_starts: the day on which years, halves, quarters and tertials begin",
    .fix = "writes a period that is spelled in words as 2026-Q4",
    .check = check,
};

}  // namespace okr::lint
