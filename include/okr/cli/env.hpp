#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "okr/base/date.hpp"
#include "okr/base/terminal.hpp"

namespace okr::cli {

/// All that a run takes from the world around it. The real one reads the process (`system_env`); a test passes its own
/// and runs the whole tool in-process.
struct Env {
  std::string folder;                                                         ///< the current folder, absolute
  std::function<std::optional<std::string>(std::string_view name)> variable;  ///< of the environment
  std::function<Date()> today;                                                ///< the local calendar day
  std::function<std::string()> read_input;                                    ///< all of stdin
  std::function<void(std::string_view bytes)> out;  ///< stdout; throws Failure where it can't be written
  std::function<void(std::string_view bytes)> err;  ///< stderr
  TerminalFacts out_terminal;
  TerminalFacts err_terminal;
  bool has_utf8_locale = true;
  unsigned processors = 1;
};

/// The process's own. Reads clock and environment lazily, when asked.
Env system_env();

}  // namespace okr::cli
