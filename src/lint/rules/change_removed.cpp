#include <fmt/format.h>

#include "lint/removed.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const Change& change, Report& report) {
  for (const Removed& removed : list_removed(change)) {
    report
        .add_gone(removed.entity, removed.path, removed.span,
                  fmt::format("{} was removed after {} began", removed.name, removed.period))
        .help(
            "leave it with \"status: cancelled\" and \"status_reason: ...\", so that everybody sees that it was given "
            "up, and why");
  }
}

}  // namespace

constinit const Rule rules::change_removed{
    .group = Group::change,
    .severity = Severity::warning,
    .needs = Needs::change,
    .basis = Basis::absence,
    .summary = "an objective or key result is not removed after its period began",
    .why = "What was promised and given up is what a team learns from. Removed, it looks as if it had never been.",
    .source = "Doerr, Measure What Matters: transparency; What Matters on changing OKRs mid-cycle",
    .bad = R"(== before ==
title: Become the parcel service that people recommend
key_results:
  - title: Raise repeat orders from 22 % to 35 %
  - title: Cut complaints from 120 to 60
== after ==
title: ⟦Become the parcel service that people recommend⟧
key_results:
  - title: Raise repeat orders from 22 % to 35 %)",
    .good = R"(== before ==
title: Win 30 shops as new customers
== after ==
title: Win 30 shops as new customers
status: cancelled
status_reason: Our courier closed)",
    .nordic = "sv",
    .nordic_bad = R"(== before ==
title: Bli budfirman som folk rekommenderar
key_results:
  - title: Öka andelen återköp från 22 % till 35 %
  - title: Minska antalet klagomål från 120 till 60
== after ==
title: ⟦Bli budfirman som folk rekommenderar⟧
key_results:
  - title: Öka andelen återköp från 22 % till 35 %)",
    .nordic_good = R"(== before ==
title: Vinna 30 butiker som nya kunder
== after ==
title: Vinna 30 butiker som nya kunder
status: cancelled
status_reason: Budfirman lade ner)",
    .check = check,
};

}  // namespace okr::lint
