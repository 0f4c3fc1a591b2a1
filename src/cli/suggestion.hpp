#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// `; did you mean "lint"?` where a candidate is near, else nothing.
std::string suggest(std::string_view name, const std::vector<std::string_view>& candidates);

/// "a, b or c".
std::string join_or(const std::vector<std::string_view>& names);

/// Throws Failure: `"lnt" is not a command; did you mean "lint"?`. `what` follows "is not". The candidates are listed
/// in the hint where they are few.
[[noreturn]] void refuse_name(std::string_view name, std::string_view what,
                              const std::vector<std::string_view>& candidates);

}  // namespace okr::cli
