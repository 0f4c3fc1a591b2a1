#pragma once

#include <optional>
#include <string>
#include <vector>

namespace okr {

/// What a finished program said. `exit` is 128 + the signal where it was killed.
struct ProcessOutput {
  int exit = 0;
  std::string out;
  std::string err;
};

/// Starts a program (looked up in PATH, never through a shell) with `input` on its stdin and waits for it.
/// `environment` holds NAME=VALUE lines laid over this process's own; a line without `=` removes that name. Nothing
/// where the program can't be started.
std::optional<ProcessOutput> run_process(const std::vector<std::string>& command, const std::string& input,
                                         const std::vector<std::string>& environment);

/// Starts a program with this process's own streams, as an editor needs it, and waits for it: its exit code, 128 + the
/// signal where it was killed. Ctrl-C is the program's alone meanwhile. Nothing where it can't be started.
std::optional<int> run_attached(const std::vector<std::string>& command);

}  // namespace okr
