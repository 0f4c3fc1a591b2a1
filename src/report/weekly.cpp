#include "okr/report/weekly.hpp"

#include <array>
#include <utility>

#include "report/status_facts.hpp"
#include "report/status_files.hpp"
#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Status;
using model::Workspace;

std::vector<WeeklyGoal> list_goals(const Workspace& workspace, const StatusView& status, const ShortNames& names,
                                   Date eve) {
  std::vector<WeeklyGoal> goals;
  for (const StatusTeam& team : status.teams) {
    for (const StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& key_result : objective.key_results) {
        const auto address = find_address(workspace, team.path, key_result.ref);
        if (!address) continue;
        goals.push_back({*address, names.find(key_result.ref), &key_result,
                         to_status_key_result(workspace, *address, find_as_of(workspace, address->file, eve), eve)});
      }
    }
  }
  return goals;
}

std::vector<StatusChange> find_changes(const std::vector<WeeklyGoal>& goals) {
  std::vector<StatusChange> changes;
  for (const WeeklyGoal& goal : goals) {
    const Status before = goal.before.figures.status;
    const Status now = goal.now->figures.status;
    if (before != now && before != Status::not_started) changes.push_back({goal.now->ref, before, now});
  }
  return changes;
}

}  // namespace

bool WeeklyView::has_news() const {
  return !moves.empty() || !done.empty() || (!under_way.empty() && under_way.front().is_new.value_or(false));
}

WeeklyView to_weekly_view(const Workspace& workspace, const ReportDays& days, const Filter& filter,
                          const Workspace* eve) {
  WeeklyView view;
  view.days = days;
  view.status = to_status_view(workspace, days.to, {.filter = filter});
  const std::vector<std::size_t> files = choose_files(workspace, days.to, filter).files;
  const ShortNames names(workspace, files);
  const std::vector<WeeklyGoal> goals = list_goals(workspace, view.status, names, days.from - std::chrono::days(1));
  WeeklyInitiatives initiatives = find_initiatives({workspace, files, days, filter, eve}, goals, names);
  view.changed = find_changes(goals);
  view.moves = find_moves(workspace, goals, days);
  view.owners = gather_owners(goals, std::move(initiatives.late));
  view.done = std::move(initiatives.done);
  view.under_way = std::move(initiatives.under_way);
  view.coming = find_coming_days(workspace, view.status, goals, initiatives.coming);
  return view;
}

std::string_view to_word(MoveKind kind) {
  constexpr std::array<std::string_view, 3> words{"setback", "step", "unchanged"};
  return words.at(static_cast<std::size_t>(kind));
}

std::string_view to_word(ComingKind kind) {
  constexpr std::array<std::string_view, 5> words{"event", "period_end", "key_result", "milestone", "initiative"};
  return words.at(static_cast<std::size_t>(kind));
}

}  // namespace okr::report
