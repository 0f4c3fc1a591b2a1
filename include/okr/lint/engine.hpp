#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/lint/rule.hpp"

namespace okr::lint {

/// Whether the comments in the files that take findings out do so. `lifted`: as if there were none.
enum class IgnoreComments : std::uint8_t { heeded, lifted };

/// How much of a rule's fix is worked out: `announced` has no edits where these would need the file's tree, which costs
/// as much as reading the file again, and so may promise one that can't be made.
enum class FixDetail : std::uint8_t { announced, edits };

/// What is asked of one run.
struct Request {
  std::optional<Date> today = {};                      ///< rules of the clock run only with it
  std::vector<std::string> select = {};                ///< ids, groups or aliases; empty: all
  std::vector<std::string> ignore = {};                ///< ids, groups or aliases
  std::optional<std::vector<std::string>> paths = {};  ///< report only on these files; nothing: on all
  unsigned threads = 1;
  const Change* change = nullptr;  ///< rules on the change itself run only with it
  IgnoreComments ignore_comments = IgnoreComments::heeded;
  FixDetail fixes = FixDetail::edits;
};

/// A finding that a comment in the file takes out, and the reason that it gives; may be empty.
struct Ignored {
  Diagnostic finding;
  std::string reason;
};

/// What a run found. The order is total: path, start, end, rule, message.
struct Outcome {
  std::vector<Diagnostic> findings;  ///< with final severities, without those that are off
  std::vector<Ignored> ignored;
  std::size_t files = 0;  ///< files looked at
};

/// Runs every rule on every file, objective, key result and initiative, in one walk, and gives the readers' findings
/// and the rules' the severity that the profile, the config and its overrides say. The same bytes for any number of
/// threads. One cause gives one finding (lint.md), and what a comment takes out still silences what it would silence:
/// else ignoring one finding would bring out another. Findings of group ignore can't be taken out by a comment.
Outcome run_rules(const model::Workspace& workspace, const Request& request);

/// The severity of a finding of `rule`, which its row gives as `severity`, under a profile and the `rules:` of a path.
Severity find_severity(std::string_view rule, Severity severity, model::Profile profile,
                       const model::RuleSeverities& rules);

/// Counts by severity.
struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t fixable = 0;  ///< with a safe fix
  std::size_t files_with_findings = 0;
  std::size_t fixable_unsafe = 0;  ///< with an unsafe fix only
};
Counts count_findings(const std::vector<Diagnostic>& findings);

/// 64-bit hash, as 16 hex digits, of rule, entity and key, and of which of several equal ones it is: the same finding
/// keeps it while lines around it move. One for each finding, in their order.
std::vector<std::string> to_fingerprints(const std::vector<Diagnostic>& findings);

}  // namespace okr::lint
