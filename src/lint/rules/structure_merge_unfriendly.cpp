#include <fmt/format.h>

#include "lint/layout.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::OkrFile& file, Report& report) {
  const auto crowd = find_crowd(file);
  if (!crowd) return;
  const std::string_view how = crowd->is_one_line ? "stand on one line" : "are one long line each, side by side";
  report.add(crowd->second, fmt::format("{} {}, so changes to both can't be merged as text", crowd->kind, how))
      .help(
          "write each key of a key result on a line of its own, and each check-in on one: \"- {on: ..., value: ...}\"")
      .key(std::string(crowd->kind))
      .related(file, crowd->first, "the one beside it");
}

}  // namespace

constinit const Rule rules::structure_merge_unfriendly{
    .group = Group::structure,
    .severity = Severity::note,
    .severities = "note, once a file",
    .summary = "key results and check-ins are laid out so that two branches merge as text",
    .why =
        "Git merges lines. Two people who check in on different key results in the same week get a conflict where both "
        "stand on one line, and none where each has lines of its own.",
    .source = "git: three-way merge by lines",
    .bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results: [{title: Win 30 shops}, ⟦{title: Win 9 malls}⟧])",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results:
      - title: Win 30 shops
        check_ins:
          - {on: 2026-10-12, value: 4}
          - {on: 2026-10-19, value: 7}
      - title: Win 9 malls)",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Ta vare på hver pakke
    key_results:
      - title: Vinne 30 butikker
        check_ins: [{on: 2026-10-12, value: 4}, ⟦{on: 2026-10-19, value: 7}⟧])",
    .nordic_good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Ta vare på hver pakke
    key_results:
      - title: Vinne 30 butikker
        check_ins:
          - {on: 2026-10-12, value: 4}
          - {on: 2026-10-19, value: 7})",
    .check = check,
};

}  // namespace okr::lint
