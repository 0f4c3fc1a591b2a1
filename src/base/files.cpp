// Where files come from: the disk, and a buffer laid over it.
#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "okr/base/file.hpp"

namespace okr {

namespace {

/// What a name in a folder is, for the walk.
enum class Kind : std::uint8_t { file, folder, linked_folder, vanished };

Kind to_kind(mode_t mode) { return S_ISDIR(mode) ? Kind::folder : Kind::file; }

Kind load_kind(const std::string& path, const dirent& entry) {
  if (entry.d_type == DT_DIR) return Kind::folder;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return Kind::file;
  struct stat own {};
  if (lstat(path.c_str(), &own) != 0) return Kind::vanished;
  if (!S_ISLNK(own.st_mode)) return to_kind(own.st_mode);
  struct stat target {};
  const bool has_target = stat(path.c_str(), &target) == 0;
  // An editor's lock, `.#name`, is a link to nothing and stands beside the file while it is being edited.
  if (!has_target && std::string_view(entry.d_name).starts_with(".#")) return Kind::vanished;
  return has_target && S_ISDIR(target.st_mode) ? Kind::linked_folder : Kind::file;
}

bool is_named_as_okr_file(std::string_view name) { return name.ends_with(".okr.yaml") || name.ends_with(".okr.yml"); }

/// The walk so far: what was found, and the folders still to be read. Only one folder is open at any time, so that
/// depth costs no descriptors.
struct Walk {
  std::string root;
  std::vector<std::string> found;
  std::vector<std::string> waiting;
};

void add_entry(Walk& walk, const std::string& folder, const dirent& entry) {
  const std::string_view name = entry.d_name;
  if (name == "." || name == "..") return;
  std::string path = folder + std::string(name);
  const Kind kind = load_kind(walk.root + path, entry);
  const bool is_a_folder = kind == Kind::folder || kind == Kind::linked_folder;
  if (kind == Kind::vanished || (is_a_folder && name.starts_with('.'))) return;
  if (!is_a_folder || is_named_as_okr_file(name)) walk.found.push_back(path);
  if (kind == Kind::folder) walk.waiting.push_back(std::move(path) + '/');
}

std::vector<std::string> list_below(const std::string& root) {
  Walk walk{root.ends_with('/') ? root : root + '/', {}, {""}};
  while (!walk.waiting.empty()) {
    const std::string folder = std::move(walk.waiting.back());
    walk.waiting.pop_back();
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(opendir((walk.root + folder).c_str()), &closedir);
    if (!opened) continue;
    while (const dirent* entry = readdir(opened.get())) add_entry(walk, folder, *entry);
  }
  std::sort(walk.found.begin(), walk.found.end());
  return std::move(walk.found);
}

}  // namespace

Files disk_files(const std::string& root, std::size_t limit) {
  return {[root] { return list_below(root); },
          [root, limit](const std::string& path) { return read_file(root + '/' + path, limit); }};
}

Files overlay(Files files, std::string path, std::string bytes) {
  auto list = [below = std::move(files.list), path] {
    std::vector<std::string> paths = below();
    const auto place = std::lower_bound(paths.begin(), paths.end(), path);
    if (place == paths.end() || *place != path) paths.insert(place, path);
    return paths;
  };
  auto read = [below = std::move(files.read), path = std::move(path), bytes = std::move(bytes)](
                  const std::string& asked) { return asked == path ? Result<std::string>(bytes) : below(asked); };
  return {std::move(list), std::move(read)};
}

}  // namespace okr
