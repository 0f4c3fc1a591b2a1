#pragma once

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// The middle day of a period; on a weekend the Monday after it.
Date to_half_way(const model::Period& period);

/// Where a day lies to the part of a period in which a review is one of its middle, from 35 to 65 % of its days.
enum class MidtermSide : std::uint8_t { before, within, after };
MidtermSide to_midterm_side(const model::Period& period, Date day);

/// Whether an event of the file, or one of the config that the file's period contains, is a review in its middle.
bool has_midterm(const model::OkrFile& file, const model::Config& config);

/// Whether any file of the workspace, or its config, has events.
bool has_events(const model::Workspace& workspace);

}  // namespace okr::lint
