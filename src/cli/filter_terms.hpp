#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"

namespace okr::cli {

/// Whether the first word is a name, of an item or a ritual, and no filter by its look: it has no minus in front and no
/// colon after a word.
bool begins_with_name(const std::vector<std::string>& words);

/// The filter that the command line asks for with these words of it, and with `--mine`. Throws Failure for a term that
/// is none, and where it takes the user's name and git has none.
report::Filter find_filter(const std::vector<std::string>& terms, const Arguments& arguments, const Session& session,
                           const model::Workspace& workspace);

}  // namespace okr::cli
