#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The key that an entity refers to others with: an initiative `supports`, an objective is `aligned_to`.
std::string_view to_field(const model::Address& from);

/// What a reference of the entity at `from` leads to.
model::Resolution resolve(const model::Workspace& workspace, const model::Address& from, std::string_view reference);

/// The shortest names that tell the targets apart from there, in quotes: "a", "b" or "c"; of many the first five and
/// how many more.
std::string list_names(const model::Workspace& workspace, const model::Address& from,
                       const std::vector<model::Address>& targets);

/// Whether a reference that leads nowhere may name something in a part of a file that could not be read: the file
/// itself, or one of the team that it names.
bool may_stand_unread(const model::Workspace& workspace, const model::Address& from, std::string_view reference);

}  // namespace okr::lint
