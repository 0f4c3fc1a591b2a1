#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/uncarried.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

std::string to_message(const model::KeyResult& key_result) {
  return fmt::format("no initiative supports key result {}", to_quoted_name(key_result));
}

void add_once(const Uncarried& uncarried, Report& report) {
  const model::Workspace& workspace = report.workspace();
  const std::size_t count = uncarried.key_results.size();
  const std::string message = count == 1 ? to_message(*workspace.find_key_result(uncarried.key_results.front()))
                                         : fmt::format("{} have no initiative", to_count(count, "key result"));
  report.add_at({.file = uncarried.file}, workspace.files[uncarried.file].objectives_key, message)
      .help("what will you do to get there? add \"initiatives:\", each with the key results that it \"supports\"")
      .key("initiatives");
}

void check(const model::Workspace& workspace, Report& report) {
  for (const Uncarried& uncarried : find_uncarried(workspace)) {
    if (!uncarried.has_initiatives) {
      add_once(uncarried, report);
      continue;
    }
    for (const model::Address& address : uncarried.key_results) {
      const model::KeyResult& key_result = *workspace.find_key_result(address);
      report.add_at(address, key_result.place(), to_message(key_result))
          .help("what will you do to move it? name it in the \"supports:\" of at least one initiative");
    }
  }
}

}  // namespace

constinit const Rule rules::kr_no_initiative{
    .group = Group::key_result,
    .severity = Severity::note,
    .severities = "note; said once of a file that has no initiative at all",
    .basis = Basis::absence,
    .summary = "something is done for each key result: an initiative, or another unit's objective",
    .why =
        "A figure does not move because it was written down. A level to keep needs no initiative, and where another "
        "unit's objective is aligned to the key result the work is done there.",
    .source = "Wodtke, Radical Focus; Perdoo: objectives, key results and initiatives",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results:
      - {id: shops, title: Win 30 shops}
      - {id: malls, title: ⟦Win 9 malls⟧}
    initiatives: [{title: Visit the main street, supports: [shops]}])",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results:
      - {id: shops, title: Win 30 shops}
      - {id: malls, title: Win 9 malls}
    initiatives: [{title: Show the evening round, supports: [shops, malls]}])",
    .nordic = "nb",
    .nordic_bad =
        "okr: 1\nperiod: 2026-Q4\n⟦objectives⟧:\n"
        "  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}",
    .nordic_good =
        "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: Ta vare på hver pakke\n    key_results:\n"
        "      - {title: Vinne 30 butikker, initiatives: [{title: Vise frem kveldsrunden}]}",
    .check = check,
};

}  // namespace okr::lint
