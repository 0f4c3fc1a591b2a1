#pragma once

#include <span>
#include <string_view>
#include <variant>

#include "cli/session.hpp"
#include "okr/base/error.hpp"
#include "okr/model/item.hpp"

namespace okr::cli {

/// The one thing that a name of the command line leads to, else why there is none (exit 2): nothing has that name, with
/// the nearest that is one; it is of another kind; several have it, with the names of each.
std::variant<model::Address, Failure> look_up_item(const model::Workspace& workspace, std::string_view name,
                                                   const Session& session,
                                                   std::span<const model::ItemKind> kinds = model::all_item_kinds);

/// The same. Throws the Failure.
model::Address find_named_item(const model::Workspace& workspace, std::string_view name, const Session& session,
                               std::span<const model::ItemKind> kinds = model::all_item_kinds);

}  // namespace okr::cli
