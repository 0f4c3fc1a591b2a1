#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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

/// What several things are called that one name leads to: the first few of them.
std::vector<std::string> list_names(const model::Workspace& workspace, const std::vector<model::Address>& found,
                                    const Session& session, std::span<const model::ItemKind> kinds);
/// "a, b or c; 3 more have it", of so many in all.
std::string join_names(const std::vector<std::string>& names, std::size_t all, std::string_view have);

}  // namespace okr::cli
