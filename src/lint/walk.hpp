#pragma once

#include <vector>

#include "okr/lint/engine.hpp"

namespace okr::lint {

/// Calls each of `rules` on the file and on every objective, key result, initiative and reference in it, in the order
/// of the file, and returns what they report, unsorted and with the severities that they give.
std::vector<Diagnostic> run_on_file(const model::Workspace& workspace, std::size_t file,
                                    const model::Settings& settings, std::optional<Date> today,
                                    const std::vector<RegisteredRule>& rules);

}  // namespace okr::lint
