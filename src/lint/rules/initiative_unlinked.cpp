#include <fmt/format.h>

#include "lint/mends.hpp"
#include "lint/references.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// What an initiative's references lead to; the names of objectives are as the user wrote them.
struct Links {
  bool has_key_result = false;
  std::vector<std::string> objectives;
};

Links find_links(const model::Initiative& initiative, const Report& report) {
  Links links;
  for (const model::Reference& reference : initiative.supports) {
    for (const model::Address& address : resolve(report.workspace(), report.address(), reference.text).found) {
      links.has_key_result |= address.is_key_result();
      if (address.is_objective()) links.objectives.push_back(reference.text);
    }
  }
  return links;
}

std::string to_help(const model::Objective* objective) {
  std::vector<std::string> names;
  if (objective != nullptr) {
    for (const model::KeyResult& key_result : objective->key_results) {
      if (key_result.id && names.size() < 5) names.push_back(*key_result.id);
    }
  }
  const std::string choice = names.empty() ? "" : fmt::format(" (its objective has {})", to_quoted_list(names));
  return fmt::format("which result should it move? name it in \"supports: [...]\"{}, or drop the initiative", choice);
}

void check(const model::Initiative& initiative, Report& report) {
  if (report.key_result() != nullptr || initiative.has_damaged_supports) return;
  const Links links = find_links(initiative, report);
  if (links.has_key_result) return;
  const std::string lack = links.objectives.empty() ? "supports no key result"
                                                    : fmt::format("is linked to {} only; name the key result(s)",
                                                                  to_quoted_list(links.objectives));
  report.add(initiative.place(), fmt::format("{} {}", to_quoted_name(initiative), lack))
      .help(to_help(report.objective()))
      .label("for which key result?");
}

}  // namespace

constinit const Rule rules::initiative_unlinked{
    .group = Group::initiative,
    .basis = Basis::absence,
    .summary = "an initiative stands under a key result or supports at least one",
    .why =
        "Work that moves no result is work beside the goal. The link says what should change when it is done, and "
        "afterwards whether it did.",
    .source = "Doerr, Measure What Matters; Wodtke, Radical Focus",
    .bad = "title: ⟦Launch a loyalty card for small shops⟧",
    .good = R"(title: Launch a loyalty card for small shops
supports: [repeat-orders])",
    .nordic = "da",
    .nordic_bad = "title: ⟦Udvikle et kundekort til små butikker⟧",
    .nordic_good = R"(title: Udvikle et kundekort til små butikker
supports: [repeat-orders])",
    .fix = "unsafe: links it to the only key result of its objective",
    .find_fix = mend_unlinked,
    .check = check,
};

}  // namespace okr::lint
