#pragma once

#include <cstddef>
#include <optional>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The periods, one after the other, in which the top level alone has OKRs.
struct TopCycles {
  int count = 0;
  std::size_t latest = 0;  ///< the open file whose period ends last
};

/// Nothing where any other level has objectives, drafts too, or may have some in what can't be read; where there is one
/// level only; and where all files are closed.
std::optional<TopCycles> find_top_cycles(const model::Workspace& workspace);

}  // namespace okr::lint
