#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/base/terminal.hpp"

namespace okr::cli {

/// All that a run takes from the world around it. The real one reads the process (`system_env`); a test passes its own
/// and runs the whole tool in-process.
struct Env {
  std::function<std::string()> find_folder;  ///< the current one, absolute; throws Failure
  std::function<std::optional<std::string>(std::string_view name)> variable;  ///< of the environment
  std::function<Date()> today;                                                ///< the local calendar day
  std::function<std::string(std::size_t limit)> read_input;                   ///< stdin, at most limit + 1 bytes of it
  std::function<std::optional<std::string>()> read_line;  ///< of stdin, without its end; nothing at the end of input
  /// Starts a program that has the terminal until it ends, and gives its exit code; nothing where it can't be started.
  std::function<std::optional<int>(const std::vector<std::string>& command)> run_attached;
  /// stdout. A reader that has gone away is no error: what can't reach it is dropped. Throws Failure where the bytes
  /// can't be written.
  std::function<void(std::string_view bytes)> out;
  std::function<void(std::string_view bytes)> err;  ///< stderr; never fails
  TerminalFacts in_terminal;
  TerminalFacts out_terminal;
  TerminalFacts err_terminal;
  unsigned processors = 1;
};

/// The process's own, to be made once, before anything is opened: it ignores SIGPIPE and puts something that fails in
/// the place of standard streams that are closed, so that no file of the user's ends up in one.
Env system_env();

}  // namespace okr::cli
