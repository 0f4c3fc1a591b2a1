#pragma once

#include <optional>
#include <string>

#include "cli/command.hpp"
#include "okr/cli/env.hpp"
#include "okr/render/text.hpp"

namespace okr::cli {

/// What the global flags and the environment come to, worked out once before the command runs.
struct Session {
  const Env& env;
  std::string folder;                 ///< absolute: -C, else the current one
  std::optional<std::string> config;  ///< as typed, seen from `folder`: --config, else OKR_CONFIG
  std::optional<Date> today;          ///< --today, else OKR_TODAY; the clock's only where `now` is said
  render::TextStyle out;              ///< for stdout; width 0 off a terminal: nothing is shortened there
  render::TextStyle err;
  std::size_t help_width = 80;  ///< what running text is wrapped to, off a terminal too
  bool is_quiet = false;
  bool may_ask = true;          ///< without --no-input
  bool* has_written = nullptr;  ///< set once files of the workspace are written: what fails after that says so

  /// The day for commands that write one: `today`, else the clock's.
  [[nodiscard]] Date day() const { return today ? *today : env.today(); }
};

/// Throws Failure for values that are none.
Session open_session(const Arguments& arguments, const Env& env);

/// The style for messages that tell why a command line was not understood: from the environment alone.
render::TextStyle find_error_style(const Env& env);

}  // namespace okr::cli
