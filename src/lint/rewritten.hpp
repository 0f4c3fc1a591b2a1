#pragma once

#include <string_view>
#include <vector>

#include "lint/changes.hpp"

namespace okr::lint {

/// A check-in that the side after has with another value or confidence, or has no more.
struct Rewritten {
  const model::CheckIn* before = nullptr;
  const model::CheckIn* after = nullptr;  ///< nothing where it was deleted
  std::string_view how;                   ///< "deleted", "given another value"
};

/// Those of the days before the change's. None is deleted where a part of the key result can't be read now.
std::vector<Rewritten> list_rewritten(const Change& change, const ChangedKeyResult& key_result);

}  // namespace okr::lint
