#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/report/status.hpp"

namespace okr::report {

/// What a file's figures depend on; nothing where it says no period.
std::optional<model::AsOf> find_as_of(const model::Workspace& workspace, std::size_t file, Date today);

/// Its slug where it has no title.
std::string to_title(const model::Entity& entity);

std::optional<double> to_value(const model::Field<model::Amount>& amount);

/// Where a key result stands, by its file's path and its ref, which is its alone there.
std::optional<model::Address> find_address(const model::Workspace& workspace, std::string_view path,
                                           std::string_view ref);

/// How far an objective or key result has come; nothing in a file without a period.
std::optional<GoalFigures> find_figures(const model::Workspace& workspace, const model::Address& address, Date today);

/// What is to be said of a key result. Without `as_of` it has no figures.
StatusKeyResult to_status_key_result(const model::Workspace& workspace, const model::Address& address,
                                     const std::optional<model::AsOf>& as_of, Date today);

}  // namespace okr::report
