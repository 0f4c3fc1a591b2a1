#pragma once

#include <vector>

#include "cli/session.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/status.hpp"

namespace okr::cli {

/// Names on stderr the files that a report leaves out, and why.
void name_skipped(const std::vector<report::SkippedFile>& skipped, const model::Workspace& workspace,
                  const Session& session);

}  // namespace okr::cli
