#include "report/status_order.hpp"

#include <array>
#include <limits>

namespace okr::report {
namespace {

using model::Status;

constexpr double last = std::numeric_limits<double>::infinity();

/// What needs somebody first.
int to_rank(Status status) {
  constexpr std::array ranks{6, 3, 4, 2, 0, 5, 1};  // by Status
  return ranks.at(static_cast<std::size_t>(status));
}

/// What a row is ordered by, of one key result or over all that stand below it.
struct Sums {
  Status status = Status::no_data;
  double gap = 0;          ///< of the progress to what is expected
  double progress = last;  ///< where nothing was measured, last
  double age = 0;
  double due = last;
};

using ToKey = OrderKey (*)(const StatusTeam& team, const Sums& sums);

/// By SortKey.
constexpr std::array<ToKey, 5> to_keys{
    [](const StatusTeam&, const Sums& sums) { return OrderKey("", to_rank(sums.status), sums.gap); },
    [](const StatusTeam& team, const Sums&) { return OrderKey(team.team, 0, 0); },
    [](const StatusTeam&, const Sums& sums) { return OrderKey("", -sums.age, 0); },
    [](const StatusTeam&, const Sums& sums) { return OrderKey("", sums.progress, 0); },
    [](const StatusTeam&, const Sums& sums) { return OrderKey("", sums.due, 0); },
};

OrderKey to_key(const StatusTeam& team, const Sums& sums, SortKey sort) {
  return to_keys.at(static_cast<std::size_t>(sort))(team, sums);
}

double to_day(Date date) { return static_cast<double>(date.time_since_epoch().count()); }

/// The oldest check-in and the first day due of an objective's key results.
void add_days(const StatusObjective& objective, Sums& sums) {
  for (const StatusKeyResult& each : objective.key_results) {
    sums.age = std::max(sums.age, static_cast<double>(each.figures.age_days));
    sums.due = std::min(sums.due, to_day(each.figures.due));
  }
}

Sums to_sums(const model::RolledUp& figures) {
  return {figures.status, figures.progress.value_or(0) - figures.expected, figures.progress.value_or(last), 0, last};
}

}  // namespace

OrderKey to_order_key(const StatusTeam& team, SortKey sort) {
  Sums sums = to_sums(team.figures);
  for (const StatusObjective& objective : team.objectives) add_days(objective, sums);
  return to_key(team, sums, sort);
}

OrderKey to_order_key(const StatusTeam& team, const StatusObjective& objective, SortKey sort) {
  Sums sums = to_sums(objective.figures);
  add_days(objective, sums);
  return to_key(team, sums, sort);
}

OrderKey to_order_key(const StatusTeam& team, const StatusKeyResult& key_result, SortKey sort) {
  const model::KeyResultProgress& figures = key_result.figures;
  const Sums sums{figures.status, figures.progress.value_or(0) - figures.expected, figures.raw.value_or(last),
                  static_cast<double>(figures.age_days), to_day(figures.due)};
  return to_key(team, sums, sort);
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
      const auto& key_results = team.objectives[o].key_results;
      shown.objectives.push_back({t, o, to_sorted_places(key_results.size(), [&](std::size_t place) {
                                    return to_order_key(team, key_results[place], sort);
                                  })});
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
