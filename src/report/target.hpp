#pragma once

#include <optional>

#include "okr/model/workspace.hpp"

namespace okr::report {

/// The one thing that a reference leads to; one that leads to several leads nowhere.
std::optional<model::Address> find_target(const model::Workspace& workspace, const model::Reference& reference,
                                          const model::Address& from, model::Wanted wanted);

}  // namespace okr::report
