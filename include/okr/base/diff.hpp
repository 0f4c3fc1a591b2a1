#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace okr {

/// What `git apply` takes: a unified diff with three lines around each change, `a/` and `b/` before the path,
/// /dev/null for a side that is not there, and a note where a last newline is missing. Empty where nothing differs.
std::string to_unified_diff(std::string_view path, std::optional<std::string_view> before,
                            std::optional<std::string_view> after);

}  // namespace okr
