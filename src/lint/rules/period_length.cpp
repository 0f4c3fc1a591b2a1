#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/rules.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

constexpr int least = 14;
constexpr int most = 366;
constexpr int most_of_a_team = 124;  ///< every tertial passes: the longest has 123 days

/// The limit is a team's from the level "team" down; where no level is called so, for the lowest.
bool is_team(const model::OkrFile& file, const model::Config& config) {
  const auto level = find_level(file, config);
  const auto team = std::ranges::find(config.levels, "team") - config.levels.begin();
  const std::size_t first =
      std::min(static_cast<std::size_t>(team), std::max<std::size_t>(config.levels.size(), 2) - 1);
  return level && *level >= first;
}

void check(const model::OkrFile& file, Report& report) {
  if (!file.period || !has_active(file)) return;
  const int days = file.period->days();
  const bool is_a_team = is_team(file, report.workspace().config);
  const int limit = is_a_team ? most_of_a_team : most;
  if (days >= least && days <= limit) return;
  const bool is_short = days < least;
  const std::string whose = is_a_team && !is_short ? fmt::format(" for level {}", to_level_name(file)) : "";
  report
      .add(file.period.span(),
           fmt::format("period {} is {} day{} long; {} is the {}{}", file.period->name, days, days == 1 ? "" : "s",
                       is_short ? least : limit, is_short ? "least" : "most", whose))
      .help(is_short
                ? "make it a month or a quarter: results need time to show"
                : "cut it into quarters or tertials; a long goal belongs to a higher \"level:\", for a year at most")
      .key(file.period->name);
}

}  // namespace

constinit const Rule rules::period_length{
    .group = Group::period,
    .severity = Severity::warning,
    .summary = "a period is a year at most, a team's four months, and never under two weeks",
    .why =
        "A near end makes the work targeted, and its close is when a team learns. What takes years is a direction: cut "
        "it into quarters, and keep the long one on the company's level.",
    .source = "Doerr, Measure What Matters: OKR cycles; GitLab handbook",
    .bad = R"(okr: 1
period: ⟦{start: 2026-01-01, end: 2027-06-30}⟧
objectives:
  - {title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]})",
    .good = R"(okr: 1
period: 2026-Q4
objectives:
  - {title: Care for every parcel, key_results: [{title: Win 30 shops}, {title: Win 9 malls}]})",
    .nordic = "nb",
    .nordic_bad = R"(okr: 1
period: ⟦2026⟧
level: team
objectives:
  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]})",
    .nordic_good = R"(okr: 1
period: 2026-T3
level: team
objectives:
  - {title: Ta vare på hver pakke, key_results: [{title: Vinne 30 butikker}]})",
    .configuration = "levels: the limit of a team holds from the level \"team\" down",
    .check = check,
};

}  // namespace okr::lint
