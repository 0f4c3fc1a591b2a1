#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace okr::cli {

/// A command line as it was understood. No command: help or the version was asked for, or nothing.
struct Invocation {
  const Command* command = nullptr;
  Arguments arguments;
};

/// Reads a command line by the rows of commands and flags. Throws Failure (exit 2), with the nearest name, for what no
/// row knows. The only place that knows CLI11.
Invocation parse_command_line(const std::vector<std::string>& words);

}  // namespace okr::cli
