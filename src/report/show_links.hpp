#pragma once

#include <vector>

#include "okr/report/show.hpp"

namespace okr::report {

/// The line from an item to the top: what it is part of, supports and is aligned to, and what lies above that. Each
/// thing is followed once, so that circles end.
std::vector<ShowLink> to_line_above(const model::Workspace& workspace, const model::Address& address, Date today);

/// The initiatives that stand in an objective or key result, or name it (or a key result of it) in `supports`; in file
/// order.
std::vector<ShowInitiative> find_supporting(const model::Workspace& workspace, const model::Address& address,
                                            Date today);

/// The objectives that say that they are aligned to an objective (or a key result of it), or to a key result; in file
/// order.
std::vector<ShowGoal> find_aligned(const model::Workspace& workspace, const model::Address& address, Date today);

ShowInitiative to_show_initiative(const model::Workspace& workspace, const model::Address& address, Date today);

}  // namespace okr::report
