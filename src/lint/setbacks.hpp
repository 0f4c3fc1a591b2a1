#pragma once

#include <vector>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// A check-in whose value lies behind the one before it, or behind the start.
struct Setback {
  const model::CheckIn* check_in = nullptr;
  double before = 0;
};

/// The setbacks that have no note, by day. A step back of less than 5 % of the way from start to target is noise; what
/// is to be kept, or is done in milestones, has none.
std::vector<Setback> find_unexplained_setbacks(const model::KeyResult& key_result);

}  // namespace okr::lint
