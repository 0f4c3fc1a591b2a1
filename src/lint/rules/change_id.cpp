#include <fmt/format.h>

#include "lint/renamed.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const Change& change, Report& report) {
  for (const Renamed& renamed : list_renamed(change)) {
    const model::Entity& goal = *renamed.goal;
    const std::string now = goal.id ? fmt::format("became {}", to_quoted(*goal.id)) : "was taken away";
    const std::string users =
        renamed.left.size() == 1 ? "1 reference names" : to_count(renamed.left.size(), "reference") + " name";
    auto finding = report.add_at(
        renamed.after, goal.id ? goal.id.span() : goal.place(),
        fmt::format("id {} of {} {}, and {} it", to_quoted(renamed.id), to_quoted_name(goal), now, users));
    finding
        .help(fmt::format("add \"was: [{}]\", so that the old name still leads here, or take the old id back",
                          renamed.id))
        .key(renamed.id);
    for (const auto& [file, span] : renamed.left) finding.related(*file, span, "names the old id");
  }
}

}  // namespace

constinit const Rule rules::change_id{
    .group = Group::change,
    .severity = Severity::warning,
    .needs = Needs::change,
    .reach = Reach::everywhere,
    .summary = "an id that references still name is not renamed, or remembered in `was`",
    .why =
        "An id is the name that other files, other branches and the history know a goal by. With the old one in `was` "
        "they all still find it. A reference that the old name broke is told here, and weighs as much as there.",
    .source = "format of OKR files, References",
    .bad = R"(== before ==
title: Become the parcel service that people recommend
key_results: [{id: repeat, title: Raise repeat orders from 22 % to 35 %}]
initiatives: [{title: Pack orders on the day they come in, supports: repeat}]
== after ==
title: Become the parcel service that people recommend
key_results: [{id: ⟦loyalty⟧, title: Raise repeat orders from 22 % to 35 %}]
initiatives: [{title: Pack orders on the day they come in, supports: repeat}])",
    .good = R"(== before ==
title: Raise the share of orders on time from 80 % to 95 %
id: on-time
== after ==
title: Raise the share of orders on time from 80 % to 95 %
id: punctual
was: [on-time])",
    .nordic = "nn",
    .nordic_bad = R"(== before ==
title: Bli budtenesta folk tilrår til naboen
key_results: [{id: gjenkjop, title: Auke delen gjenkjøp frå 22 % til 35 %}]
initiatives: [{title: Pakke ordrar same dag som dei kjem inn, supports: gjenkjop}]
== after ==
title: Bli budtenesta folk tilrår til naboen
key_results: [{id: ⟦lojalitet⟧, title: Auke delen gjenkjøp frå 22 % til 35 %}]
initiatives: [{title: Pakke ordrar same dag som dei kjem inn, supports: gjenkjop}])",
    .nordic_good = R"(== before ==
title: Auke delen ordrar som kjem i tide frå 80 % til 95 %
id: i-tide
== after ==
title: Auke delen ordrar som kjem i tide frå 80 % til 95 %
id: punktleg
was: [i-tide])",
    .check = check,
};

}  // namespace okr::lint
