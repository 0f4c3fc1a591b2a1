#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "okr/model/item.hpp"

namespace okr::cli {

// What --team, --period and --objective leave of a workspace to look names up in.

/// The period that --period names; nothing where it is not given. Throws Failure for what is no period.
std::optional<std::string> find_period(const model::Workspace& workspace, const Arguments& arguments);

/// Whether the file is of the team that --team names and of the period, as far as they are given.
bool is_asked_for(const model::OkrFile& file, const Arguments& arguments, const std::optional<std::string>& period);

/// The objective of a name, of the team and period that are asked for. Throws Failure (exit 2), also where only others
/// have one of that name.
model::Address find_asked_objective(const model::Workspace& workspace, std::string_view name,
                                    const Arguments& arguments, const Session& session);

/// A key result as seen from a place: of its objective, else of its file, else of any. Throws Failure.
model::Address find_supported(const model::Workspace& workspace, std::string_view name,
                              const std::optional<model::Address>& from, const Session& session);

}  // namespace okr::cli
