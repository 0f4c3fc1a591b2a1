#pragma once

#include <string_view>
#include <vector>

#include "yaml/flaw.hpp"

namespace okr::yaml {

/// The merge conflicts that nobody resolved, one flaw each. Past them the text is read with the first side of each.
std::vector<Flaw> find_conflicts(std::string_view text, std::size_t begin);

}  // namespace okr::yaml
