#include <fmt/format.h>

#include "lint/members.hpp"
#include "lint/placeholders.hpp"
#include "lint/rules.hpp"
#include "lint/titles.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using language::Context;

Context to_context(const model::Address& address) {
  if (address.is_objective()) return Context::objective;
  return address.is_key_result() ? Context::key_result : Context::initiative;
}

void check(const model::OkrFile& file, Report& report) {
  const auto& own = report.workspace().config.words.placeholder;
  for (const Member& member : to_members(file, report.address().file)) {
    if (!member.is_live) continue;
    const auto found = find_placeholder(*member.entity, to_context(member.address), own);
    if (!found) continue;
    const std::string words = to_quoted(find_words(*member.entity, *found));
    add_at_words(member.address, *member.entity, *found,
                 fmt::format("placeholder {} is left in this {}", words, member.kind), report)
        .help("which name or number belongs here? until it is known, \"status: draft\" holds the objective back");
  }
}

}  // namespace

constinit const Rule rules::structure_placeholder_text{
    .group = Group::structure,
    .severity = Severity::warning,
    .summary = "nothing in a title is left to be filled in",
    .why =
        "\"More of X\" is no goal until somebody says what X is, and a number that is still \"TBD\" can't be missed. A "
        "name is no placeholder: \"on X\", \"Generation X\".",
    .source = "Doerr, Measure What Matters: specific or it is no key result",
    .bad = "title: Win 30 shops in ⟦<town>⟧\ntarget: 30",
    .good = "title: Win 300 followers on X\ntarget: 300",
    .nordic = "nb",
    .nordic_bad = "title: Vinne 2 butikkjeder (over ⟦X⟧ MNOK)\ntarget: 2",
    .nordic_good = "title: Vinne 2 butikkjeder (over 20 MNOK)\ntarget: 2",
    .configuration = "words.placeholder: a team's own",
    .check = check,
};

}  // namespace okr::lint
