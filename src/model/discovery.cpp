// Where the workspace is, and which of its files a command works on.
#include "okr/model/discovery.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/base/glob.hpp"
#include "okr/base/text.hpp"

namespace okr::model {

namespace {

std::string join(const std::string& folder, std::string_view name) {
  return folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

std::string quote(std::string_view text) { return '"' + escape_controls(text) + '"'; }

bool is_file(const std::string& path) { return path_exists(path) && !is_folder(path); }

std::string to_folder(const std::string& path) { return to_absolute("..", path); }

bool is_listed(const std::vector<std::string>& sorted, const std::string& path) {
  return std::ranges::binary_search(sorted, path);
}

/// The sorted paths below a folder; "." is all.
std::span<const std::string> find_below(const std::vector<std::string>& sorted, const std::string& folder) {
  if (folder == ".") return sorted;
  const std::string prefix = folder + '/';
  const auto first = std::ranges::lower_bound(sorted, prefix);
  auto last = first;
  while (last != sorted.end() && last->starts_with(prefix)) ++last;
  return {first, last};
}

void sort(std::vector<std::string>& paths) {
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
}

/// Selects by one argument after the other.
class Selecting {
 public:
  Selecting(const std::vector<std::string>& candidates, const std::string& folder, const Place& place,
            const Config& config)
      : folder_(folder), place_(place), config_(config) {
    for (const std::string& path : candidates) {
      if (!is_okr_path(path, config)) continue;
      (is_excluded(path, config) ? excluded_ : selection_.paths).push_back(path);
    }
    sort(selection_.paths);
    sort(excluded_);
  }

  Selection select(const std::vector<std::string>& arguments) {
    if (arguments.empty()) {
      selection_.reported = selection_.paths;
      selection_.excluded = excluded_.size();
    }
    for (const std::string& argument : arguments) add(argument);
    selection_.paths.insert(selection_.paths.end(), unlisted_.begin(), unlisted_.end());
    sort(selection_.paths);
    sort(selection_.reported);
    return std::move(selection_);
  }

 private:
  void add(const std::string& argument) {
    const std::string absolute = to_absolute(argument, folder_);
    if (!path_exists(absolute)) throw to_missing(argument);
    const std::string path = to_listed(argument);
    check_workspace(argument, path);
    if (is_folder(absolute))
      add_folder(path);
    else
      add_file(argument, path);
  }

  /// The path by which the file stands in the list, where links lead to it by another one.
  [[nodiscard]] std::string to_listed(const std::string& argument) const {
    std::string path = to_workspace_path(argument, folder_, place_);
    if (is_known(path)) return path;
    auto real = to_relative(to_real_path(to_absolute(argument, folder_)), to_real_path(place_.root));
    return real && is_known(*real) ? std::move(*real) : path;
  }

  [[nodiscard]] bool is_known(const std::string& path) const {
    return is_listed(selection_.paths, path) || is_listed(excluded_, path) ||
           !find_below(selection_.paths, path).empty() || !find_below(excluded_, path).empty();
  }

  /// A folder between the root and the path that has a config of its own is another workspace.
  void check_workspace(const std::string& argument, const std::string& path) const {
    std::string inner = join(place_.root, path);
    if (path == "." || place_.config_path == join(inner, config_name)) return;
    if (!is_folder(inner)) inner = to_folder(inner);
    for (; inner.size() > place_.root.size(); inner = to_folder(inner)) {
      const std::string config = join(inner, config_name);
      if (!is_file(config) || place_.config_path == config) continue;
      const std::string other = to_relative(inner, folder_).value_or(inner);
      throw Failure{quote(argument) + " belongs to another workspace: " + quote(other) + " has an " +
                        std::string(config_name) + " of its own",
                    "run okr there: okr -C " + escape_controls(other) + " ..."};
    }
  }

  void add_folder(const std::string& path) {
    const std::span<const std::string> found = find_below(selection_.paths, path);
    selection_.reported.insert(selection_.reported.end(), found.begin(), found.end());
    selection_.excluded += find_below(excluded_, path).size();
  }

  void add_file(const std::string& argument, const std::string& path) {
    if (!is_okr_path(path, config_)) {
      throw Failure{quote(argument) + " is no OKR file by its name", to_naming_hint()};
    }
    if (is_excluded(path, config_)) {
      ++selection_.excluded;
      return;
    }
    if (!is_listed(selection_.paths, path)) unlisted_.push_back(path);
    selection_.reported.push_back(path);
  }

  [[nodiscard]] std::string to_naming_hint() const {
    if (config_.files.empty()) return "an OKR file is named *.okr.yaml or *.okr.yml";
    std::string patterns;
    for (const std::string& pattern : config_.files) patterns += (patterns.empty() ? "" : ", ") + quote(pattern);
    return "the config's files name " + patterns;
  }

  [[nodiscard]] Failure to_missing(const std::string& argument) const {
    const auto relative = to_relative(to_absolute(argument, folder_), place_.root);
    const std::vector<std::string_view> names(selection_.paths.begin(), selection_.paths.end());
    const auto nearest = relative ? find_nearest(*relative, names) : std::nullopt;
    if (!nearest) return {quote(argument) + " does not exist", ""};
    const std::string absolute = join(place_.root, *nearest);
    return {quote(argument) + " does not exist",
            "did you mean " + quote(to_relative(absolute, folder_).value_or(absolute)) + "?"};
  }

  const std::string& folder_;
  const Place& place_;
  const Config& config_;
  Selection selection_;
  std::vector<std::string> excluded_;
  std::vector<std::string> unlisted_;  ///< named, but not among the candidates: git ignores them
};

}  // namespace

Place find_place(const std::string& folder, const std::optional<std::string>& config,
                 const std::optional<std::string>& git_root) {
  if (!is_folder(folder)) {
    throw Failure{"folder " + quote(folder) + (path_exists(folder) ? " is a file" : " does not exist"), ""};
  }
  if (config) {
    const std::string path = to_absolute(*config, folder);
    if (!path_exists(path)) throw Failure{"config " + quote(*config) + " does not exist", "okr init writes one"};
    if (is_folder(path)) throw Failure{"config " + quote(*config) + " is a folder", "name the file in it"};
    return {to_folder(path), path};
  }
  for (std::string each = to_absolute(".", folder);; each = to_folder(each)) {
    if (std::string path = join(each, config_name); is_file(path)) return {each, std::move(path)};
    if (each == "/" || each == git_root) break;
  }
  return {git_root.value_or(to_absolute(".", folder)), std::nullopt};
}

bool is_okr_path(std::string_view path, const Config& config) {
  const auto fits = [&](const std::string& pattern) { return matches_glob(path, pattern); };
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  if (name == config_name) return false;
  if (!config.files.empty()) return std::ranges::any_of(config.files, fits);
  return std::ranges::any_of(
      okr_endings, [&](std::string_view ending) { return name.size() > ending.size() && name.ends_with(ending); });
}

bool is_excluded(std::string_view path, const Config& config) {
  return std::ranges::any_of(config.exclude, [&](const std::string& pattern) { return matches_glob(path, pattern); });
}

std::string to_workspace_path(const std::string& argument, const std::string& folder, const Place& place) {
  const std::string absolute = to_absolute(argument, folder);
  if (auto path = to_relative(absolute, place.root)) return std::move(*path);
  if (auto path = to_relative(to_real_path(absolute), to_real_path(place.root))) return std::move(*path);
  throw Failure{quote(argument) + " lies outside of the workspace " + quote(place.root),
                "choose another workspace with -C"};
}

Selection select_paths(const std::vector<std::string>& candidates, const std::vector<std::string>& arguments,
                       const std::string& folder, const Place& place, const Config& config) {
  return Selecting(candidates, folder, place, config).select(arguments);
}

}  // namespace okr::model
