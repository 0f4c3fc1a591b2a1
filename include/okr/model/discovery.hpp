#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/model/config.hpp"

namespace okr::model {

/// The config's name, in the folder that is the workspace.
inline constexpr std::string_view config_name = "okr.config.yaml";
/// The JSON Schema beside it, which editors read.
inline constexpr std::string_view schema_name = "okr.schema.json";
/// What the name of an OKR file ends in, where the config has no patterns of its own.
inline constexpr std::array<std::string_view, 2> okr_endings = {".okr.yaml", ".okr.yml"};

/// Where a workspace is.
struct Place {
  std::string root;                        ///< absolute folder
  std::optional<std::string> config_path;  ///< absolute; nothing where there is no config
  friend bool operator==(const Place&, const Place&) = default;
};

/// The workspace of `folder` (absolute): the nearest folder upwards with a config, never beyond `git_root`; without one
/// `git_root`, and without that `folder`. A `config` that the user names decides it alone: its folder is the workspace.
/// Throws Failure where the folder or that config does not exist.
Place find_place(const std::string& folder, const std::optional<std::string>& config,
                 const std::optional<std::string>& git_root);

/// Whether a path, relative to the workspace's root, is an OKR file by the config: its `files` patterns, else its name.
bool is_okr_path(std::string_view path, const Config& config);
/// Whether the config's `exclude` takes a path out.
bool is_excluded(std::string_view path, const Config& config);

/// What a command works on. Paths are relative to the root, sorted and unique.
struct Selection {
  std::vector<std::string> paths;     ///< all OKR files of the workspace: what is loaded
  std::vector<std::string> reported;  ///< those that the arguments name; all without arguments
  std::size_t excluded = 0;           ///< how many OKR files were asked for and taken out by `exclude`
  friend bool operator==(const Selection&, const Selection&) = default;
};

/// Selects among `candidates` (what lies below the root, relative to it) the OKR files that the config does not
/// exclude, and among these the ones that `arguments` name: files, and folders for all below, be it none. A path is
/// looked up from `folder`. A file that is named is taken even where git ignores it. Throws Failure for an argument
/// that does not exist, lies outside of the workspace or in another one, or is a file that is no OKR file by its name.
Selection select_paths(const std::vector<std::string>& candidates, const std::vector<std::string>& arguments,
                       const std::string& folder, const Place& place, const Config& config);

/// A path of the user's, which need not exist, as seen from the workspace's root. Throws Failure where it lies outside.
std::string to_workspace_path(const std::string& argument, const std::string& folder, const Place& place);

}  // namespace okr::model
