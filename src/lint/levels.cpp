#include "lint/levels.hpp"

#include <algorithm>

namespace okr::lint {
namespace {

/// What could not be read may be the link.
bool is_unaligned(const model::Objective& objective) {
  if (!is_active(objective) || !objective.is_whole || !objective.aligned_to.empty()) return false;
  return !objective.is_aligned_to_none || objective.why.is_absent();
}

}  // namespace

bool has_active(const model::OkrFile& file) {
  return !file.is_closed() && std::ranges::any_of(file.objectives, is_active);
}

std::vector<model::Address> find_unaligned(const model::Workspace& workspace) {
  std::vector<model::Address> unaligned;
  model::LevelPeriods periods(workspace.config);
  for (const model::OkrFile& file : workspace.files) {
    if (!file.is_closed()) periods.add(file);
  }
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    if (file.is_closed() || !periods.has_above(file)) continue;
    for (std::size_t i = 0; i < file.objectives.size(); ++i) {
      if (is_unaligned(file.objectives[i])) unaligned.push_back({.file = index, .objective = i});
    }
  }
  return unaligned;
}

}  // namespace okr::lint
