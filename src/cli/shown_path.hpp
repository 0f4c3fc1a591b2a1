#pragma once

#include <string>
#include <string_view>

namespace okr::cli {

/// `path`, relative to the workspace's `root`, as people who stand in `folder` open it: relative where root and folder
/// lie in each other, else absolute.
std::string to_shown_path(std::string_view path, const std::string& root, const std::string& folder);

}  // namespace okr::cli
