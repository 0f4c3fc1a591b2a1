#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// A goal for which a file lists more initiatives than can be worked on.
struct Overload {
  model::Address address;  ///< a live objective, or a key result of one that is not overloaded itself
  int count = 0;           ///< of its initiatives that are neither done nor dropped
  int most = 0;
};

/// At most `most_each` are for one objective, by what its initiatives support, and five for one key result.
std::vector<Overload> find_overloads(const model::Workspace& workspace, std::size_t file, int most_each);

}  // namespace okr::lint
