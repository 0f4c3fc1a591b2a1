#pragma once

#include <functional>
#include <vector>

#include "lint/ignore_comment.hpp"
#include "okr/lint/engine.hpp"

namespace okr::lint {

/// What one run knows of its files' ignore comments and its rules.
struct IgnoreRun {
  const model::Workspace& workspace;
  std::optional<Date> today;
  std::vector<std::vector<IgnoreComment>> comments = {};  ///< by file
  /// Whether the rule is asked for, not off there, and has the day that it needs.
  std::function<bool(std::size_t file, const RegisteredRule& rule)> runs = {};
};

/// Moves what comments take out from the sorted `findings` to `ignored`, each by the narrowest comment that covers it,
/// and notes which names of which comments were used. One that a silenced finding would need counts as used, too.
void apply_ignores(IgnoreRun& run, std::vector<Diagnostic>& findings, const std::vector<Diagnostic>& silenced,
                   std::vector<Ignored>& ignored);

/// What is wrong with the comments themselves, after `apply_ignores`, with the rows' severities.
std::vector<Diagnostic> find_wrong_ignores(const IgnoreRun& run);

/// An ignore comment whose last day is past.
bool is_expired(const IgnoreComment& comment, std::optional<Date> today);

}  // namespace okr::lint
