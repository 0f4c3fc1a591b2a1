#include <fmt/format.h>

#include <set>

#include "lint/members.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::OkrFile& file, Report& report) {
  const std::vector<Member> members = to_members(file, report.address().file);
  std::set<const Member*> said;
  for (const Duplicate& pair : find_same_ids(members)) {
    const model::Entity& second = *pair.second->entity;
    report
        .add_at(
            pair.second->address, second.id.span(),
            fmt::format("duplicate {} id {}: what refers to it is ambiguous", pair.second->kind, to_quoted(*second.id)))
        .help("give one of them another id")
        .key(*second.id)
        .related(file, pair.first->entity->id.span(), "the first one");
    said.insert(pair.second);
  }
  if (file.is_closed()) return;
  for (const Duplicate& pair : find_same_titles(members)) {
    if (said.contains(pair.second)) continue;
    const model::Entity& second = *pair.second->entity;
    report
        .add_at(pair.second->address, second.title.span(),
                fmt::format("duplicate {} {}: the same title stands here twice", pair.second->kind,
                            to_quoted(*second.title)))
        .help("are they one? keep one of them and link to it; else say in the titles how they differ")
        .key(*second.title)
        .severity(Severity::warning)
        .related(file, pair.first->entity->title.span(), "the first one");
  }
}

}  // namespace

constinit const Rule rules::structure_duplicate{
    .group = Group::structure,
    .severities = "error for an id, warning for a title",
    .reach = Reach::everywhere,
    .summary = "siblings have ids of their own, and no two goals of a file have one title",
    .why =
        "Two things with one id make every link to them ambiguous; the same goal written twice spreads the effort "
        "thin and is counted twice.",
    .source = "okr.yaml(5); Doerr, Measure What Matters: focus",
    .bad = R"(title: Become the parcel service that people recommend
key_results:
  - {id: trust, title: Raise repeat orders from 22 % to 35 %}
  - {id: ⟦trust⟧, title: Cut complaints from 120 to 60})",
    .good = R"(title: Become the parcel service that people recommend
key_results:
  - {id: orders, title: Raise repeat orders from 22 % to 35 %}
  - {id: complaints, title: Cut complaints from 120 to 60})",
    .nordic = "da",
    .nordic_bad = R"(title: Blive det pakkefirma, folk anbefaler
key_results:
  - title: Vinde 30 butikker
  - title: ⟦vinde 30  butikker.⟧)",
    .nordic_good = R"(title: Blive det pakkefirma, folk anbefaler
key_results:
  - title: Vinde 30 butikker
  - title: Vinde 5 storcentre)",
    .check = check,
};

}  // namespace okr::lint
