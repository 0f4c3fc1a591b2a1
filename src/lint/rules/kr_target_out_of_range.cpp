#include <fmt/format.h>

#include "lint/ranges.hpp"
#include "lint/rules.hpp"
#include "lint/values.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::KeyResult& key_result, Report& report) {
  const auto found = find_out_of_range(key_result, report.file(), report.workspace().config);
  if (!found) return;
  report
      .add(found->span, fmt::format("{} {} lies outside of {} to {}", found->what, found->value, to_figure(found->low),
                                    to_figure(found->high)))
      .help("check the unit and the scale: is it a percentage, a share of 1, or a change?")
      .key(found->what + " " + found->value);
}

}  // namespace

constinit const Rule rules::kr_target_out_of_range{
    .group = Group::key_result,
    .summary = "a target lies within what can be reached: a share from 0 to 100 %, a score on its scale",
    .why =
        "More than all of something can't be had: a target of 120 % of the calls is a slip of the unit or of the "
        "scale. Growth may well be more than 100 %, and so may a part of a budget.",
    .source = "Doran, S.M.A.R.T. goals: realistic",
    .bad = "Raise the share of parcels on time from 91 % to ⟦110 %⟧ by the end of November",
    .good = "Raise the share of parcels on time from 91 % to 96 % by the end of November",
    .nordic = "sv",
    .nordic_bad = R"(title: Öka andelen paket i tid till kund
unit: "%"
start: 91
target: ⟦110⟧)",
    .nordic_good = R"(title: Öka andelen paket i tid till kund
unit: "%"
start: 91
target: 96)",
    .configuration = "scales: the lowest and the highest value of a metric or unit, as in {nps: [-100, 100]}",
    .check = check,
};

}  // namespace okr::lint
