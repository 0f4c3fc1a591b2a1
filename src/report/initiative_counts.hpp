#pragma once

#include <map>
#include <vector>

#include "okr/model/effect.hpp"
#include "okr/report/status.hpp"

namespace okr::report {

/// What initiatives there are for objectives and key results, by their addresses. Dropped ones don't count.
struct InitiativeCounts {
  /// Of each objective: those below it, and all that name one of its key results in `supports`, each once.
  std::map<model::Address, Share> objectives;
  /// Of each key result: the days on which those below it, and all that name it in `supports`, were done.
  std::map<model::Address, std::vector<Date>> done;
};

InitiativeCounts count_initiatives(const model::Workspace& workspace, Date today);

/// Whether a key result is busy but flat; a parked or cancelled one never is.
std::optional<model::BusyButFlat> find_busy_but_flat(const model::Workspace& workspace, const model::Address& address,
                                                     const model::AsOf& as_of, const InitiativeCounts& initiatives);

}  // namespace okr::report
