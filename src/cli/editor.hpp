#pragma once

#include <cstddef>
#include <string>

#include "cli/session.hpp"

namespace okr::cli {

/// Opens a file (absolute path) at a line, from 1, in the editor that git would open, and waits until it ends. Off a
/// terminal only an editor that was set for there serves: GIT_EDITOR, EDITOR or git's core.editor. Throws Failure where
/// there is none, where it can't be started, and where it says by its exit code that it failed; also with --no-input.
void edit_in_editor(const std::string& path, std::size_t line, const Session& session);

}  // namespace okr::cli
