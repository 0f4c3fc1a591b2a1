#include <fmt/format.h>

#include "lint/changes.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const Change& change, Report& report) {
  for (const ChangedKeyResult& each : list_running_key_results(change)) {
    if (!each.after->is_live()) continue;
    for (const Shift& shift : list_shifts(*each.before, *each.after)) {
      if (has_reason(*each.before, *each.after, shift.field)) continue;
      const std::string effect = shift.effect.empty() ? "" : fmt::format(", which makes it {}", shift.effect);
      report
          .add_at(each.address_after, shift.span,
                  fmt::format("{} of {} moved from {} to {} after {} began{}, and nothing says why", shift.field,
                              to_quoted_name(*each.after), shift.from, shift.to, to_period_name(change, each.address),
                              effect))
          .help(fmt::format("a goal may change in the middle, openly: add \"changes: [{{on: {}, field: {}, from: {}, "
                            "to: {}, why: ...}}]\" with the reason",
                            to_string(change.on), shift.field, shift.from, shift.to))
          .key(std::string(shift.field));
    }
  }
}

}  // namespace

constinit const Rule rules::kr_target_changed{
    .group = Group::change,
    .severity = Severity::warning,
    .needs = Needs::change,
    .summary = "a target that moves after its period began has the reason beside it, in `changes`",
    .why =
        "What was published is a kind of contract. It may change in the middle of a period, but nobody should find out "
        "at its end.",
    .source = "Doerr, Measure What Matters: OKRs may be changed mid-cycle, openly",
    .bad = R"(== before ==
title: Win shops as new customers
start: 0
target: 40
== after ==
title: Win shops as new customers
start: 0
target: ⟦30⟧)",
    .good = R"(== before ==
title: Win shops as new customers
start: 0
target: 40
== after ==
title: Win shops as new customers
start: 0
target: 30
changes: [{on: 2026-11-16, field: target, from: 40, to: 30, why: Our courier closed}])",
    .nordic = "nb",
    .nordic_bad = R"(== before ==
title: Vinne butikker som nye kunder
start: 0
target: 40
== after ==
title: Vinne butikker som nye kunder
start: 0
target: ⟦30⟧)",
    .nordic_good = R"(== before ==
title: Vinne butikker som nye kunder
start: 0
target: 40
== after ==
title: Vinne butikker som nye kunder
start: 0
target: 30
changes: [{on: 2026-11-16, field: target, from: 40, to: 30, why: Budfirmaet la ned}])",
    .check = check,
};

}  // namespace okr::lint
