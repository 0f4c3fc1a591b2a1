#include <fmt/format.h>

#include "lint/approvals.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void add_unapproved(std::size_t file, Severity severity, Report& report) {
  const model::Workspace& workspace = report.workspace();
  const std::vector<model::Address> unapproved = find_unapproved(workspace, file);
  if (unapproved.empty()) return;
  const std::size_t count = unapproved.size();
  const std::string which = to_subject("key result", count, *workspace.find_entity(unapproved.front()));
  report
      .add_at({.file = file}, workspace.files[file].objectives_key,
              fmt::format("{} {} not approved by the nearest leader", which, count == 1 ? "is" : "are"))
      .help(fmt::format("is it the right thing to measure? okr approve {} --by NAME", workspace.files[file].team))
      .key("approved")
      .severity(severity);
}

/// Approval is a practice: nobody is told of it who has not begun with it or asked for it.
void check(const model::Workspace& workspace, Report& report) {
  const bool has_begun = has_approvals(workspace);
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    const model::OkrFile& okr_file = workspace.files[file];
    const auto mode = workspace.config.settings_for(okr_file.source.path()).approval;
    if (mode == model::ApprovalMode::off || okr_file.is_closed()) continue;
    const bool is_required = mode == model::ApprovalMode::required;
    if (okr_file.is_whole && (has_begun || is_required)) {
      add_unapproved(file, is_required ? Severity::warning : Severity::note, report);
    }
    add_doubtful_approvals(file, report);
  }
}

}  // namespace

constinit const Rule rules::gov_kr_not_approved{
    .group = Group::governance,
    .severity = Severity::note,
    .severities = "note, once a file, where approvals are in use; warning with \"approval: required\"",
    .basis = Basis::absence,
    .summary = "the nearest leader has approved what is measured, after its last change",
    .why = "Somebody beside the team has asked whether this is the right way to measure. Approval is a talk, no gate.",
    .source = "GitLab handbook; Google re:Work on agreeing on key results",
    .bad = R"(okr: 1
period: 2026-Q4
⟦objectives⟧:
  - {title: Care for every parcel, key_results: [{title: Win 30 shops}]}
  - title: Be easy to return to
    key_results: [{title: Win 9 malls, approved: {by: Liv Rud, on: 2026-10-02}}])",
    .good = R"(okr: 1
period: 2026-Q4
approved: {by: Liv Rud, on: 2026-10-02}
objectives: [{title: Care for every parcel, key_results: [{title: Win 30 shops}]}])",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
⟦objectives⟧:
  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}
  - title: Være lett å komme tilbake til
    key_results: [{title: Vinne 9 kunder, approved: {by: Liv Rud, on: 2026-10-02}}])",
    .nordic_good = R"(okr: 1
period: 2026-Q4
approved: {by: Liv Rud, on: 2026-10-02}
objectives: [{title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]}])",
    .configuration = "approval: off, recommended or required",
    .check = check,
};

}  // namespace okr::lint
