#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/frame.hpp"
#include "okr/lint/apply_fixes.hpp"

namespace okr::lint::test {

/// Files with the findings of one rule, or of all, fixed.
struct Fixed {
  Texts texts;
  std::size_t count = 0;
  std::vector<std::string> refused;  ///< reasons
  std::vector<std::string> left;     ///< rules, of the findings asked for
};

inline Fixed fix(const Texts& texts, std::string_view rule = {}, Safety most = Safety::safe,
                 const model::Config& config = {}, const std::optional<std::vector<std::string>>& paths = {},
                 std::string_view today = "2026-11-09") {
  Request request;
  if (!rule.empty()) request.select.emplace_back(rule);
  if (!today.empty()) request.today = *parse_date(today);
  const auto find = [&](const model::Workspace& workspace) { return run_rules(workspace, request).findings; };
  const FixedWorkspace after = apply_fixes(make_workspace(texts, config), {most, find, paths});
  Fixed fixed;
  for (const model::OkrFile& file : after.workspace.files) {
    fixed.texts[file.source.path()] = std::string(file.source.bytes());
  }
  fixed.count = after.fixed;
  for (const RefusedFix& each : after.refused) fixed.refused.push_back(each.reason);
  for (const Diagnostic& finding : find(after.workspace)) fixed.left.push_back(finding.rule);
  return fixed;
}

}  // namespace okr::lint::test
