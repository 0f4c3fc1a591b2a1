#pragma once

#include <optional>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// Words of a key result's title that leave open whether it was met.
struct Vague {
  Span span;                    ///< in the title
  bool is_approximate = false;  ///< "about 30": a number that is none; else a hedge
};

/// The first; of a change the start may be rough.
std::optional<Vague> find_vague(const model::KeyResult& key_result);

}  // namespace okr::lint
