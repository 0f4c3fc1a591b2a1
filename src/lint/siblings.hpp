#pragma once

#include <string_view>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// An objective, key result or initiative and where it stands. Lives as long as its workspace.
struct Sibling {
  model::Address address;
  const model::Entity* entity = nullptr;
  std::string_view period;  ///< of its file; empty where it has none
};
using Siblings = std::vector<Sibling>;

/// What stands directly below an entity or file, in its order; nothing where it can't hold such.
Siblings list_objectives(const model::Workspace& workspace, const model::Address& parent);
Siblings list_key_results(const model::Workspace& workspace, const model::Address& parent);
Siblings list_initiatives(const model::Workspace& workspace, const model::Address& parent);

/// The address of what holds an entity.
model::Address to_parent(model::Address address);

/// All of the workspace, in its order.
Siblings list_all_objectives(const model::Workspace& workspace);
Siblings list_all_key_results(const model::Workspace& workspace);
Siblings list_all_initiatives(const model::Workspace& workspace);

}  // namespace okr::lint
