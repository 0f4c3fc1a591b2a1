#include "report/status_screen.hpp"

#include <algorithm>
#include <set>

#include "report/status_order.hpp"

namespace okr::report {
namespace {

using model::Status;

constexpr std::size_t most_teams = 5;

bool is_well(Status status) { return status == Status::on_track || status == Status::achieved; }

bool is_lost(const StatusKeyResult& key_result) {
  return key_result.figures.status == Status::off_track || key_result.figures.status == Status::missed;
}

/// A filter that names a status, an age or a text asks for what it finds: it is not folded away.
Folding to_folding(const StatusOptions& options) {
  const bool asks = options.filter.asks_for(FilterKey::status) || options.filter.asks_for(FilterKey::stale) ||
                    options.filter.asks_for(FilterKey::text);
  return asks ? Folding::nothing : options.folding;
}

void fold(const StatusObjective& objective, Screen& screen) {
  ++screen.folded_objectives;
  for (const StatusKeyResult& key_result : objective.key_results) screen.folded.add(key_result.figures);
}

Screen to_objective_screen(const StatusView& view, Folding folding, SortKey sort) {
  Screen screen;
  for (std::size_t team = 0; team < view.teams.size(); ++team) {
    const auto& objectives = view.teams[team].objectives;
    for (std::size_t index = 0; index < objectives.size(); ++index) {
      const StatusObjective& objective = objectives[index];
      if (folding == Folding::on_track && is_well(objective.figures.status)) {
        fold(objective, screen);
      } else {
        screen.objectives.push_back(to_shown_objective(view.teams, team, index, sort));
      }
    }
  }
  std::ranges::stable_sort(screen.objectives, {}, [&](const ShownObjective& shown) {
    const StatusTeam& team = view.teams[shown.team];
    return to_order_key(team, team.objectives[shown.objective], sort);
  });
  return screen;
}

/// The lost key results of one team; the others are counted as folded.
ShownTeam to_shown_team(const StatusView& view, const ShownTeam& whole, Screen& screen) {
  ShownTeam shown{whole.team, {}};
  for (const ShownObjective& objective : whole.objectives) {
    ShownObjective lost{whole.team, objective.objective, {}};
    const auto& key_results = view.teams[whole.team].objectives[objective.objective].key_results;
    for (const std::size_t each : objective.key_results) {
      if (is_lost(key_results[each])) {
        lost.key_results.push_back(each);
      } else {
        screen.folded.add(key_results[each].figures);
      }
    }
    if (lost.key_results.empty() || lost.key_results.size() < key_results.size()) ++screen.folded_objectives;
    if (!lost.key_results.empty()) shown.objectives.push_back(std::move(lost));
  }
  return shown;
}

Screen to_team_screen(const StatusView& view) {
  Screen screen;
  for (const ShownTeam& team : view.sorted) screen.teams.push_back(to_shown_team(view, team, screen));
  return screen;
}

}  // namespace

Screen to_screen(const StatusView& view, const StatusOptions& options) {
  std::set<std::string_view> teams;
  for (const StatusTeam& team : view.teams) teams.insert(team.team);
  const Folding folding = to_folding(options);
  const bool is_open = folding == Folding::nothing || options.filter.asks_for(FilterKey::team);
  return teams.size() > most_teams && !is_open
             ? to_team_screen(view)
             : to_objective_screen(view, folding, options.sort.value_or(SortKey::worst));
}

}  // namespace okr::report
