#pragma once

#include <string>
#include <vector>

#include "okr/model/workspace.hpp"
#include "okr/yaml/parse.hpp"

namespace okr::lint {

/// Where one fix may change a file: in one entity, there what stands at fault.
struct FixPlace {
  Span entity;  ///< its mapping; the root's for a file
  Span fault;   ///< the finding's span where that is in this file, else empty
};

/// A file as it was before its fixes, read once.
struct ReadFile {
  explicit ReadFile(const model::OkrFile& read);

  const model::OkrFile& file;
  yaml::Document document;
};

/// What fixes at some places did to a file beyond what they were to do, in words that fit after "not fixed: "; empty
/// where nothing.
std::string find_damage(const ReadFile& before, const std::vector<FixPlace>& places, const model::OkrFile& after);

}  // namespace okr::lint
