#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"
#include "okr/model/workspace.hpp"

namespace okr::cli {

/// What somebody entered for a key result, while the workspace was not locked: the address in the request is the one
/// of the workspace that was read before, and the name finds it in the one that is written to.
struct EnteredCheckIn {
  std::string name;
  authoring::CheckInRequest request;
  std::optional<double> last;  ///< the last value as it was then
};

/// The last value that is recorded; nothing where there is none.
std::optional<double> find_last_value(const model::KeyResult& key_result);

/// Whether a typed value counts from another one: "+2", "-2".
bool is_relative(std::string_view value);

/// Makes a relative value the one that it was planned as, so that it stays what was seen when it was entered.
void settle_value(authoring::CheckInRequest& request, const authoring::PlannedCheckIn& planned);

/// The name of a key result that leads to it alone: its ref, or a name with the period where that leads elsewhere.
std::string to_check_in_name(const model::Workspace& workspace, const model::Address& address, Date today);

/// "2" is the title of the second milestone; any other text, and that of a key result without milestones, is as it is.
std::string to_check_in_value(const model::KeyResult& key_result, const std::string& text);

}  // namespace okr::cli
