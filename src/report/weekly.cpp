#include "okr/report/weekly.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
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

/// The key results that a status of the last of the days leaves of the files, and how they stood on their eve.
void add_goals(const Workspace& workspace, const StatusView& status, const ShortNames& names, const ReportDays& days,
               Chosen& chosen) {
  const Date eve = days.from - std::chrono::days(1);
  for (const StatusTeam& team : status.teams) {
    for (const StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& now : objective.key_results) {
        const auto address = find_address(workspace, team.path, now.ref);
        if (!address || !std::ranges::binary_search(chosen.files, address->file)) continue;
        StatusKeyResult before =
            to_status_key_result(workspace, *address, find_as_of(workspace, address->file, eve), eve);
        chosen.goals.push_back({*address, names.find(now.ref), now, std::move(before)});
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

/// The same filter, but of files whose period ended in the days; nothing where none did.
std::optional<Filter> to_ended_filter(const Workspace& workspace, const ReportDays& days, const Filter& filter) {
  FilterTerm term{FilterKey::period, Sense::has, {}};
  for (const model::OkrFile& file : workspace.files) {
    if (file.period && days.contains(file.period->end)) term.values.emplace_back(*file.period);
  }
  if (term.values.empty()) return std::nullopt;
  Filter ended = filter;
  ended.terms.push_back(std::move(term));
  return ended;
}

/// Those that are shown no more, whether their review is held or not: what came in on their last days would stand in no
/// report.
std::vector<std::size_t> find_ended(const Workspace& workspace, Date today, const Filter& ended,
                                    const std::vector<std::size_t>& shown) {
  std::vector<std::size_t> files = choose_files(workspace, today, ended).files;
  std::erase_if(files, [&](std::size_t index) { return std::ranges::binary_search(shown, index); });
  return files;
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
  if (const auto ended = to_ended_filter(workspace, days, filter)) {
    const StatusView status = to_status_view(workspace, days.to, {.filter = *ended});
    const std::vector<std::size_t> ended_files = find_ended(workspace, days.to, *ended, files);
    add_ended(choose({workspace, ended_files, days, filter, eve}, status), view, shown.goals);
  }
  view.moves = find_moves(workspace, shown.goals, days);
  return view;
}

std::string_view to_word(MoveKind kind) {
  constexpr std::array<std::string_view, 4> words{"setback", "step", "changed", "unchanged"};
  return words.at(static_cast<std::size_t>(kind));
}

std::string_view to_word(ComingKind kind) {
  constexpr std::array<std::string_view, 5> words{"event", "period_end", "key_result", "milestone", "initiative"};
  return words.at(static_cast<std::size_t>(kind));
}

}  // namespace okr::report
