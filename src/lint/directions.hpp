#pragma once

#include <optional>

#include "okr/language/wording.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// A head verb that says the other way than the numbers of its key result go.
struct Contradiction {
  language::WordingMatch verb;
  double start = 0;
  double target = 0;
};

/// Nothing where the verb says no way of its own ("reach"), where fewer may well be more ("rank", a speed in seconds),
/// or where the numbers may belong to something else: a second verb, another clause.
std::optional<Contradiction> find_contradiction(const model::KeyResult& key_result, language::Language language);

}  // namespace okr::lint
