#include "cli/approval_target.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "okr/authoring/new_entity.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"

namespace okr::cli {

ApprovalTarget find_approval_target(const model::Workspace& workspace, const model::Address& address) {
  if (const model::KeyResult* key_result = workspace.find_key_result(address)) {
    return {address, key_result->span, &key_result->approved, key_result->ref};
  }
  if (const model::Objective* objective = workspace.find_objective(address)) {
    return {address, objective->span, &objective->approved, objective->ref};
  }
  const model::OkrFile& file = workspace.files[address.file];
  return {address, {}, &file.approved, file.team};
}

std::string describe(const model::Approval& approval) {
  std::string words = fmt::format("by {}", approval.by.value_or("somebody"));
  if (approval.on) words += fmt::format(" on {}", to_string(*approval.on));
  return words;
}

yaml::Path find_approval_path(const ApprovalTarget& target, const model::OkrFile& file) {
  if (target.address.objective == model::Address::none) return {};
  auto path = authoring::find_path(file, target.span);
  if (path) return std::move(*path);
  throw Failure{fmt::format("\"{}\" stands in its file by an alias, which okr does not write through", target.ref),
                "write it out there, or mark it by hand", 3};
}

void check_approvable(const ApprovalTarget& target, const model::OkrFile& file, const ChangeJob& job,
                      const Arguments& arguments) {
  if (file.is_closed()) {
    throw Failure{fmt::format("{} is closed: its review is held", job.show(file.source.path())),
                  "its goals stay as they were; approve those of an open file, or mark it by hand", 3};
  }
  if (target.approved->is_damaged()) {
    throw Failure{fmt::format("what \"{}\" has as \"approved\" can't be read", target.ref), "okr lint says why", 3};
  }
  if (!*target.approved || arguments.has("--replace")) return;
  throw Failure{
      fmt::format("\"{}\" is approved already, {}; nothing was written", target.ref, describe(**target.approved)),
      "okr approve --replace puts the new name and day in their place", 3};
}

bool is_approved_by(const ApprovalTarget& target, std::string_view name) {
  const auto& approved = *target.approved;
  return approved && approved->by && to_comparison_key(*approved->by) == to_comparison_key(name);
}

}  // namespace okr::cli
