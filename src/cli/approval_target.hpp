#pragma once

#include <string>
#include <string_view>

#include "cli/change_job.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// What `okr approve` marks: its mapping, what stands there, and its name.
struct ApprovalTarget {
  model::Address address;
  Span span;
  const model::Field<model::Approval>* approved;  ///< lives as long as the workspace
  std::string ref;
};

/// A file, an objective or a key result.
ApprovalTarget find_approval_target(const model::Workspace& workspace, const model::Address& address);

/// The way to it in its file. Throws Failure (exit 3) where it can't be written to.
yaml::Path find_approval_path(const ApprovalTarget& target, const model::OkrFile& file);

/// "by Kari Nes on 2026-10-05".
std::string describe(const model::Approval& approval);

/// Whether a person of that name has approved it, as a reader takes names for the same.
bool is_approved_by(const ApprovalTarget& target, std::string_view name);

/// Throws Failure (exit 3) where it is not to be marked: a closed file, another's approval without --replace.
void check_approvable(const ApprovalTarget& target, const model::OkrFile& file, const ChangeJob& job,
                      const Arguments& arguments);

}  // namespace okr::cli
