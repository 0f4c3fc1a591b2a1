#include "lint/check_in_order.hpp"
#include "lint/check_ins.hpp"
#include "lint/mends.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

void check(const model::KeyResult& key_result, Report& report) {
  add_wrong_days(key_result, report);
  add_wrong_units(key_result, report);
  add_wrong_order(key_result, report);
}

}  // namespace

constinit const Rule rules::checkin_invalid{
    .group = Group::cadence,
    .severities = "error; note for a list in no order",
    .summary = "a check-in has a day of its own in or near the period, and a value in the key result's unit",
    .why = "A wrong history gives wrong progress: a value dated 2062 would be the latest for ever.",
    .source = "okr.yaml(5)",
    .bad = R"(title: Raise the share of online orders from 12 % to 25 %
check_ins:
  - {on: 2026-10-12, value: 14}
  - {on: ⟦2026-10-12⟧, value: 15})",
    .good = R"(title: Raise the share of online orders from 12 % to 25 %
check_ins:
  - {on: 2026-10-12, value: 14}
  - {on: 2026-10-19, value: 15})",
    .nordic = "da",
    .nordic_bad = R"(title: Løfte andelen af bestillinger på nettet fra 12 % til 25 %
check_ins:
  - {on: 2026-10-12, value: ⟦mange⟧})",
    .nordic_good = R"(title: Løfte andelen af bestillinger på nettet fra 12 % til 25 %
check_ins:
  - {on: 2026-10-12, value: 14})",
    .fix = "sorts check-ins that stand in no order, with their comments",
    .find_fix = mend_check_ins,
    .check = check,
};

}  // namespace okr::lint
