#include "okr/report/weekly.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "report/status_facts.hpp"
#include "report/status_files.hpp"
#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Status;
using model::Workspace;

/// Files of one time, and what the report tells of them.
struct Chosen {
  std::vector<std::size_t> files;
  std::vector<WeeklyGoal> goals;
  WeeklyInitiatives initiatives;
};

/// The key results that a status leaves of the files, as they stand on the last of the days and stood on their eve.
void add_goals(const Workspace& workspace, const StatusView& status, const ShortNames& names, const ReportDays& days,
               Chosen& chosen) {
  const auto measure = [&](const model::Address& address, Date day) {
    return to_status_key_result(workspace, address, find_as_of(workspace, address.file, day), day);
  };
  for (const StatusTeam& team : status.teams) {
    for (const StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& key_result : objective.key_results) {
        const auto address = find_address(workspace, team.path, key_result.ref);
        if (!address || !std::ranges::binary_search(chosen.files, address->file)) continue;
        chosen.goals.push_back({*address, names.find(key_result.ref), measure(*address, days.to),
                                measure(*address, days.from - std::chrono::days(1))});
      }
    }
  }
}

Chosen choose(const WeeklySource& source, const StatusView& status) {
  Chosen chosen{source.files, {}, {}};
  const ShortNames names(source.workspace, source.files);
  add_goals(source.workspace, status, names, source.days, chosen);
  chosen.initiatives = find_initiatives(source, chosen.goals, names);
  return chosen;
}

/// Those that ran when the days began, ended in them, and so are shown no more: what came in on their last days would
/// stand in no report.
std::vector<std::size_t> find_ended(const Workspace& workspace, const ReportDays& days, const Filter& filter,
                                    const std::vector<std::size_t>& shown) {
  std::vector<std::size_t> ended = choose_files(workspace, days.from, filter).files;
  std::erase_if(ended, [&](std::size_t index) {
    const Date end = workspace.files[index].period->end;
    return end < days.from || end >= days.to || std::ranges::binary_search(shown, index);
  });
  return ended;
}

/// What moved in periods that ended, and what was done in them; nobody needs anything there any more.
void add_ended(Chosen ended, WeeklyView& view, std::vector<WeeklyGoal>& moving) {
  std::ranges::move(ended.goals, std::back_inserter(moving));
  std::ranges::move(ended.initiatives.done, std::back_inserter(view.done));
  std::ranges::stable_sort(view.done, {}, [](const WeeklyInitiative& each) { return each.facts.done_on; });
}

std::vector<StatusChange> find_changes(const std::vector<WeeklyGoal>& goals) {
  std::vector<StatusChange> changes;
  for (const WeeklyGoal& goal : goals) {
    const Status before = goal.before.figures.status;
    const Status now = goal.now.figures.status;
    if (before != now && before != Status::not_started) changes.push_back({goal.now.ref, before, now});
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
  Chosen shown = choose({workspace, files, days, filter, eve}, view.status);
  view.changed = find_changes(shown.goals);
  view.owners = gather_owners(shown.goals, std::move(shown.initiatives.late));
  view.done = std::move(shown.initiatives.done);
  view.under_way = std::move(shown.initiatives.under_way);
  view.coming = find_coming_days(workspace, view.status, shown.goals, shown.initiatives.coming);
  const std::vector<std::size_t> ended = find_ended(workspace, days, filter, files);
  if (!ended.empty()) {
    const StatusView status = to_status_view(workspace, days.from, {.filter = filter});
    add_ended(choose({workspace, ended, days, filter, eve}, status), view, shown.goals);
  }
  view.moves = find_moves(workspace, shown.goals, days);
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
