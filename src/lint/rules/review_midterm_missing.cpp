#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/midterm.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr int shortest = 28;  ///< days: what is shorter needs no review on the way

bool is_unread(const model::Event& event) { return event.type.is_damaged() || event.on.is_damaged(); }

void check(const model::OkrFile& file, Report& report) {
  if (!file.period || file.period->days() < shortest || !has_active(file)) return;
  const model::Period& period = *file.period;
  if (report.today() && *report.today() > period.end) return;  // too late: the review of the close is next
  if (std::ranges::any_of(file.events, is_unread) || has_midterm(file, report.workspace().config)) return;
  if (!has_events(report.workspace())) return;
  const bool is_past = report.today() && to_midterm_side(period, *report.today()) == MidtermSide::after;
  auto finding = report.add(file.period.span(),
                            fmt::format("no mid-period review {} for {} (half-way is {})", is_past ? "held" : "planned",
                                        period.name, to_string(to_half_way(period))));
  finding
      .help(is_past ? "what did the first half teach? look back now, and note the day of the next one in \"events:\""
                    : "when do you look at it together? add {type: midterm, on: ...} to \"events:\", in the config "
                      "once for all teams")
      .key("midterm");
  for (const model::Event& event : file.events) {
    if (!event.type || *event.type != model::EventType::midterm || !event.on) continue;
    finding.related(file, event.on.span(), "this one is far from half-way");
  }
}

}  // namespace

constinit const Rule rules::review_midterm_missing{
    .group = Group::cadence,
    .severity = Severity::note,
    .basis = Basis::absence,
    .summary = "a review half-way through the period is agreed beforehand",
    .why =
        "Half-way there is still time to change course. A meeting that is not agreed beforehand is not held. Said "
        "only where the team or the config has begun to plan events.",
    .source = "Wodtke, Radical Focus; Doerr, Measure What Matters: mid-cycle reviews",
    .bad = R"(okr: 1
period: ⟦2026-Q4⟧
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests}, {title: Win 9 guides}]}]
events: [{type: kickoff, on: 2026-10-01}])",
    .good = R"(okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests}, {title: Win 9 guides}]}]
events: [{type: kickoff, on: 2026-10-01}, {type: midterm, on: 2026-11-16}])",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: ⟦2026-Q4⟧
objectives: [{title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester}]}]
events: [{type: workshop, on: 2026-09-28}])",
    .nordic_good = R"(okr: 1
period: 2026-Q4
objectives: [{title: Ta vare på hver gjest, key_results: [{title: Skaffe 300 nye gjester}]}]
events: [{type: workshop, on: 2026-09-28}, {type: midterm, on: 2026-11-12}])",
    .configuration = "events",
    .check = check,
};

}  // namespace okr::lint
