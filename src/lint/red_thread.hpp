#pragma once

#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// An objective below the top from which no way leads up: it names nothing above, or only what no longer counts.
struct BrokenThread {
  model::Address objective;
  const model::Initiative* initiative = nullptr;  ///< the first whose way up ends here; nullptr where there is none
  const model::Reference* reference = nullptr;    ///< to the goal that no longer counts; nullptr where none is named
  const model::Entity* dead = nullptr;            ///< that goal
  bool is_parked = false;                         ///< it is; else it is cancelled
};

/// The top-level objectives of an open file that nobody works on: none is aligned to them, no initiative is for them.
struct IdleObjectives {
  std::size_t file = 0;
  std::vector<model::Address> objectives{};  ///< in order; never empty
  bool is_begun = false;                     ///< a level below has objectives, or the file an initiative
};

/// Where the thread from the smallest initiative up to the top is broken.
struct RedThread {
  std::vector<BrokenThread> broken;  ///< each objective once; not those above which it is broken, or can't be followed
  std::vector<IdleObjectives> idle;  ///< by file; none where something could not be read, as the work may be there
};
RedThread find_red_thread(const model::Workspace& workspace);

}  // namespace okr::lint
