#include "cli/lint_base.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "okr/base/error.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view automatic = "auto";

std::optional<std::string> find_filled(const Env& env, std::string_view name) {
  auto value = env.variable(name);
  return value && !value->empty() ? value : std::nullopt;
}

bool is_stdin(const LintScope& scope) { return !scope.paths.empty() && scope.paths.front() == "-"; }

/// The files of the base that the command's paths name. What was named stands on the disk, so a file has two sides or
/// is new; folders may have lost some.
std::vector<std::string> choose_reported(const std::vector<std::string>& listed, const LintScope& scope,
                                         const LintJob& job, const Session& session) {
  if (is_stdin(scope)) return {};
  return model::select_paths(listed, scope.paths, session.folder, job.setup.place, job.setup.config).reported;
}

/// Which files of the base stand on where the config excludes them: a folder of closed periods is no deletion.
std::set<std::size_t> find_archived(const model::Workspace& base, const Files& base_files, const LintJob& job,
                                    unsigned threads) {
  const Setup& setup = job.setup;
  std::vector<std::string> gone;
  for (const model::OkrFile& file : base.files) {
    const std::string& path = file.source.path();
    if (!std::binary_search(job.paths.begin(), job.paths.end(), path)) gone.push_back(path);
  }
  if (gone.empty() || setup.config.exclude.empty()) return {};
  std::vector<std::string> excluded = setup.files.list();
  std::erase_if(excluded, [&](const std::string& path) {
    return !model::is_okr_path(path, setup.config) || !model::is_excluded(path, setup.config);
  });
  const auto load = [&](std::vector<std::string> paths, const Files& files) {
    return model::load_workspace(setup.place.root, setup.config, std::move(paths), files, threads);
  };
  const model::Workspace before = load(std::move(gone), base_files);
  const model::Workspace after = load(std::move(excluded), setup.files);
  const lint::Pairs pairs = lint::pair_entities(before, after);
  std::set<std::string_view> kept;
  for (std::size_t i = 0; i < before.files.size(); ++i) {
    if (pairs.find_after({.file = i}) != nullptr) kept.insert(before.files[i].source.path());
  }
  std::set<std::size_t> archived;
  for (std::size_t i = 0; i < base.files.size(); ++i) {
    if (kept.contains(base.files[i].source.path())) archived.insert(i);
  }
  return archived;
}

void tell_shallow(const git::ForkPoint& fork, const Session& session) {
  if (!fork.is_shallow || session.is_quiet) return;
  session.env.err(
      fmt::format("okr: this clone is shallow: what lies before its first commits is not known; compared with {}\n",
                  git::to_short_hash(fork.base)));
}

}  // namespace

std::optional<std::string> find_revision(const std::optional<std::string>& since, const Env& env) {
  if (since != automatic) return since;
  if (auto commit = find_filled(env, "CI_MERGE_REQUEST_DIFF_BASE_SHA")) return commit;
  if (const auto branch = find_filled(env, "GITHUB_BASE_REF")) return "origin/" + *branch;
  throw Failure{"--since auto finds no pull request: neither CI_MERGE_REQUEST_DIFF_BASE_SHA nor GITHUB_BASE_REF is set",
                "name the revision: okr lint --since origin/main", 2};
}

LintBase load_base(const std::string& revision, const LintScope& scope, LintJob& job, unsigned threads,
                   const Session& session) {
  if (is_stdin(scope) && !scope.stdin_filename) {
    throw Failure{"--since needs to know which file the text on stdin is",
                  "okr lint - --stdin-filename FILE --since REV", 2};
  }
  const Setup& setup = job.setup;
  LintBase base;
  base.fork = git::find_fork_point(setup.place.root, revision);
  tell_shallow(base.fork, session);
  const auto is_wanted = [&](std::string_view path) { return model::is_okr_path(path, setup.config); };
  git::Snapshot snapshot = git::load_snapshot(setup.place.root, base.fork, file_limit, is_wanted, job.paths);
  base.head_on = snapshot.head_on;
  const std::vector<std::string> listed = snapshot.files.list();
  std::vector<std::string> paths = model::select_paths(listed, {}, session.folder, setup.place, setup.config).paths;
  const std::vector<std::string> reported = choose_reported(listed, scope, job, session);
  job.reported.insert(job.reported.end(), reported.begin(), reported.end());
  std::sort(job.reported.begin(), job.reported.end());
  job.reported.erase(std::unique(job.reported.begin(), job.reported.end()), job.reported.end());
  base.workspace = model::load_workspace(setup.place.root, setup.config, std::move(paths), snapshot.files, threads);
  base.archived = find_archived(base.workspace, snapshot.files, job, threads);
  return base;
}

lint::Outcome run_rules_since(const LintBase& base, const model::Workspace& workspace, const lint::Request& request) {
  const lint::Change change{base.workspace, workspace, request.today.value_or(base.head_on),
                            lint::pair_entities(base.workspace, workspace), base.archived};
  return lint::run_rules_on_change(change, request);
}

}  // namespace okr::cli
