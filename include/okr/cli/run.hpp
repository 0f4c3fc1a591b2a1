#pragma once

#include <string>
#include <vector>

#include "okr/cli/env.hpp"

namespace okr::cli {

/// The whole tool: parses the arguments (without the program's name), runs the command, prints, and returns the exit
/// code of cli.md: 0 done, 1 findings, 2 could not do the job, 3 refused a change. Catches every Failure.
int run(const std::vector<std::string>& arguments, const Env& env);

}  // namespace okr::cli
