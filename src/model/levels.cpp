#include "okr/model/levels.hpp"

#include <algorithm>

namespace okr::model {

std::string_view to_level_name(const OkrFile& file) { return file.level ? std::string_view(*file.level) : "team"; }

std::optional<std::size_t> find_level(const OkrFile& file, const Config& config) {
  if (file.level.is_damaged()) return std::nullopt;
  const auto found = std::ranges::find(config.levels, to_level_name(file));
  if (found == config.levels.end()) return std::nullopt;
  return static_cast<std::size_t>(found - config.levels.begin());
}

bool is_active(const Objective& objective) { return objective.is_live() && !objective.is_draft(); }

LevelPeriods::Days LevelPeriods::to_days(const OkrFile& file) {
  return file.period ? Days{file.period->start, file.period->end} : Days{Date::min(), Date::max()};
}

void LevelPeriods::add(const OkrFile& file) {
  const auto level = find_level(file, config_);
  if (level && std::ranges::any_of(file.objectives, is_active)) periods_[*level].insert(to_days(file));
}

bool LevelPeriods::has_above(const OkrFile& file) const {
  const Days own = to_days(file);
  const std::size_t level = find_level(file, config_).value_or(0);
  return std::any_of(periods_.begin(), periods_.begin() + static_cast<std::ptrdiff_t>(level), [&](const auto& above) {
    return std::ranges::any_of(
        above, [&](const Days& other) { return other.first <= own.second && own.first <= other.second; });
  });
}

}  // namespace okr::model
