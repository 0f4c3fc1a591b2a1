#pragma once

#include <optional>

#include "okr/report/status.hpp"

namespace okr::report {

/// Counts the key results of the view's teams by group.
void add_groups(GroupKey key, std::optional<SortKey> sort, StatusView& view);

}  // namespace okr::report
