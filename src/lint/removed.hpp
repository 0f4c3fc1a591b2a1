#pragma once

#include <string>
#include <vector>

#include "okr/lint/change.hpp"

namespace okr::lint {

/// A running objective or key result that the side after has nowhere.
struct Removed {
  EntityName entity;
  std::string name;    ///< for people: `key result "Win 30 shops"`
  std::string period;  ///< that it was for
  std::string path;    ///< where it is missed: at what held it, else where it stood in a file that is gone
  Span span;
};

/// The key results of a removed objective are a part of it. What may stand in a part that can't be read is not removed.
std::vector<Removed> list_removed(const Change& change);

}  // namespace okr::lint
