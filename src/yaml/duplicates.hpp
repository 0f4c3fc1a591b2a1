#pragma once

#include <vector>

#include "okr/source/diagnostic.hpp"
#include "okr/yaml/node.hpp"

namespace okr::yaml {

/// One finding for each key that stands in the mapping already, with the first as related place.
void report_duplicates(const std::vector<Entry>& entries, std::vector<Diagnostic>& findings);

}  // namespace okr::yaml
