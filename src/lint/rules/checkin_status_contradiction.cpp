#include <fmt/format.h>

#include "lint/check_ins.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/lint/report.hpp"
#include "okr/model/progress.hpp"

namespace okr::lint {
namespace {

constexpr double confident = 0.7;
constexpr double doubtful = 0.4;  ///< below

bool contradicts(double confidence, model::Status status) {
  return (confidence >= confident && status == model::Status::off_track) ||
         (confidence < doubtful && status == model::Status::on_track);
}

/// A confidence speaks of its own day: where only the days since then turned the figures, it contradicts nothing.
void check(const model::KeyResult& key_result, Report& report) {
  auto as_of = find_as_of(report, report.file());
  if (!as_of || report.objective() == nullptr) return;
  const model::CheckIn* check_in = find_last_check_in(key_result, as_of->today);
  if (check_in == nullptr || !check_in->confidence || !check_in->note.is_absent()) return;
  const double confidence = *check_in->confidence;
  const auto type = report.objective()->type.value_or({});
  const auto progress = model::measure_key_result(key_result, type, *as_of);
  as_of->today = *check_in->on;
  const auto then = model::measure_key_result(key_result, type, *as_of);
  const bool is_of_value = progress.confidence == confidence;  // not of a line whose value is missing
  if (!is_of_value || !contradicts(confidence, progress.status) || !contradicts(confidence, then.status)) return;
  report
      .add(check_in->confidence.span(),
           fmt::format("confidence {}, computed {} (progress {} %, expected {} %)", to_figure(confidence),
                       progress.status == model::Status::on_track ? "on-track" : "off-track",
                       model::to_percent(progress.progress.value_or(0)), model::to_percent(progress.expected)))
      .help("which is right? say in \"note:\" what the figure does not show; what moves late has a \"plan:\"")
      .key(to_figure(confidence));
}

}  // namespace

constinit const Rule rules::checkin_status_contradiction{
    .group = Group::cadence,
    .severity = Severity::note,
    .needs = Needs::clock,
    .basis = Basis::absence,
    .summary = "the confidence of the last check-in and the figures say the same, or a note says why not",
    .why =
        "Sure of what is off track, or in doubt of what is on track: the reader has two answers. Figures that "
        "move late are a good reason, and one to write down.",
    .source = "Perdoo: confidence beside progress, as lagging figures are not linear",
    .bad = R"(# okr lint --today 2026-12-14
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [
  {title: Win 300 guests, check_ins: [{on: 2026-12-11, value: 30, confidence: ⟦0.8⟧}]}]}])",
    .good = R"(# okr lint --today 2026-12-14
okr: 1
period: 2026-Q4
objectives: [{title: Care for every guest, key_results: [{title: Win 300 guests,
  check_ins: [{on: 2026-12-11, value: 30, confidence: 0.8, note: The season opens on Saturday}]}]}])",
    .nordic = "nb",
    .nordic_bad = R"(# okr lint --today 2026-11-16
okr: 1
period: 2026-Q4
objectives: [{title: Ta vare på hver gjest, key_results: [
  {title: Skaffe 300 nye gjester, check_ins: [{on: 2026-11-16, value: 280, confidence: ⟦0.3⟧}]}]}])",
    .nordic_good = R"(# okr lint --today 2026-11-16
okr: 1
period: 2026-Q4
objectives: [{title: Ta vare på hver gjest, key_results: [
  {title: Skaffe 300 nye gjester, check_ins: [{on: 2026-11-16, value: 280, confidence: 0.8}]}]}])",
    .check = check,
};

}  // namespace okr::lint
