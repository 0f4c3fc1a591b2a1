#include <fmt/format.h>

#include "lint/mends.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

using language::NumberRole;

/// The key of `keep` that a level in the title is written as: "at most 3".
std::string_view find_keep_key(const model::KeyResult& key_result) {
  for (const language::Number& number : key_result.phrase.numbers) {
    if (number.role == NumberRole::at_least) return "at_least";
    if (number.role == NumberRole::at_most) return "at_most";
  }
  return {};
}

std::string to_help(const model::KeyResult& key_result, const Report& report) {
  const std::string help = fmt::format("add \"target:\", the value to reach {}", to_deadline(report.file()));
  const std::string_view keep = find_keep_key(key_result);
  return keep.empty() ? help : fmt::format("{}, or \"keep: {{{}: ...}}\" where it is a level to stay at", help, keep);
}

/// A start and a change from it name the end: "start: 5.5" and "by 10 %".
bool has_change_from_start(const model::KeyResult& key_result) {
  return !key_result.start.is_absent() && key_result.phrase.delta.has_value();
}

void check(const model::KeyResult& key_result, Report& report) {
  const bool is_measured_otherwise =
      !key_result.keep.is_absent() || !key_result.milestones.is_absent() || has_change_from_start(key_result);
  if (key_result.title.is_damaged() || is_measured_otherwise || !key_result.target.is_absent() ||
      key_result.measure.target)
    return;
  report
      .add(key_result.place(),
           fmt::format("{} has no target: no field and no from-to says the value to reach", to_quoted_name(key_result)))
      .help(to_help(key_result, report))
      .label("to what?");
}

}  // namespace

constinit const Rule rules::kr_missing_target{
    .group = Group::key_result,
    .basis = Basis::absence,
    .summary = "a key result has a target, unless it is kept at a level or made of milestones",
    .why =
        "A key result goes from a start to a target. Without a target there is no progress to show and no answer to "
        "whether it was reached.",
    .source = "Google OKR playbook; Doerr, Measure What Matters",
    .bad = R"(title: ⟦Raise the share of repeat orders⟧
start: 22)",
    .good = R"(title: Raise the share of repeat orders
start: 22
target: 35)",
    .nordic = "sv",
    .nordic_bad = R"(title: ⟦Korta väntetiden i telefonen⟧
start: 9)",
    .nordic_good = R"(title: Korta väntetiden i telefonen
start: 9
target: 4)",
    .configuration = "key_results.infer_from_text: whether a target that the title says without doubt counts",
    .fix = "unsafe, where titles don't count: writes the start and target that the title says",
    .find_fix = mend_missing_target,
    .check = check,
};

}  // namespace okr::lint
