#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The key results of an open file that nothing moves: no initiative, and no objective that is aligned to them.
struct Uncarried {
  std::size_t file = 0;
  bool has_initiatives = false;               ///< the file has some, for others
  std::vector<model::Address> key_results{};  ///< in order; never empty
};

/// In the files' order. Levels to keep are left out, what an initiative may be for that does not say so rightly, and in
/// a file without any initiative the key results of objectives that other files are aligned to.
std::vector<Uncarried> find_uncarried(const model::Workspace& workspace);

}  // namespace okr::lint
