#include "okr/report/due.hpp"

#include <algorithm>
#include <utility>

#include "report/status_facts.hpp"

namespace okr::report {
namespace {

using model::Workspace;

/// The share of the way that is expected, in the key result's own figures. A level to keep has no way.
std::optional<double> find_expected_value(const StatusKeyResult& key_result) {
  const bool has_way = !key_result.at_least && !key_result.at_most && !key_result.milestones;
  if (!has_way || !key_result.start || !key_result.target) return std::nullopt;
  return *key_result.start + key_result.figures.expected * (*key_result.target - *key_result.start);
}

bool is_wanted(const StatusKeyResult& key_result, DueChoice choice) {
  if (choice == DueChoice::due) return key_result.figures.is_due;
  return key_result.figures.status != model::Status::not_started;
}

bool is_mine(const DueKeyResult& due, const std::vector<std::string>& mine) {
  const auto& owner = due.facts.owner;
  return owner && std::ranges::any_of(mine, [&](const std::string& name) { return is_owned_by(*owner, name); });
}

}  // namespace

DueList find_due(const Workspace& workspace, Date today, const Filter& filter, const std::vector<std::string>& mine,
                 DueChoice choice) {
  StatusView view = to_status_view(workspace, today, {.filter = filter});
  DueList list{{}, std::move(view.skipped)};
  std::vector<DueKeyResult>& found = list.key_results;
  for (StatusTeam& team : view.teams) {
    for (StatusObjective& objective : team.objectives) {
      for (StatusKeyResult& key_result : objective.key_results) {
        const auto address = find_address(workspace, team.path, key_result.ref);
        if (!address || !is_wanted(key_result, choice)) continue;
        found.push_back({*address, std::move(key_result), std::nullopt});
        found.back().expected_value = find_expected_value(found.back().facts);
      }
    }
  }
  std::stable_partition(found.begin(), found.end(), [&](const DueKeyResult& due) { return is_mine(due, mine); });
  return list;
}

}  // namespace okr::report
