#include <fmt/format.h>

#include "lint/members.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// A number or a time in the title tells as well.
bool is_endless(const model::Initiative& initiative) {
  const bool is_active = initiative.status && *initiative.status == model::InitiativeStatus::active;
  if (!is_active || !initiative.title || !initiative.is_whole) return false;
  return initiative.done_when.is_absent() && initiative.due.is_absent() && initiative.done_on.is_absent() &&
         !initiative.phrase.has_number() && !initiative.phrase.has_time();
}

void check(const model::OkrFile& file, Report& report) {
  std::vector<const model::Initiative*> endless;
  for (const Member& member : to_members(file, report.address().file)) {
    const model::Initiative* initiative = report.workspace().find_initiative(member.address);
    if (initiative != nullptr && member.is_live && is_endless(*initiative)) endless.push_back(initiative);
  }
  if (endless.empty()) return;
  const std::string which = to_subject("initiative", endless.size(), *endless.front());
  const Span place = file.has_objectives ? file.objectives_key : endless.front()->place();
  auto finding =
      report.add(place, fmt::format("nothing says when {} {} finished", which, endless.size() == 1 ? "is" : "are"));
  finding.help("how will you know that it is done? add \"done_when:\" with what is then true, or \"due:\"")
      .key("done_when");
  for (const model::Initiative* initiative : endless) finding.related(file, initiative->place(), "done when?");
}

}  // namespace

constinit const Rule rules::initiative_missing_done_criteria{
    .group = Group::initiative,
    .severity = Severity::note,
    .severities = "note, once a file",
    .basis = Basis::absence,
    .summary = "of an initiative that is being worked on one can tell when it is done",
    .why =
        "Work without an end goes on until something else is louder. A number or a time in the title will do, a "
        "\"done_when:\" or a \"due:\" is better.",
    .source = "Wodtke, Radical Focus; the Scrum guide on the definition of done",
    .bad = R"(okr: 1
period: 2026-Q4
⟦objectives⟧:
  - title: Care for every parcel
    key_results: [{title: Win 30 shops, initiatives: [{title: Rebuild the depot, status: active}]}])",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Care for every parcel
    key_results: [{title: Win 30 shops, initiatives: [{title: Rebuild the depot, status: active, due: 2026-11-20}]}])",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: 2026-Q4
⟦objectives⟧:
  - title: Ta vare på hver pakke
    key_results: [{title: Vinne 30 butikker, initiatives: [{title: Bygge om lageret, status: active}]}])",
    .nordic_good = R"(okr: 1
period: 2026-Q4
objectives:
  - title: Ta vare på hver pakke
    key_results: [{title: Vinne 30 butikker, initiatives: [{title: Bygge om 3 lagre, status: active}]}])",
    .check = check,
};

}  // namespace okr::lint
