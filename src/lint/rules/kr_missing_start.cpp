#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

std::string to_reason(const model::KeyResult& key_result) {
  if (!key_result.phrase.delta) return "progress towards the target can't be shown";
  const Span span = key_result.phrase.delta->span;
  return fmt::format("{} is a change from a value that nothing names",
                     to_quoted(key_result.title->substr(span.begin, span.size())));
}

void check(const model::KeyResult& key_result, Report& report) {
  const bool is_measured_otherwise = !key_result.keep.is_absent() || !key_result.milestones.is_absent();
  if (is_measured_otherwise || !key_result.start.is_absent() || key_result.measure.start) return;
  const bool has_end = key_result.target || key_result.measure.target || key_result.phrase.delta;
  if (!has_end || key_result.title.is_damaged()) return;  // kr-missing-target says it, or the title might
  report.add(key_result.place(), fmt::format("{} has no start: {}", to_quoted_name(key_result), to_reason(key_result)))
      .label("from what?")
      .help(
          "where does it stand today? measure it, and set start and target; where nobody knows yet, make finding out "
          "a milestone");
}

}  // namespace

constinit const Rule rules::kr_missing_start{
    .group = Group::key_result,
    .severity = Severity::warning,
    .basis = Basis::absence,
    .summary = "a key result has a start, unless it counts new things, is kept at a level or made of milestones",
    .why =
        "Progress is the share of the way from start to target that is done. \"15 % more\" of a value that nobody "
        "measured can't be reached or missed.",
    .source = "Google OKR playbook; Oslo kommune, okr-tracker",
    .bad = "⟦Grow the number of repeat orders by 15 %⟧",
    .good = R"(title: Grow the number of repeat orders by 15 %
start: 2000
target: 2300)",
    .nordic = "nn",
    .nordic_bad = "⟦Auke talet på faste kundar med 10 %⟧",
    .nordic_good = R"(title: Auke talet på faste kundar med 10 %
start: 300
target: 330)",
    .configuration = "key_results.infer_from_text: whether a start that the title says without doubt counts",
    .check = check,
};

}  // namespace okr::lint
