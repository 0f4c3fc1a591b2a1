#pragma once

#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "okr/lint/engine.hpp"
#include "okr/model/config.hpp"

namespace okr::cli {

/// What `okr lint --show-config` says: the config in effect as YAML, itself a config that gives the same, each value
/// with where it comes from as a comment. With a path it is what holds for that file. Throws Failure for what is no one
/// file.
std::string render_shown_config(const Arguments& arguments, const lint::Request& request,
                                std::optional<model::FailOn> fail_on, const Session& session);

}  // namespace okr::cli
