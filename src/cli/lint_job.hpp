#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/setup.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// The path of a text on stdin that stands in no workspace.
inline constexpr std::string_view stdin_name = "<stdin>";

/// What `okr lint` was asked to look at.
struct LintScope {
  std::vector<std::string> paths;             ///< as typed; "-" alone is stdin
  std::optional<std::string> stdin_filename;  ///< whose place stdin takes
  Excludes excludes = Excludes::held;
  bool allows_empty = false;
};

/// Files chosen, not yet read.
struct LintJob {
  Setup setup;
  std::vector<std::string> paths;     ///< all of the workspace
  std::vector<std::string> reported;  ///< of them, those whose findings are reported
};

/// Chooses the files. Throws Failure for what can't be looked at, and for a workspace without an OKR file.
LintJob choose_files(const LintScope& scope, const Session& session);

/// Reads all its files, on so many threads.
model::Workspace load_workspace(LintJob job, unsigned threads);
/// All of the session's workspace. Throws as `choose_files`.
model::Workspace load_workspace(const Session& session);

}  // namespace okr::cli
