#pragma once

#include <optional>
#include <string>
#include <vector>

#include "okr/base/error.hpp"

namespace okr::journal {

/// One file that a command writes: its bytes before and after; nothing where there was or will be none.
struct FileChange {
  std::string path;  ///< relative to the workspace's root
  std::optional<std::string> before;
  std::optional<std::string> after;
  friend bool operator==(const FileChange&, const FileChange&) = default;
};

}  // namespace okr::journal
