#include "cli/lint_job.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "okr/base/error.hpp"

namespace okr::cli {

namespace {

void check_arguments(const LintScope& scope) {
  const bool has_stdin = std::find(scope.paths.begin(), scope.paths.end(), "-") != scope.paths.end();
  if (has_stdin && scope.paths.size() > 1)
    throw Failure{"\"-\" reads stdin and stands alone, without other paths", "", 2};
  if (!has_stdin && scope.stdin_filename) {
    throw Failure{"--stdin-filename names the text on stdin, which \"-\" reads", "okr lint - --stdin-filename FILE", 2};
  }
}

Failure to_empty(const std::vector<std::string>& named, const model::Place& place, const model::Config& config) {
  std::string wanted = "*.okr.yaml and *.okr.yml";
  if (!config.files.empty()) {
    wanted = "what the config's files name:";
    for (const std::string& pattern : config.files) wanted += fmt::format(" \"{}\"", pattern);
  }
  if (!named.empty()) {
    return {fmt::format("no OKR file in \"{}\" (looked for {})", fmt::join(named, "\", \""), wanted),
            "files that git ignores are left out unless they are named; okr lint --list-files shows what is read", 2};
  }
  return {fmt::format("no OKR file in \"{}\" (looked for {})", place.root, wanted),
          "okr init writes a first one; okr lint --allow-empty takes it for clean", 2};
}

/// stdin on its own, with the config of the folder: it stands in no workspace.
void choose_nameless(LintJob& job, std::string bytes) {
  const Files none{[] { return std::vector<std::string>(); },
                   [](const std::string&) { return Result<std::string>(Problem{"does not exist"}); }};
  job.setup.files = overlay(none, std::string(stdin_name), std::move(bytes));
  job.paths = job.reported = {std::string(stdin_name)};
}

void choose_named(LintJob& job, const std::string& name, std::string bytes, const Session& session) {
  const std::string path = model::to_workspace_path(name, session.folder, job.setup.place);
  if (!model::is_okr_path(path, job.setup.config)) {
    throw Failure{fmt::format("\"{}\" is no OKR file by its name", name),
                  "an OKR file is named *.okr.yaml or *.okr.yml, or by the config's files", 2};
  }
  job.setup.files = overlay(std::move(job.setup.files), path, std::move(bytes));
  job.paths = model::select_paths(job.setup.files.list(), {}, session.folder, job.setup.place, job.setup.config).paths;
  if (std::binary_search(job.paths.begin(), job.paths.end(), path)) job.reported = {path};
}

}  // namespace

model::Workspace load_workspace(LintJob job, unsigned threads) {
  return model::load_workspace(std::move(job.setup.place.root), std::move(job.setup.config), std::move(job.paths),
                               job.setup.files, threads);
}

model::Workspace load_workspace(const Session& session) {
  return load_workspace(choose_files({}, session), session.env.processors);
}

LintJob choose_files(const LintScope& scope, const Session& session) {
  check_arguments(scope);
  LintJob job;
  job.setup = load_setup(session, scope.excludes);
  const Setup& setup = job.setup;
  if (!scope.paths.empty() && scope.paths.front() == "-") {
    std::string bytes = session.env.read_input(file_limit);
    if (scope.stdin_filename) {
      choose_named(job, *scope.stdin_filename, std::move(bytes), session);
    } else {
      choose_nameless(job, std::move(bytes));
    }
    return job;
  }
  model::Selection selection =
      model::select_paths(setup.files.list(), scope.paths, session.folder, setup.place, setup.config);
  const bool is_empty = selection.reported.empty() && selection.excluded == 0;
  if (is_empty && !scope.allows_empty) throw to_empty(scope.paths, setup.place, setup.config);
  job.paths = std::move(selection.paths);
  job.reported = std::move(selection.reported);
  return job;
}

}  // namespace okr::cli
