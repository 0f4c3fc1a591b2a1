#pragma once

#include <string>

#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// What somebody entered for a key result, while the workspace was not locked: the address in the request is the one
/// of the workspace that was read before, and the name finds it in the one that is written to.
struct EnteredCheckIn {
  std::string name;
  authoring::CheckInRequest request;
};

/// The name of a key result that leads to it alone: its ref, or a name with the period where that leads elsewhere.
std::string to_check_in_name(const model::Workspace& workspace, const model::Address& address, Date today);

/// "2" is the title of the second milestone; any other text, and that of a key result without milestones, is as it is.
std::string to_check_in_value(const model::KeyResult& key_result, const std::string& text);

}  // namespace okr::cli
