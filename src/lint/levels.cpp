#include "lint/levels.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace okr::lint {
namespace {

using Days = std::pair<Date, Date>;

/// A file without a period may hold at any time.
Days to_days(const model::OkrFile& file) {
  return file.period ? Days{file.period->start, file.period->end} : Days{Date::min(), Date::max()};
}

/// The periods in which a level has active objectives. There are few different ones, however many files.
std::vector<std::set<Days>> find_periods(const model::Workspace& workspace) {
  std::vector<std::set<Days>> periods(workspace.config.levels.size());
  for (const model::OkrFile& file : workspace.files) {
    const auto level = find_level(file, workspace.config);
    if (level && has_active(file)) periods[*level].insert(to_days(file));
  }
  return periods;
}

bool has_above(const std::vector<std::set<Days>>& periods, std::size_t level, const Days& days) {
  return std::any_of(periods.begin(), periods.begin() + static_cast<std::ptrdiff_t>(level), [&](const auto& above) {
    return std::ranges::any_of(
        above, [&](const Days& other) { return other.first <= days.second && days.first <= other.second; });
  });
}

/// What could not be read may be the link.
bool is_unaligned(const model::Objective& objective) {
  if (!is_active(objective) || !objective.is_whole || !objective.aligned_to.empty()) return false;
  return !objective.is_aligned_to_none || objective.why.is_absent();
}

}  // namespace

std::optional<std::size_t> find_level(const model::OkrFile& file, const model::Config& config) {
  if (file.level.is_damaged()) return std::nullopt;
  const auto found = std::ranges::find(config.levels, to_level_name(file));
  if (found == config.levels.end()) return std::nullopt;
  return static_cast<std::size_t>(found - config.levels.begin());
}

std::string to_level_name(const model::OkrFile& file) { return file.level.value_or("team"); }

bool is_active(const model::Objective& objective) { return objective.is_live() && !objective.is_draft(); }

bool has_active(const model::OkrFile& file) {
  return !file.is_closed() && std::ranges::any_of(file.objectives, is_active);
}

std::vector<model::Address> find_unaligned(const model::Workspace& workspace) {
  std::vector<model::Address> unaligned;
  const auto periods = find_periods(workspace);
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    const auto level = find_level(file, workspace.config);
    if (!level || file.is_closed() || !has_above(periods, *level, to_days(file))) continue;
    for (std::size_t i = 0; i < file.objectives.size(); ++i) {
      if (is_unaligned(file.objectives[i])) unaligned.push_back({.file = index, .objective = i});
    }
  }
  return unaligned;
}

}  // namespace okr::lint
