#pragma once

#include "cli/session.hpp"
#include "okr/authoring/check_in.hpp"

namespace okr::cli {

/// Whether the command line names no key result: it goes through those that are due, or what its filter leaves of them.
bool asks_for_due(const Arguments& arguments);

/// Asks for each of them on the terminal, or with --edit in one text in the editor, and writes all that was entered at
/// once. Each begins as `base`: its day, and whether it may replace. Throws Failure where nobody is there to be asked.
int check_in_due(const Arguments& arguments, const authoring::CheckInRequest& base, const Session& session);

/// Whether one key result is named alone, and somebody is there to answer what stands behind it.
bool asks_for_one(const Arguments& arguments, const Session& session);

/// Asks for value, confidence and note of that one. Throws Failure.
int check_in_one(const Arguments& arguments, const authoring::CheckInRequest& base, const Session& session);

}  // namespace okr::cli
