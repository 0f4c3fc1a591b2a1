#include "okr/git/repository.hpp"

#include <sys/stat.h>

#include <utility>

#include "git/command.hpp"
#include "okr/base/text.hpp"

namespace okr::git {

namespace {

constexpr std::size_t pointer_limit = 8192;  // bytes of a file that holds a path

/// The first line of a small file.
std::optional<std::string> find_line(const std::string& path) {
  const Result<std::string> text = read_file(path, pointer_limit);
  if (!text) return std::nullopt;
  return text->substr(0, text->find_first_of("\r\n"));
}

/// Where git keeps the repository of a working tree: its `.git`, or what the `.git` file of a worktree or submodule
/// names.
std::optional<std::string> find_git_folder(const std::string& top) {
  static constexpr std::string_view prefix = "gitdir: ";
  const std::string entry = top == "/" ? "/.git" : top + "/.git";
  if (is_folder(entry)) return path_exists(entry + "/HEAD") ? std::optional(entry) : std::nullopt;
  const std::optional<std::string> line = find_line(entry);
  if (!line || !line->starts_with(prefix)) return std::nullopt;
  return to_absolute(line->substr(prefix.size()), top);
}

bool is_shallow(const std::string& git_folder) {
  const std::optional<std::string> common = find_line(git_folder + "/commondir");
  return path_exists((common ? to_absolute(*common, git_folder) : git_folder) + "/shallow");
}

/// Whether a name stands on the disk, be it a link to nothing.
bool is_on_disk(const std::string& path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0;
}

std::vector<std::string> to_paths(std::string_view listed, const std::string& folder, const PathFilter& is_wanted) {
  std::vector<std::string> paths;
  for (const std::string_view path : split(listed, '\0')) {
    const bool is_nested_repository = path.empty() || path.ends_with('/');
    if (is_nested_repository || !is_wanted(path)) continue;
    std::string kept(path);
    if (is_on_disk(folder + '/' + kept)) paths.push_back(std::move(kept));
  }
  std::sort(paths.begin(), paths.end());  // git names a file in conflict once a stage
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

}  // namespace

std::optional<Repository> find_repository(const std::string& folder) {
  for (std::string top = to_absolute(".", folder);;) {
    if (const auto git_folder = find_git_folder(top)) return Repository{top, *git_folder, is_shallow(*git_folder)};
    if (top == "/") return std::nullopt;
    top = to_absolute("..", top);
  }
}

std::optional<std::vector<std::string>> list_files(const std::string& folder, const PathFilter& is_wanted) {
  if (!find_repository(folder)) return std::nullopt;
  const auto output = run_git(folder, {"ls-files", "-z", "-c", "-o", "--exclude-standard"});
  if (!output) return std::nullopt;
  if (output->exit == 0) return to_paths(output->out, folder, is_wanted);
  if (output->err.find("fatal: not a git repository") != std::string::npos) return std::nullopt;
  throw to_failure(*output);
}

Files working_tree(const std::string& folder, std::size_t limit, PathFilter is_wanted) {
  Files files = disk_files(folder, limit);
  files.list = [folder, on_disk = std::move(files.list), is_wanted = std::move(is_wanted)] {
    if (auto listed = list_files(folder, is_wanted)) return std::move(*listed);
    std::vector<std::string> paths = on_disk();
    std::erase_if(paths, [&](const std::string& path) { return !is_wanted(path); });
    return paths;
  };
  return files;
}

}  // namespace okr::git
