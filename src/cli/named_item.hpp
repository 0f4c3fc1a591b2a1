#pragma once

#include <span>
#include <string_view>

#include "cli/session.hpp"
#include "okr/model/item.hpp"

namespace okr::cli {

/// The one thing that a name of the command line leads to. Throws Failure (exit 2) where nothing has that name, with
/// the nearest, and where several have it, with the names of each.
model::Address find_named_item(const model::Workspace& workspace, std::string_view name, const Session& session,
                               std::span<const model::ItemKind> kinds = model::all_item_kinds);

}  // namespace okr::cli
