#pragma once

#include <string>

#include "cli/command.hpp"

namespace okr::cli {

/// The manual page of a command, in mdoc, from the same row as its help: `man/okr-NAME.1`.
std::string render_man_page(const Command& command);

}  // namespace okr::cli
