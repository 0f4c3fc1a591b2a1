#include <fmt/format.h>

#include "lint/changes.hpp"
#include "lint/entity.hpp"
#include "lint/rewritten.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const Change& change, Report& report) {
  for (const ChangedKeyResult& each : list_running_key_results(change)) {
    const model::OkrFile& file = change.after.files[each.address_after.file];
    for (const Rewritten& rewritten : list_rewritten(change, each)) {
      const model::CheckIn* now = rewritten.after;
      report
          .add_gone(to_entity_name(change.before, each.address, rewritten.before->on.span()), file.source.path(),
                    now == nullptr ? each.after->place() : now->span,
                    fmt::format("check-in of {} on {} was {}", to_quoted_name(*each.after),
                                to_string(*rewritten.before->on), rewritten.how))
          .help(
              "what was seen on a day stays as it was; add a check-in with today's figure and say in its note what was "
              "wrong")
          .key(to_string(*rewritten.before->on));
    }
  }
}

}  // namespace

constinit const Rule rules::change_check_in{
    .group = Group::change,
    .severity = Severity::warning,
    .needs = Needs::change,
    .summary = "a check-in of the past keeps its value and its confidence",
    .why = "The line of check-ins is the memory of what a team knew and when. Rewritten, it can't be learned from.",
    .source = "Google re:Work, Set goals with OKRs: grade honestly, learn from what was missed",
    .bad = R"(== before ==
title: Raise repeat orders from 22 % to 35 %
check_ins: [{on: 2026-11-09, value: 23}]
== after ==
title: Raise repeat orders from 22 % to 35 %
check_ins: [⟦{on: 2026-11-09, value: 30}⟧])",
    .good = R"(== before ==
title: Raise repeat orders from 22 % to 35 %
check_ins: [{on: 2026-11-09, value: 23}]
== after ==
title: Raise repeat orders from 22 % to 35 %
check_ins:
  - {on: 2026-11-09, value: 23}
  - {on: 2026-11-16, value: 30, note: The week before was counted without the shop in town})",
    .nordic = "da",
    .nordic_bad = R"(== before ==
title: Øge andelen af genkøb fra 22 % til 35 %
check_ins: [{on: 2026-11-09, value: 23}]
== after ==
title: Øge andelen af genkøb fra 22 % til 35 %
check_ins: [⟦{on: 2026-11-09, value: 30}⟧])",
    .nordic_good = R"(== before ==
title: Øge andelen af genkøb fra 22 % til 35 %
check_ins: [{on: 2026-11-09, value: 23}]
== after ==
title: Øge andelen af genkøb fra 22 % til 35 %
check_ins:
  - {on: 2026-11-09, value: 23}
  - {on: 2026-11-16, value: 30, note: Ugen før blev talt uden butikken i byen})",
    .check = check,
};

}  // namespace okr::lint
