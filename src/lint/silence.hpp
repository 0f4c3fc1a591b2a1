#pragma once

#include <vector>

#include "okr/source/diagnostic.hpp"

namespace okr::lint {

/// One cause, one finding (lint.md): takes out what another finding on the same entity, or in the same file, says
/// already, and returns it.
std::vector<Diagnostic> apply_silences(std::vector<Diagnostic>& findings);

}  // namespace okr::lint
