#pragma once

#include <optional>
#include <string>
#include <vector>

namespace okr::git {

/// The editor that git opens for a message, as `git var GIT_EDITOR` tells it in `folder`: words of a shell.
/// `environment` holds NAME=VALUE lines laid over this process's own, a line without `=` removes that name. Nothing
/// where git can't be started or has none: a dumb terminal, and nothing set that works there.
std::optional<std::string> find_editor(const std::string& folder, const std::vector<std::string>& environment);

}  // namespace okr::git
