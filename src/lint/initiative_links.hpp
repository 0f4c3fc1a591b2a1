#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// An initiative and the key results that it is for. Lives as long as its workspace.
struct LinkedInitiative {
  model::Address address;
  const model::Initiative* initiative = nullptr;
  std::vector<model::Address> key_results;  ///< that it stands under or supports, each once
  bool is_certain = true;                   ///< it has some, and nothing in what it supports leads elsewhere
};

LinkedInitiative to_linked(const model::Workspace& workspace, const model::Address& address);

/// All of a file but the dropped ones, in the order of their places.
std::vector<LinkedInitiative> list_linked_initiatives(const model::Workspace& workspace, std::size_t file);

/// Not dropped; an initiative whose status can't be read counts.
bool is_live(const model::Initiative& initiative);

/// Neither done nor dropped; false as well where its status can't be read.
bool is_open(const model::Initiative& initiative);

}  // namespace okr::lint
