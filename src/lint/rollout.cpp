#include "lint/rollout.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "lint/levels.hpp"

namespace okr::lint {

std::vector<std::size_t> find_units(const model::Workspace& workspace) {
  std::vector<std::size_t> units;
  std::set<std::string_view> teams;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    const bool is_top = workspace.config.levels.size() > 1 && find_level(file, workspace.config) == 0U;
    if (has_active(file) && !is_top && teams.insert(file.team).second) units.push_back(index);
  }
  return units;
}

bool is_first_cycle(const model::Workspace& workspace) {
  Date first_end = Date::max();
  Date last_start = Date::min();
  for (const model::OkrFile& file : workspace.files) {
    if (!file.period) continue;
    first_end = std::min(first_end, file.period->end);
    last_start = std::max(last_start, file.period->start);
  }
  return last_start <= first_end;
}

}  // namespace okr::lint
