#pragma once

#include "okr/report/tree.hpp"

namespace okr::report {

/// Whether a thing counts: it is neither parked nor cancelled nor dropped itself.
bool has_live_state(const model::Workspace& workspace, const model::Address& address);

/// What there is to say of an objective, a key result or an initiative. `has_key_result` says whether an initiative
/// hangs from one.
TreeItem to_tree_item(const model::Workspace& workspace, const model::Address& address, Date today,
                      bool has_key_result);

}  // namespace okr::report
