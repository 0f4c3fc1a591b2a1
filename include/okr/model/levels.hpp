#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "okr/model/config.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::model {

/// What a file's level is called; one that names none is a team's. Lasts as long as the file.
std::string_view to_level_name(const OkrFile& file);

/// The place of a file's level among the config's `levels`, 0 at the top. Nothing where the level is none of them.
std::optional<std::size_t> find_level(const OkrFile& file, const Config& config);

/// Objectives that hold at present: no draft, none that is parked or cancelled.
bool is_active(const Objective& objective);

/// The periods in which each level has active objectives. There are few different ones, however many files. A file
/// without a period may hold at any time.
class LevelPeriods {
 public:
  /// The config has to outlive it.
  explicit LevelPeriods(const Config& config) : config_(config), periods_(config.levels.size()) {}

  void add(const OkrFile& file);
  /// Whether a level above the file's has active objectives in a period that overlaps its own. No level is above one
  /// that the config does not name.
  [[nodiscard]] bool has_above(const OkrFile& file) const;

 private:
  using Days = std::pair<Date, Date>;
  static Days to_days(const OkrFile& file);

  const Config& config_;
  std::vector<std::set<Days>> periods_;  ///< by level
};

}  // namespace okr::model
