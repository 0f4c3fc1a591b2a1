#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::cli {

/// `; did you mean "lint"?` where a candidate is near, else nothing.
std::string suggest(std::string_view name, const std::vector<std::string_view>& candidates);

/// "a, b or c".
std::string join_or(const std::vector<std::string_view>& names);

/// Throws Failure: `"lnt" is not a command; did you mean "lint"?`. `what` follows "is not". The hint lists the
/// candidates where they are few, else it is `list`: what tells them.
[[noreturn]] void refuse_name(std::string_view name, std::string_view what,
                              const std::vector<std::string_view>& candidates, std::string_view list = "");

/// The row that goes by this name. Throws Failure as `refuse_name` does.
template <class Rows>
const auto& find_row(const Rows& rows, std::string_view name, std::string_view what) {
  std::vector<std::string_view> names;
  for (const auto& row : rows) {
    if (row.name == name) return row;
    names.push_back(row.name);
  }
  refuse_name(name, what, names);
}

}  // namespace okr::cli
