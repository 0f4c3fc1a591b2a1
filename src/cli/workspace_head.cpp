#include "cli/workspace_head.hpp"

#include <algorithm>

#include "cli/past_workspace.hpp"
#include "cli/setup.hpp"
#include "okr/base/error.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

namespace {

/// The files as they were read; the config was, too, but not kept.
Files to_files(const model::Workspace& workspace) {
  std::vector<std::string> paths;
  for (const model::OkrFile& file : workspace.files) paths.push_back(file.source.path());
  for (const model::UnreadableFile& file : workspace.unreadable) paths.push_back(file.path);
  if (!workspace.config.path.empty()) paths.push_back(workspace.config.path);
  std::ranges::sort(paths);
  Files files;
  files.list = [paths = std::move(paths)] { return paths; };
  files.read = [&workspace](const std::string& path) -> Result<std::string> {
    const auto file = workspace.find_file(path);
    if (file) return std::string(workspace.files[*file].source.bytes());
    return read_file(workspace.root + '/' + path, file_limit);
  };
  return files;
}

}  // namespace

std::optional<git::Head> find_workspace_head(const model::Workspace& workspace) {
  const model::Config& config = workspace.config;
  return git::find_head(workspace.root, to_files(workspace), file_limit, [&](std::string_view path) {
    return path == config.path || (model::is_okr_path(path, config) && !model::is_excluded(path, config));
  });
}

std::optional<model::Workspace> find_workspace_before(Date day, const Session& session) {
  const auto commit = git::find_commit_before(session.folder, day);
  if (!commit) return std::nullopt;
  Env quiet = session.env;  // what was wrong then is nobody's business now
  quiet.err = [](std::string_view) {};
  try {
    return load_past_workspace(*commit, {.env = quiet,
                                         .folder = session.folder,
                                         .config = session.config,
                                         .today = {},
                                         .out = session.out,
                                         .err = session.err})
        .workspace;
  } catch (const Failure&) {
    return std::nullopt;
  }
}

}  // namespace okr::cli
