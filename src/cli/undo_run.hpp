#pragma once

#include "cli/session.hpp"

namespace okr::cli {

/// Shows the commands that can be taken back, the last one first. Throws Failure.
void list_commands(const Arguments& arguments, const Session& session);

/// Takes back the last command that wrote, in all its files; where git has done so already it only forgets it. Throws
/// Failure; exit 3 where a file has changed since, whose difference goes to stderr.
void undo_last(const Arguments& arguments, const Session& session);

}  // namespace okr::cli
