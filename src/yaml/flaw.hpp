#pragma once

#include <vector>

#include "okr/source/diagnostic.hpp"
#include "yaml/mended_text.hpp"

namespace okr::yaml {

/// A mistake in the text, and how to read past it.
struct Flaw {
  Diagnostic finding;
  std::vector<Mend> mends;
  bool is_of_spaces = false;  ///< yaml-cpp may read on in silence, with another meaning
};

}  // namespace okr::yaml
