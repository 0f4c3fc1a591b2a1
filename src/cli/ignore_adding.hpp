#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "okr/lint/engine.hpp"

namespace okr::cli {

/// The reason that `--add-ignore` gives, which may be empty; nothing without the flag. Throws Failure for a reason that
/// can't stand in a comment, for flags that show findings in the place of adding comments, and where stdin is read.
std::optional<std::string> find_ignore_reason(const Arguments& arguments);

/// Adds a comment to the files for each finding that is reported, so that the next run is clean; says what it did, on
/// stderr what it could not do, and gives the exit code: 1 where a finding is left. With --dry-run it shows the diff
/// and writes nothing.
int add_ignore_comments(const Arguments& arguments, const lint::Request& request, std::string_view reason,
                        const Session& session);

}  // namespace okr::cli
