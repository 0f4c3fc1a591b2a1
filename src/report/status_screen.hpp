#pragma once

#include "okr/report/status.hpp"

namespace okr::report {

/// What of the view's `teams` is shown and in which order.
Screen to_screen(const StatusView& view, const StatusOptions& options);

}  // namespace okr::report
