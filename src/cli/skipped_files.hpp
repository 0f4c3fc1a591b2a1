#pragma once

#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/status.hpp"

namespace okr::cli {

/// Names on stderr the files that a report leaves out, and why; below them `advice` on those that are broken.
void name_skipped(const std::vector<report::SkippedFile>& skipped, const model::Workspace& workspace,
                  const Session& session, std::string_view advice = "okr lint says what is wrong there");

}  // namespace okr::cli
