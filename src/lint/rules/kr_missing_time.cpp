#include <fmt/format.h>

#include "lint/mends.hpp"
#include "lint/rules.hpp"
#include "lint/wording.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

/// What a value of `key_results.time` asks for, and what to say where it is missing.
struct Mode {
  bool (*is_satisfied)(const model::KeyResult& key_result, const model::OkrFile& file);
  std::string_view lack;
  std::string_view help;
};

bool has_own_time(const model::KeyResult& key_result) {
  return !key_result.due.is_absent() || key_result.phrase.has_time();
}

/// By the order of `model::KeyResultTime`.
constexpr std::array modes{
    Mode{[](const model::KeyResult& key_result, const model::OkrFile& file) {
           return has_own_time(key_result) || !file.period.is_absent() || !file.is_whole;
         },
         "has no time to be reached in, and its file has no period",
         "add \"period: 2026-Q4\" to the file, \"due:\" to the key result, or the time to its title"},
    Mode{[](const model::KeyResult& key_result, const model::OkrFile&) { return has_own_time(key_result); },
         "has no time of its own to be reached in",
         "add \"due:\" or the time to its title: key_results.time is explicit here, so the period is not enough"},
    Mode{[](const model::KeyResult& key_result, const model::OkrFile&) {
           return !key_result.due.is_absent() || key_result.phrase.has_bounded_time();
         },
         "has no day by which it is to be reached",
         "add \"due:\" or a deadline to its title: key_results.time is bounded here, so a rate is not enough"}};

void check(const model::KeyResult& key_result, Report& report) {
  const Mode& mode = modes.at(static_cast<std::size_t>(report.settings().time));
  if (!key_result.title || mode.is_satisfied(key_result, report.file())) return;
  report.add(key_result.place(), fmt::format("{} {}", to_quoted(*key_result.title), mode.lack))
      .help(std::string(mode.help))
      .label("by when?");
}

}  // namespace

constinit const Rule rules::kr_missing_time{
    .group = Group::key_result,
    .basis = Basis::absence,
    .summary = "a key result has a time: its own due date, a time in its title, or the period of its file",
    .why = "Without a time a number is a wish: it can't be late, and nothing says how far along it should be today.",
    .source = "Doran, S.M.A.R.T. goals: time-related; Doerr, Measure What Matters",
    .bad = R"(okr: 1
objectives:
  - title: Become the parcel service that people recommend
    key_results:
      - title: ⟦Win 30 shops as new customers⟧
      - title: Cut complaints from 120 to 60 by the end of November)",
    .good = "Win 30 shops as new customers by the end of November",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
objectives:
  - title: Bli budtjenesten folk anbefaler til naboen
    key_results:
      - title: ⟦Vinne 30 butikker som nye kunder⟧
      - title: Få klagene ned fra 120 til 60 innen utgangen av november)",
    .nordic_good = "Vinne 30 butikker som nye kunder innen utgangen av november",
    .configuration = "key_results.time: inherit, explicit (a period alone is not enough), bounded (nor is a rate)",
    .fix = "where the file has a period: writes its last day as `due`",
    .find_fix = mend_missing_time,
    .check = check,
};

}  // namespace okr::lint
