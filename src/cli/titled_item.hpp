#pragma once

#include <span>
#include <string_view>

#include "cli/session.hpp"
#include "okr/model/item.hpp"

namespace okr::cli {

/// As `find_named_item`; where nothing has that name, the one thing of the periods that contain today, else of all,
/// whose title has these words, each at least its beginning. For commands that only read: a name that leads somewhere
/// when a title changes is no harm there. Throws Failure where several have them, with the names of each.
model::Address find_named_or_titled_item(const model::Workspace& workspace, std::string_view name,
                                         const Session& session, std::span<const model::ItemKind> kinds);

}  // namespace okr::cli
