#include <fmt/format.h>

#include "lint/dates_outside.hpp"
#include "lint/rules.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::OkrFile& file, Report& report) {
  for (const OutsideDate& date : find_dates_outside(report.workspace(), report.address().file)) {
    report
        .add_at(date.address, date.span,
                fmt::format("{} lies outside of the period {}, {} to {}", to_quoted(date.words), file.period->name,
                            to_string(file.period->start), to_string(file.period->end)))
        .help("correct the date or the period; what takes longer belongs in a file with a longer period")
        .severity(date.severity)
        .key(date.words);
  }
}

}  // namespace

constinit const Rule rules::period_date_outside{
    .group = Group::period,
    .severities = "error for the due date of a key result or milestone, warning for an initiative's and in a title",
    .summary = "a date lies in the period of its file",
    .why =
        "The period says until when the goals hold. A key result that is due after it can't be judged at its end, and "
        "one that was due before it is a slip, or left over from a copy.",
    .source = "Doran, S.M.A.R.T. goals: time-related; okr.yaml(5)",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Become the parcel service that people recommend
    key_results:
      - {title: Win 30 shops as new customers, due: ⟦2027-03-01⟧}
      - {title: Cut complaints from 120 to 60})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Become the parcel service that people recommend
    key_results:
      - {title: Win 30 shops as new customers, due: 2026-12-15}
      - {title: Cut complaints from 120 to 60})",
    .nordic = "da",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Blive budtjenesten, som folk anbefaler til naboen
    key_results:
      - title: Løfte salget af kasser fra 10 til 20 ⟦i 2024⟧
      - title: Få klager ned fra 120 til 60)",
    .nordic_good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Blive budtjenesten, som folk anbefaler til naboen
    key_results:
      - title: Løfte salget af kasser fra 10 til 20 i 4. kvartal
      - title: Få klager ned fra 120 til 60)",
    .check = check,
};

}  // namespace okr::lint
