#include "report/status_order.hpp"

#include <array>

namespace okr::report {
namespace {

using model::Status;

/// What needs somebody first.
int to_rank(Status status) {
  constexpr std::array ranks{6, 3, 4, 2, 0, 5, 1};  // by Status
  return ranks.at(static_cast<std::size_t>(status));
}

using ToKey = OrderKey (*)(std::string_view team, const Sums& sums);

/// By SortKey.
constexpr std::array<ToKey, 5> to_keys{
    [](std::string_view, const Sums& sums) { return OrderKey("", to_rank(sums.status), sums.gap); },
    [](std::string_view team, const Sums&) { return OrderKey(team, 0, 0); },
    [](std::string_view, const Sums& sums) { return OrderKey("", -sums.age, 0); },
    [](std::string_view, const Sums& sums) { return OrderKey("", sums.progress, 0); },
    [](std::string_view, const Sums& sums) { return OrderKey("", sums.due, 0); },
};

double to_day(Date date) { return static_cast<double>(date.time_since_epoch().count()); }

void add_key_results(const StatusObjective& objective, Sums& sums) {
  for (const StatusKeyResult& each : objective.key_results) sums.add(each);
}

Sums to_sums(const model::RolledUp& figures) {
  Sums sums;
  sums.status = figures.status;
  sums.gap = figures.progress.value_or(0) - figures.expected;
  sums.progress = figures.progress.value_or(unordered);
  return sums;
}

}  // namespace

void Sums::add(const StatusKeyResult& key_result) {
  age = std::max(age, static_cast<double>(key_result.figures.age_days));
  due = std::min(due, to_day(key_result.figures.due));
}

OrderKey to_order_key(std::string_view name, const Sums& sums, SortKey sort) {
  return to_keys.at(static_cast<std::size_t>(sort))(name, sums);
}

OrderKey to_order_key(const StatusTeam& team, SortKey sort) {
  Sums sums = to_sums(team.figures);
  for (const StatusObjective& objective : team.objectives) add_key_results(objective, sums);
  return to_order_key(team.team, sums, sort);
}

OrderKey to_order_key(const StatusTeam& team, const StatusObjective& objective, SortKey sort) {
  Sums sums = to_sums(objective.figures);
  add_key_results(objective, sums);
  return to_order_key(team.team, sums, sort);
}

OrderKey to_order_key(const StatusTeam& team, const StatusKeyResult& key_result, SortKey sort) {
  const model::KeyResultProgress& figures = key_result.figures;
  Sums sums;
  sums.status = figures.status;
  sums.gap = figures.progress.value_or(0) - figures.expected;
  sums.progress = figures.raw.value_or(unordered);
  sums.add(key_result);
  return to_order_key(team.team, sums, sort);
}

ShownObjective to_shown_objective(const std::vector<StatusTeam>& teams, std::size_t team, std::size_t objective,
                                  SortKey sort) {
  const auto& key_results = teams[team].objectives[objective].key_results;
  const auto to_key = [&](std::size_t place) { return to_order_key(teams[team], key_results[place], sort); };
  return {team, objective, to_sorted_places(key_results.size(), to_key)};
}

std::vector<ShownTeam> sort_all(const std::vector<StatusTeam>& teams, SortKey sort) {
  std::vector<ShownTeam> sorted;
  for (const std::size_t t :
       to_sorted_places(teams.size(), [&](std::size_t place) { return to_order_key(teams[place], sort); })) {
    const StatusTeam& team = teams[t];
    ShownTeam shown{t, {}};
    for (const std::size_t o : to_sorted_places(team.objectives.size(), [&](std::size_t place) {
           return to_order_key(team, team.objectives[place], sort);
         })) {
      shown.objectives.push_back(to_shown_objective(teams, t, o, sort));
    }
    sorted.push_back(std::move(shown));
  }
  return sorted;
}

std::vector<RowPlace> sort_rows(const std::vector<StatusTeam>& teams, std::optional<SortKey> sort) {
  std::vector<RowPlace> rows;
  for (std::size_t t = 0; t < teams.size(); ++t) {
    for (std::size_t o = 0; o < teams[t].objectives.size(); ++o) {
      for (std::size_t k = 0; k < teams[t].objectives[o].key_results.size(); ++k) rows.push_back({t, o, k});
    }
  }
  if (!sort) return rows;
  std::ranges::stable_sort(rows, {}, [&](const RowPlace& row) {
    const StatusTeam& team = teams[row.team];
    return to_order_key(team, team.objectives[row.objective].key_results[row.key_result], *sort);
  });
  return rows;
}

}  // namespace okr::report
