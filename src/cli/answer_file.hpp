#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace okr::cli {

/// Refuses a path where OKRs or their config stand (a slip of the hand must not cost a team its goals), and one where
/// nothing can be written, before any work is done. Throws Failure.
void check_answer_file(const std::string& file, const Session& session);

/// Writes an answer to a file, seen from the session's folder, as a whole or not at all. Throws Failure.
void write_answer_file(const std::string& file, std::string_view bytes, const Session& session);

}  // namespace okr::cli
