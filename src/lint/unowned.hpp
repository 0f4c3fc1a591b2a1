#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The live initiatives of a file that are neither done nor dropped and that nobody owns: not they, not what they stand
/// under, nor any of the goals that they support.
std::vector<model::Address> find_unowned_initiatives(const model::Workspace& workspace, std::size_t file);

/// Whether the file names an owner anywhere.
bool has_owners(const model::OkrFile& file);

}  // namespace okr::lint
