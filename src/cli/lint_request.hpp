#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "cli/lint_job.hpp"
#include "cli/session.hpp"
#include "okr/lint/engine.hpp"

namespace okr::cli {

/// What the flags of `okr lint` ask of the engine, but for the paths. Throws Failure for values that are none.
lint::Request to_request(const Arguments& arguments, const Session& session);

/// What `okr lint PATH` without flags asks of it; the path is one of the workspace's.
lint::Request to_file_request(const std::string& path, const Session& session);

/// Which files they name.
LintScope to_scope(const Arguments& arguments);

/// Throws Failure where a flag was given that the flag `with` can't be had with.
void refuse_together(const Arguments& arguments, std::string_view with, std::initializer_list<std::string_view> flags);

}  // namespace okr::cli
