#include "lint/initiative_load.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "lint/initiative_links.hpp"
#include "lint/levels.hpp"

namespace okr::lint {
namespace {

using model::Address;

constexpr int most_of_key_result = 5;

/// The file's own key results that an initiative is for, and their objectives, each once; what is linked to none counts
/// for the objective that it stands under.
std::set<Address> list_goals(const LinkedInitiative& linked) {
  std::set<Address> goals;
  for (const Address& key_result : linked.key_results) {
    if (key_result.file != linked.address.file) continue;
    goals.insert(key_result);
    goals.insert({.file = key_result.file, .objective = key_result.objective});
  }
  if (linked.key_results.empty() && linked.address.objective != Address::none) {
    goals.insert({.file = linked.address.file, .objective = linked.address.objective});
  }
  return goals;
}

/// Few files have so many that looking up what they support is worth it.
int count_initiatives(const model::OkrFile& file) {
  std::size_t count = file.initiatives.size();
  for (const model::Objective& objective : file.objectives) {
    count += objective.initiatives.size();
    for (const model::KeyResult& key_result : objective.key_results) count += key_result.initiatives.size();
  }
  return static_cast<int>(count);
}

}  // namespace

std::vector<Overload> find_overloads(const model::Workspace& workspace, std::size_t file, int most_each) {
  if (count_initiatives(workspace.files[file]) <= std::min(most_each, most_of_key_result)) return {};
  std::map<Address, int> counts;
  for (const LinkedInitiative& linked : list_linked_initiatives(workspace, file)) {
    if (!is_open(*linked.initiative)) continue;
    for (const Address& goal : list_goals(linked)) ++counts[goal];
  }
  std::vector<Overload> overloads;
  for (const auto& [goal, count] : counts) {
    const model::KeyResult* key_result = workspace.find_key_result(goal);
    const bool is_live = key_result == nullptr || key_result->is_live();
    if (!is_live || !is_active(*workspace.find_objective(goal))) continue;
    const auto of_objective = counts.find({.file = goal.file, .objective = goal.objective});
    const bool is_said = key_result != nullptr && of_objective->second > most_each;
    const int most = key_result == nullptr ? most_each : most_of_key_result;
    if (count > most && !is_said) overloads.push_back({goal, count, most});
  }
  return overloads;
}

}  // namespace okr::lint
