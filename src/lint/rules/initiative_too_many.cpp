#include <fmt/format.h>

#include "lint/initiative_load.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::OkrFile&, Report& report) {
  const model::Workspace& workspace = report.workspace();
  for (const Overload& overload :
       find_overloads(workspace, report.address().file, report.settings().limits.initiatives)) {
    const model::Entity& goal = *workspace.find_entity(overload.address);
    const std::string_view kind = overload.address.is_objective() ? "objective" : "key result";
    report
        .add_at(overload.address, goal.place(),
                fmt::format("{} initiatives for {} {} (at most {})", overload.count, kind, to_quoted_name(goal),
                            overload.most))
        .help("which of them move a key result most? keep those, and drop the others or leave them for later");
  }
}

}  // namespace

constinit const Rule rules::initiative_too_many{
    .group = Group::initiative,
    .severity = Severity::warning,
    .summary = "an objective has at most eight initiatives at a time, and a key result five",
    .why = "A list of everything that could be done is no plan. What is done and what is dropped does not count.",
    .source = "Google re:Work: OKRs are no shared to-do list; Doerr, Measure What Matters: focus",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: ⟦Care for every parcel⟧
    key_results: [{id: shops, title: Win 30 shops}, {id: lost, title: Cut lost parcels from 90 to 20}]
    initiatives:
      - {title: Visit the main street, supports: [shops]}
      - {title: Open on Sundays, supports: [shops]}
      - {title: Show the evening round, supports: [shops]}
      - {title: Give a month for free, supports: [shops]}
      - {title: Scan at each door, supports: [lost]}
      - {title: Train the night shift, supports: [lost]}
      - {title: Replace the label printer, supports: [lost]}
      - {title: Count at the depot, supports: [lost]}
      - {title: Let neighbours sign, supports: [lost]})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results: [{id: shops, title: Win 30 shops}, {id: lost, title: Cut lost parcels from 90 to 20}]
    initiatives:
      - {title: Show the evening round, supports: [shops]}
      - {title: Scan at each door, supports: [shops, lost]})",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Ta vare på hver pakke
    key_results: [{id: butikker, title: ⟦Vinne 30 butikker⟧}]
    initiatives:
      - {title: Besøke hovedgata, supports: [butikker]}
      - {title: Holde åpent på søndager, supports: [butikker]}
      - {title: Vise frem kveldsrunden, supports: [butikker]}
      - {title: Gi bort en måned, supports: [butikker]}
      - {title: Lage en ny prisliste, supports: [butikker]}
      - {title: Starte en vervekampanje, supports: [butikker]})",
    .nordic_good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Ta vare på hver pakke
    key_results: [{id: butikker, title: Vinne 30 butikker}]
    initiatives: [{title: Vise frem kveldsrunden, supports: [butikker]}])",
    .configuration = "limits: {initiatives: 8}, of an objective",
    .check = check,
};

}  // namespace okr::lint
