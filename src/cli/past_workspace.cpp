#include "cli/past_workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/setup.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/git/repository.hpp"
#include "okr/git/revision.hpp"
#include "okr/model/discovery.hpp"

namespace okr::cli {

namespace {

/// A path in the folder `root`, which lies in the repository, as the repository names it.
std::string to_tree_path(const std::string& repository, const std::string& root, std::string_view path) {
  const auto folder = to_relative(root, repository);
  if (!folder) {
    throw Failure{fmt::format("\"{}\" lies outside of the repository \"{}\", which has its past", escape_controls(root),
                              escape_controls(repository)),
                  "okr status --at REV works without --config", 2};
  }
  return *folder == "." ? std::string(path) : fmt::format("{}/{}", *folder, path);
}

bool has_name(std::string_view path, std::string_view name) {
  return path == name || (path.ends_with(name) && path[path.size() - name.size() - 1] == '/');
}

/// The files of the folder `root`, seen from there.
Files below(const Files& files, const std::string& repository, const std::string& root) {
  const std::string prefix = to_tree_path(repository, root, "");
  std::vector<std::string> paths;
  for (const std::string& path : files.list()) {
    if (path.starts_with(prefix)) paths.push_back(path.substr(prefix.size()));
  }
  Files found;
  found.list = [paths = std::move(paths)] { return paths; };
  found.read = [read = files.read, prefix](const std::string& path) { return read(prefix + path); };
  return found;
}

/// Reads a commit. One process lists its files and one reads them; where its config names files by patterns, these are
/// read after it.
class PastReading {
 public:
  PastReading(const std::string& revision, const Session& session)
      : session_(session), commit_(git::find_commit(session.folder, revision)) {
    repository_ = git::find_repository(session.folder)->root;
  }

  PastWorkspace load() {
    git::Snapshot snapshot = read({}, repository_);
    const model::Place place = find_place(snapshot.files);
    const model::Config config = load_config(place, snapshot.files);
    if (!config.files.empty()) snapshot.files = read(config, place.root).files;
    const Files files = below(snapshot.files, repository_, place.root);
    std::vector<std::string> paths = model::select_paths(files.list(), {}, session_.folder, place, config).paths;
    if (paths.empty()) throw to_empty(place);
    return {model::load_workspace(place.root, config, std::move(paths), files, session_.env.processors), commit_.base,
            snapshot.head_on};
  }

 private:
  /// What the config takes for OKR files in a folder, and all configs.
  [[nodiscard]] git::Snapshot read(const model::Config& config, const std::string& root) const {
    const std::string prefix = to_tree_path(repository_, root, "");
    const std::string named = session_.config ? session_.config->substr(session_.config->rfind('/') + 1) : "";
    return git::load_snapshot(repository_, commit_, file_limit, [&](std::string_view path) {
      if (has_name(path, model::config_name) || (!named.empty() && has_name(path, named))) return true;
      return path.starts_with(prefix) && model::is_okr_path(path.substr(prefix.size()), config);
    });
  }

  /// As `model::find_place` finds it on the disk.
  [[nodiscard]] model::Place find_place(const Files& files) const {
    if (session_.config) return model::find_place(session_.folder, session_.config, repository_);
    const std::vector<std::string> listed = files.list();
    for (std::string each = session_.folder;; each = to_absolute("..", each)) {
      const bool is_found = std::ranges::binary_search(listed, to_tree_path(repository_, each, model::config_name));
      if (is_found) return {each, fmt::format("{}/{}", each, model::config_name)};
      if (each == repository_ || each == "/") return {each, std::nullopt};
    }
  }

  [[nodiscard]] model::Config load_config(const model::Place& place, const Files& files) const {
    if (!place.config_path) return {};
    auto bytes = files.read(to_tree_path(repository_, place.root, to_config_name(place)));
    if (!bytes && session_.config) bytes = read_file(*place.config_path, file_limit);
    return decode_config(place, std::move(bytes), session_);
  }

  [[nodiscard]] Failure to_empty(const model::Place& place) const {
    const std::string commit = git::to_short_hash(commit_.base);
    return {fmt::format("no OKR file in \"{}\" at commit {}", escape_controls(place.root), commit),
            fmt::format("git ls-tree -r --name-only {} lists what it holds", commit), 2};
  }

  const Session& session_;
  git::ForkPoint commit_;
  std::string repository_;
};

}  // namespace

PastWorkspace load_past_workspace(const std::string& revision, const Session& session) {
  return PastReading(revision, session).load();
}

}  // namespace okr::cli
