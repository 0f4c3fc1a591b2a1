#include "lint/objective_counts.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "lint/levels.hpp"

namespace okr::lint {

std::vector<ObjectiveCount> count_objectives(const model::Workspace& workspace) {
  using Set = std::tuple<std::string, std::string, std::string, std::size_t>;
  std::map<Set, ObjectiveCount> sets;
  for (std::size_t i = 0; i < workspace.files.size(); ++i) {
    const model::OkrFile& file = workspace.files[i];
    const auto count = std::ranges::count_if(file.objectives, is_active);
    if (count == 0 || file.is_closed()) continue;
    const Set set = file.period ? Set{file.team, to_level_name(file), file.period->name, 0}
                                : Set{file.team, to_level_name(file), "", i};
    sets[set].files.push_back(i);
    sets[set].count += static_cast<int>(count);
  }
  std::vector<ObjectiveCount> counts;
  for (auto& [set, count] : sets) counts.push_back(std::move(count));
  return counts;
}

}  // namespace okr::lint
