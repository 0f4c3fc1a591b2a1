#include <fmt/format.h>

#include "lint/rules.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::OkrFile& file, Report& report) {
  const bool is_restricted = file.visibility && *file.visibility == model::Visibility::restricted;
  if (!is_restricted || !file.visibility_reason.is_absent()) return;
  report
      .add(file.visibility.span(),
           fmt::format("the OKRs of {} are not visible to everyone, and nothing says why", to_quoted(file.team)))
      .help("who could help if they saw them? open them (\"visibility: public\"), or give a \"visibility_reason:\"")
      .label("no visibility_reason")
      .key("visibility");
}

}  // namespace

constinit const Rule rules::gov_not_visible{
    .group = Group::governance,
    .severity = Severity::warning,
    .basis = Basis::absence,
    .summary = "OKRs are visible to everyone, or say why they are not",
    .why =
        "Goals that others can read can be joined, questioned and built upon. What has to stay inside, as before a "
        "merger, may: with the reason beside it.",
    .source = "Google re:Work: OKRs are public; GitLab handbook on confidential ones",
    .bad = R"(okr: 1
period: 2026-Q4
visibility: ⟦restricted⟧
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}])",
    .good = R"(okr: 1
period: 2026-Q4
visibility: restricted
visibility_reason: The purchase of a rival is not public yet
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]}])",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
visibility: ⟦restricted⟧
objectives: [{title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}])",
    .nordic_good = R"(okr: 1
period: 2026-Q4
visibility: public
objectives: [{title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}])",
    .check = check,
};

}  // namespace okr::lint
