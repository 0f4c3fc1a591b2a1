#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/file.hpp"

namespace okr::git {

/// The repository that a folder is in.
struct Repository {
  std::string root;         ///< the top folder of its working tree
  std::string git_folder;   ///< where git keeps this working tree's own things: `.git`, or what that file names
  bool is_shallow = false;  ///< the clone's history is cut
};

/// The nearest folder upwards from `folder` (absolute) that has a `.git`: the folder of a clone, or the file of a
/// worktree or submodule. Starts no process. Nothing outside of any repository.
std::optional<Repository> find_repository(const std::string& folder);

/// Whether a path, relative to the listed folder, is one that the caller asks for.
using PathFilter = std::function<bool(std::string_view path)>;

/// The files below `folder` that git does not ignore and `is_wanted` takes, committed or not: relative to `folder`,
/// sorted, unique. Files that git knows but the disk lacks are left out, and what lies in another repository inside.
/// One git process. Nothing where `folder` is in no repository or git is not installed; throws Failure in git's own
/// words where git refuses (safe.directory).
std::optional<std::vector<std::string>> list_files(const std::string& folder, const PathFilter& is_wanted);

/// The files below `folder` as people take them for: git's list, or the disk's where there is no git; read from the
/// disk, up to `limit` + 1 bytes of each. `list` throws as `list_files` does.
///
///     Files files = git::working_tree("/home/kari/okrs", limit, [](auto path) { return path.ends_with(".okr.yaml");
///     });
Files working_tree(const std::string& folder, std::size_t limit, PathFilter is_wanted);

}  // namespace okr::git
