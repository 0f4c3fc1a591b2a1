#pragma once

#include <cstddef>
#include <vector>

#include "okr/lint/report.hpp"

namespace okr::lint {

/// Whether approvals are a practice of the workspace: one stands somewhere, on a file, an objective or a key result.
bool has_approvals(const model::Workspace& workspace);

/// The live key results of a file that neither they nor their objective nor the file has approved.
std::vector<model::Address> find_unapproved(const model::Workspace& workspace, std::size_t file);

/// Says of which approvals of an open file nobody can be sure: those by the owner of what is approved, and those that
/// are older than the target.
void add_doubtful_approvals(std::size_t file, Report& report);

}  // namespace okr::lint
