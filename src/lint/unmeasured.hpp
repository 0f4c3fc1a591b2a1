#pragma once

#include <optional>
#include <vector>

#include "okr/lint/report.hpp"

namespace okr::lint {

/// A key result that an initiative is for and that nobody has looked at since that was done.
struct Unmeasured {
  const model::OkrFile* file = nullptr;
  const model::KeyResult* key_result = nullptr;
  std::optional<Date> last;  ///< when somebody last did
};

/// Those of the initiative that the report is about. None that is reached already, or was over before the work was.
std::vector<Unmeasured> find_unmeasured(const Report& report, Date done);

}  // namespace okr::lint
