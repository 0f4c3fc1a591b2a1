#include <fmt/format.h>

#include <algorithm>

#include "lint/mends.hpp"
#include "lint/references.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

std::string to_id_help(const Report& report, model::Address target) {
  const model::Entity& entity = find_nameless(report.workspace(), target);
  return fmt::format("add \"id: {}\" to {}", entity.slug, to_quoted_name(entity));
}

/// Whether all bear one id in one place, which structure-duplicate says already.
bool are_duplicates(const std::vector<model::Address>& found) {
  return std::ranges::all_of(found, [&](const model::Address& each) {
    const model::Address& first = found.front();
    return each.file == first.file && each.is_key_result() == first.is_key_result() &&
           (!each.is_key_result() || each.objective == first.objective);
  });
}

void check(const model::Reference& reference, Report& report) {
  const std::string subject = fmt::format("{} points to {}", to_field(report.address()), to_quoted(reference.text));
  const model::Resolution resolution = resolve(report.workspace(), report.address(), reference.text);
  if (resolution.found.size() > 1) {
    if (are_duplicates(resolution.found)) return;
    report
        .add(reference.span, fmt::format("{}, which may be {}", subject,
                                         list_names(report.workspace(), report.address(), resolution.found)))
        .help("write more of the name, so that one is left")
        .key(reference.text);
  } else if (resolution.is_by_slug) {
    report
        .add(reference.span,
             fmt::format("{}, which is the name of a thing without an id: a reference needs one", subject))
        .help(to_id_help(report, resolution.found.front()))
        .key(reference.text);
  } else if (resolution.found.empty() && !may_stand_unread(report.workspace(), report.address(), reference.text)) {
    const model::Entity* self = report.workspace().find_entity(report.address());
    const bool is_guess = resolution.nearest && (self == nullptr || *resolution.nearest != self->ref);
    const std::string guess = is_guess ? fmt::format("; did you mean {}?", to_quoted(*resolution.nearest)) : "";
    report.add(reference.span, fmt::format("{}, which does not exist{}", subject, guess))
        .help(
            "name an objective or key result by its id: \"conversion\", \"visible/conversion\" or "
            "\"growth/visible/conversion\"; only files whose periods overlap are looked at")
        .key(reference.text);
  }
}

}  // namespace

constinit const Rule rules::align_broken_reference{
    .group = Group::alignment,
    .reach = Reach::everywhere,
    .summary = "what `supports` and `aligned_to` name exists, has an id, and is the only one of that name",
    .why =
        "The thread from the smallest initiative up to the company's objective holds only where every link leads "
        "somewhere, and to one thing.",
    .source = "format of OKR files, References",
    .bad = R"(title: Pack every order on the day it comes in
supports: [⟦repeat-ordres⟧])",
    .good = R"(title: Pack every order on the day it comes in
supports: [repeat-orders])",
    .nordic = "nn",
    .nordic_bad = R"(title: Pakke alle ordrar same dag som dei kjem inn
supports: [⟦repeat-ordrar⟧])",
    .nordic_good = R"(title: Pakke alle ordrar same dag som dei kjem inn
supports: [repeat-orders])",
    .fix = "gives what is called by its title the id that is meant",
    .find_fix = mend_reference,
    .check = check,
};

}  // namespace okr::lint
