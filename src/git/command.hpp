#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/base/error.hpp"
#include "okr/base/process.hpp"

namespace okr::git {

/// Runs git in `folder` with `input` on its stdin, cut off from the user's settings and from a hook's variables, so
/// that its answer depends on the folder alone, and on `variables`: NAME=VALUE lines, or names to be without. Nothing
/// where git can't be started.
std::optional<ProcessOutput> run_git(const std::string& folder, const std::vector<std::string>& arguments,
                                     const std::string& input = "", const std::vector<std::string>& variables = {});

/// git's refusal as the end of the command: its first line is the message, what follows the hint.
Failure to_failure(const ProcessOutput& output);

}  // namespace okr::git
