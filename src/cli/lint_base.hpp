#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>

#include "cli/lint_job.hpp"
#include "okr/git/revision.hpp"
#include "okr/lint/change.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// The side that a change began from.
struct LintBase {
  git::ForkPoint fork;
  model::Workspace workspace;
  std::set<std::size_t> archived;  ///< files of it that stand on where the config excludes them
  Date head_on;                    ///< the day of HEAD's commit
};

/// The revision that `--since` names, if it is given; of `auto` the one that the pull request's pipeline tells. Throws
/// Failure where it tells none.
std::optional<std::string> find_revision(const std::optional<std::string>& since, const Env& env);

/// Reads the workspace of `job` as it was at the commit that `revision` and HEAD have in common, with the config of
/// today. Files below the paths that were named, and that only that side has, are added to those reported on. Says on
/// stderr where the clone is shallow. Throws Failure where there is nothing to compare with.
LintBase load_base(const std::string& revision, const LintScope& scope, LintJob& job, unsigned threads,
                   const Session& session);

/// What the change brought, judged by the day that was given, else by HEAD's.
lint::Outcome run_rules_since(const LintBase& base, const model::Workspace& workspace, const lint::Request& request);

}  // namespace okr::cli
