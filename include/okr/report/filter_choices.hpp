#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::report {

/// What a filter term may go on to, and what that is about.
struct FilterChoice {
  std::string term;
  std::string words;
};

/// The terms that one can go on to from what is written of one, "-te" or "team:growth,o": a key with its colon, or what
/// stands behind it with what was written before its last comma. All of them, whatever it begins with.
std::vector<FilterChoice> find_filter_choices(const model::Workspace& workspace, std::string_view written);

/// All owners that files name, each once, sorted.
std::vector<std::string> find_owners(const model::Workspace& workspace);

}  // namespace okr::report
