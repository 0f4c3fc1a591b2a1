// The status as Markdown: one table a team, in words, to paste where the team talks.
#include <fmt/format.h>

#include <algorithm>

#include "render/markdown_text.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;
using report::StatusObjective;
using report::StatusTeam;
using report::StatusView;

std::string to_share_words(std::optional<double> share) { return to_share_text(share, "not measured"); }

/// A number with its unit.
std::string to_amount(double value, const std::string& unit) {
  return unit.empty() ? to_number_text(value) : fmt::format("{} {}", to_number_text(value), to_markdown(unit));
}

std::string to_goal_words(const StatusKeyResult& key_result) {
  const std::string& unit = key_result.unit;
  if (key_result.milestones) return fmt::format("{} milestones", key_result.milestones->total);
  const auto& low = key_result.at_least;
  const auto& high = key_result.at_most;
  if (low && high) return fmt::format("between {} and {}", to_number_text(*low), to_amount(*high, unit));
  if (low) return "at least " + to_amount(*low, unit);
  if (high) return "at most " + to_amount(*high, unit);
  if (!key_result.target) return "none";
  if (!key_result.start) return to_amount(*key_result.target, unit);
  return fmt::format("from {} to {}", to_number_text(*key_result.start), to_amount(*key_result.target, unit));
}

std::string to_now_words(const StatusKeyResult& key_result) {
  if (key_result.milestones) return fmt::format("{} done", key_result.milestones->done);
  return key_result.figures.value ? to_amount(*key_result.figures.value, key_result.unit) : "not measured";
}

std::string to_check_in_words(const model::KeyResultProgress& figures) {
  std::string words = figures.checked_on ? to_string(*figures.checked_on) : "never";
  if (figures.is_due) words += ", due";
  return words;
}

std::string to_owner_words(const std::optional<std::string>& owner) { return owner ? to_markdown(*owner) : "nobody"; }

std::string render_key_result(const StatusKeyResult& key_result) {
  const model::KeyResultProgress& figures = key_result.figures;
  return fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", to_markdown(key_result.title),
                     to_label(figures.status), to_share_words(figures.raw), to_share_words(figures.expected),
                     to_now_words(key_result), to_goal_words(key_result), to_owner_words(key_result.owner),
                     to_check_in_words(figures));
}

std::string render_objective(const StatusObjective& objective) {
  const model::RolledUp& figures = objective.figures;
  return fmt::format("| Objective: {} | {} | {} | {} | {} of {} measured | | {} | |\n", to_markdown(objective.title),
                     to_label(figures.status), to_share_words(figures.progress), to_share_words(figures.expected),
                     figures.measured, figures.total, to_owner_words(objective.owner));
}

std::string render_team(const StatusView& view, const report::ShownTeam& shown) {
  const StatusTeam& team = view.teams[shown.team];
  std::string out = fmt::format("\n### {}, {}: {}\n\n", to_markdown(team.name), to_markdown(team.period.name),
                                to_label(team.figures.status));
  out += "| What | Status | Progress | Expected | Now | Goal | Owner | Last check-in |\n";
  out += "| --- | --- | ---: | ---: | --- | --- | --- | --- |\n";
  for (const report::ShownObjective& each : shown.objectives) {
    const StatusObjective& objective = team.objectives[each.objective];
    out += render_objective(objective);
    for (const std::size_t place : each.key_results) out += render_key_result(objective.key_results[place]);
  }
  return out;
}

std::string render_head(const StatusPage& page) {
  const StatusView& view = *page.view;
  std::string out = fmt::format("## OKR status as of {}\n\n", to_string(view.today));
  if (!page.commit.empty()) out += fmt::format("- at commit `{}`\n", page.commit);
  for (const report::StatusPeriod& period : view.periods) {
    out += fmt::format("- {}\n", to_markdown(to_period_words(period)));
  }
  if (view.choice == report::PeriodChoice::last_ended) out += "- no period runs today; this one ended last\n";
  if (view.coming) {
    out += fmt::format("- {} begins on {}\n", to_markdown(view.coming->name), to_string(view.coming->start));
  }
  if (view.counts.total != 0) out += fmt::format("- {}\n", render_counts(view.counts, ", "));
  if (!view.due.empty()) out += fmt::format("- {} due\n", count_noun(view.due.size(), "check-in"));
  if (view.teams.empty()) out += "- nothing to show\n";
  return out;
}

}  // namespace

std::string render_status_markdown(const StatusPage& page) {
  std::string out = render_head(page);
  if (page.view->group_by) return page.view->groups.empty() ? out : out + render_groups_markdown(*page.view);
  for (const report::ShownTeam& team : page.view->sorted) out += render_team(*page.view, team);
  return out;
}

}  // namespace okr::render
