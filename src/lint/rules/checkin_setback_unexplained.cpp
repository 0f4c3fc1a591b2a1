#include <fmt/format.h>

#include "lint/directions.hpp"
#include "lint/rules.hpp"
#include "lint/setbacks.hpp"
#include "lint/values.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

std::string to_help(model::MeasureKind kind) {
  return kind == model::MeasureKind::count
             ? "what happened? say it in \"note:\"; the check-ins of a count are running totals"
             : "what happened, and what did you learn? one line in \"note:\" lets others learn it too";
}

void check(const model::KeyResult& key_result, Report& report) {
  const std::vector<Setback> setbacks = find_unexplained_setbacks(key_result);
  // Which way is back nobody knows where the verb and the numbers go two ways.
  if (setbacks.empty() || find_contradiction(key_result, report.file().language)) return;
  for (const Setback& setback : setbacks) {
    report
        .add(setback.check_in->value.span(),
             fmt::format("{} went back from {} to {} without a note", to_quoted_name(key_result),
                         to_figure(setback.before), to_figure(setback.check_in->value->value)))
        .help(to_help(key_result.measure.kind))
        .key("note");
  }
}

}  // namespace

constinit const Rule rules::checkin_setback_unexplained{
    .group = Group::cadence,
    .severity = Severity::warning,
    .basis = Basis::absence,
    .summary = "a check-in that goes back says why",
    .why =
        "A setback that is told is a lesson for everybody; one that only shows in the figures is a riddle. Less than "
        "5 % of the way from start to target is noise.",
    .source = "What Matters: share progress and setbacks; Wodtke, Radical Focus",
    .bad = R"(title: Raise returning guests from 200 to 300
check_ins:
  - {on: 2026-10-12, value: 240}
  - {on: 2026-10-19, value: ⟦215⟧})",
    .good = R"(title: Raise returning guests from 200 to 300
check_ins:
  - {on: 2026-10-12, value: 240}
  - {on: 2026-10-19, value: 215, note: The lift stood still})",
    .nordic = "da",
    .nordic_bad = R"(title: Sænke svartiden fra 14 timer til 4 timer
check_ins:
  - {on: 2026-10-12, value: 9}
  - {on: 2026-10-19, value: ⟦11⟧})",
    .nordic_good = R"(title: Sænke svartiden fra 14 timer til 4 timer
check_ins:
  - {on: 2026-10-12, value: 9}
  - {on: 2026-10-19, value: 11, note: To var syge})",
    .check = check,
};

}  // namespace okr::lint
