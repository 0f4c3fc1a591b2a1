#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"

namespace okr::cli {

/// `--mine` or not.
enum class Ownership : std::uint8_t { anyone, mine };

/// The filter that the command line asks for. Throws Failure for a term that is none, and where it takes the user's
/// name and git has none.
report::Filter find_filter(const std::vector<std::string>& terms, Ownership ownership, const Session& session,
                           const model::Workspace& workspace);

}  // namespace okr::cli
