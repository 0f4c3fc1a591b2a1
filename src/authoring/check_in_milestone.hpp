#pragma once

#include <cstddef>
#include <string_view>

#include "okr/base/error.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::authoring {

/// A milestone, and whether it is to be done or open.
struct MilestoneChange {
  std::size_t milestone = 0;
  bool is_done = true;
};

/// The milestone that a text names: its title, the title's slug or the beginning of one; of the only one "done", "yes",
/// "undone" and "no" tell the state. Fails with a whole sentence that has the names there are.
Result<MilestoneChange> find_milestone(const model::KeyResult& key_result, std::string_view text);

}  // namespace okr::authoring
