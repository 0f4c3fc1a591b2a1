#pragma once

#include <string>
#include <utility>
#include <vector>

#include "okr/lint/change.hpp"

namespace okr::lint {

/// An id of an objective or key result that was changed or taken away, that the side after does not remember (`was`),
/// and that references of both sides name. Not in closed files.
struct Renamed {
  std::string id;
  model::Address before;
  model::Address after;
  const model::Entity* goal = nullptr;                         ///< after
  std::vector<std::pair<const model::OkrFile*, Span>> left{};  ///< references of the side after that name it still
};
std::vector<Renamed> list_renamed(const Change& change);

}  // namespace okr::lint
