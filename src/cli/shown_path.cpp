#include "cli/shown_path.hpp"

#include <algorithm>

#include "okr/base/file.hpp"

namespace okr::cli {

namespace {

std::string join(const std::string& folder, std::string_view path) {
  if (folder == ".") return std::string(path);
  return folder + (folder.ends_with('/') ? "" : "/") + std::string(path);
}

/// Seen from `folder`, which lies below the root: what both have in front goes, a `..` for each name that is left.
std::string climb(std::string_view path, std::string_view folder) {
  for (;;) {
    const std::string_view first = folder.substr(0, folder.find('/'));
    if (first.empty() || !path.starts_with(first) || path.substr(first.size()).substr(0, 1) != "/") break;
    path.remove_prefix(first.size() + 1);
    folder.remove_prefix(std::min(folder.size(), first.size() + 1));
  }
  std::string shown;
  if (!folder.empty()) {
    for (auto names = 1 + std::count(folder.begin(), folder.end(), '/'); names > 0; --names) shown += "../";
  }
  return shown += path;
}

}  // namespace

std::string to_shown_path(std::string_view path, const std::string& root, const std::string& folder) {
  std::string shown;
  if (const auto below = to_relative(root, folder)) {
    shown = join(*below, path);
  } else if (const auto inside = to_relative(folder, root)) {
    shown = climb(path, *inside);
  } else {
    shown = join(root, path);
  }
  // At a line's start it would be a command to the runner of a GitHub workflow.
  return shown.starts_with("::") ? "./" + shown : shown;
}

}  // namespace okr::cli
