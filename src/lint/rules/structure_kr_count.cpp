#include <fmt/format.h>

#include <algorithm>

#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void add_too_few(const model::Objective& objective, std::size_t count, Report& report) {
  const model::Limits& limits = report.settings().limits;
  const std::string found = count == 0 ? "no key result" : fmt::format("only {}", to_count(count, "key result"));
  report
      .add(objective.place(), fmt::format("{} has {}; use {} to {}", to_quoted_name(objective), found,
                                          limits.key_results_min, limits.key_results_max))
      .help("how would you see that it is coming nearer? add the result that would prove it")
      .severity(count == 0 ? Severity::error : Severity::note);
}

void check(const model::Objective& objective, Report& report) {
  const model::Limits& limits = report.settings().limits;
  const auto is_live = [](const model::KeyResult& key_result) { return key_result.is_live(); };
  const auto is_counted = [&](const model::KeyResult& key_result) {
    return is_live(key_result) && key_result.keep.is_absent();
  };
  const auto live = static_cast<std::size_t>(std::ranges::count_if(objective.key_results, is_live));
  const auto counted = static_cast<std::size_t>(std::ranges::count_if(objective.key_results, is_counted));
  const auto min = static_cast<std::size_t>(std::max(limits.key_results_min, 1));
  if (live < min && objective.is_whole) add_too_few(objective, live, report);
  if (counted <= static_cast<std::size_t>(std::max(limits.key_results_max, 0))) return;
  report
      .add(objective.place(),
           fmt::format("{} has {}; use {} to {}", to_quoted_name(objective), to_count(counted, "key result"),
                       limits.key_results_min, limits.key_results_max))
      .help("which of them show best that it is coming nearer? keep those, or split the objective")
      .severity(Severity::warning);
}

}  // namespace

constinit const Rule rules::structure_kr_count{
    .group = Group::structure,
    .severities = "error when none, note when fewer than the least, warning when more than the most",
    .summary = "an objective has two to five key results",
    .why =
        "One result can be reached with the objective missed, and you can't measure everything: a few show best "
        "whether you are on the way. Parked and cancelled ones don't count, nor does a `keep` against the most.",
    .source = "Doerr, Measure What Matters; What Matters: three to five key results",
    .bad = R"(title: ⟦Become the parcel service that people recommend⟧
key_results: [])",
    .good = R"(title: Become the parcel service that people recommend
key_results:
  - title: Raise repeat orders from 22 % to 35 %
  - title: Cut complaints from 120 to 60)",
    .nordic = "sv",
    .nordic_bad = R"(title: ⟦Bli budfirman som folk rekommenderar⟧
key_results: [])",
    .nordic_good = R"(title: Bli budfirman som folk rekommenderar
key_results:
  - title: Öka andelen återköp från 22 % till 35 %
  - title: Minska antalet klagomål från 120 till 60)",
    .configuration = "limits.key_results: [2, 5]",
    .check = check,
};

}  // namespace okr::lint
