#include <fmt/format.h>

#include "lint/check_ins.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/lint/report.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

constexpr double lowest = 0.2;
constexpr double highest = 0.9;  ///< of aspirational ones: a committed one may well begin near certain
constexpr double early = 0.5;    ///< of the period: later a first confidence says how it goes, not how far it was set

/// Of the first check-in, where it was made early enough to speak of the target.
const model::CheckIn* find_start_confidence(const model::KeyResult& key_result, const model::OkrFile& file) {
  const auto check_ins = sort_check_ins(key_result);
  if (check_ins.empty() || !check_ins.front()->confidence) return nullptr;
  const auto& period = file.period;
  const bool is_late = period && model::to_elapsed(period->start, period->end, *check_ins.front()->on) > early;
  return is_late ? nullptr : check_ins.front();
}

void check(const model::KeyResult& key_result, Report& report) {
  const model::CheckIn* check_in = find_start_confidence(key_result, report.file());
  if (check_in == nullptr || report.objective() == nullptr) return;
  const double confidence = *check_in->confidence;
  const bool is_aspirational =
      report.objective()->type.value_or({}) == model::ObjectiveType::aspirational && key_result.keep.is_absent();
  const bool is_easy = is_aspirational && confidence > highest;
  if (!is_easy && confidence >= lowest) return;
  report
      .add(check_in->confidence.span(), fmt::format("start confidence {} suggests that the target is {}",
                                                    to_figure(confidence), is_easy ? "too easy" : "out of reach"))
      .help(is_easy ? "what would be worth stretching for? an aspirational target begins at about 0.5"
                    : "what would make it possible? aim for about 0.5 at the start, 0.7 to 0.9 where it is committed")
      .key("confidence");
}

}  // namespace

constinit const Rule rules::kr_stretch_unbalanced{
    .group = Group::key_result,
    .severity = Severity::note,
    .summary = "a target begins neither out of reach nor, where it is aspirational, as good as reached",
    .why =
        "A target nobody believes in moves nobody, and one that is sure at the start changes nothing. Committed key "
        "results may begin near certain.",
    .source = "Wodtke, Radical Focus: start at a confidence of 5 out of 10; What Matters on committed OKRs",
    .bad = R"(title: Become the shop that people cross town for
type: aspirational
key_results:
  - title: Win 300 guests
    check_ins:
      - {on: 2026-10-05, value: 20, confidence: ⟦1.0⟧})",
    .good = R"(title: Become the shop that people cross town for
type: aspirational
key_results:
  - title: Win 300 guests
    check_ins:
      - {on: 2026-10-05, value: 20, confidence: 0.5})",
    .nordic = "nb",
    .nordic_bad = R"(title: Skaffe 300 nye gjester
check_ins:
  - {on: 2026-10-05, value: 20, confidence: ⟦0.1⟧})",
    .nordic_good = R"(title: Skaffe 300 nye gjester
check_ins:
  - {on: 2026-10-05, value: 20, confidence: 0.5})",
    .check = check,
};

}  // namespace okr::lint
