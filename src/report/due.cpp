#include "okr/report/due.hpp"

#include <algorithm>
#include <utility>

namespace okr::report {
namespace {

using model::Address;
using model::Workspace;

/// Refs are unique in their file.
std::optional<Address> find_address(const Workspace& workspace, std::string_view path, std::string_view ref) {
  const auto file = workspace.find_file(path);
  if (!file) return std::nullopt;
  const std::vector<model::Objective>& objectives = workspace.files[*file].objectives;
  for (std::size_t o = 0; o < objectives.size(); ++o) {
    const std::vector<model::KeyResult>& key_results = objectives[o].key_results;
    for (std::size_t k = 0; k < key_results.size(); ++k) {
      if (key_results[k].ref == ref) return Address{.file = *file, .objective = o, .key_result = k};
    }
  }
  return std::nullopt;
}

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
