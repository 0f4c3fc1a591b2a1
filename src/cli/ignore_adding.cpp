#include "cli/ignore_adding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <vector>

#include "cli/lint_report.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/lint/add_ignores.hpp"
#include "okr/render/text.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

/// The path without links; empty where there is none.
std::string to_real(const std::string& path) {
  std::error_code error;
  return std::filesystem::canonical(path, error).string();
}

/// A file and its new bytes.
struct Change {
  const SourceFile* file = nullptr;
  lint::AddedIgnores added;
};

class AddingRun {
 public:
  AddingRun(const model::Workspace& workspace, const Session& session) : workspace_(workspace), session_(session) {}

  /// Works out all changes before the first is made.
  void add(const std::vector<Diagnostic>& findings, std::string_view reason) {
    for (auto first = findings.begin(); first != findings.end();) {
      const auto last = std::find_if(first, findings.end(), [&](const auto& each) { return each.path != first->path; });
      add_to_file({first, last}, reason);
      first = last;
    }
  }

  int write() {
    std::size_t comments = 0;
    std::size_t findings = 0;
    std::size_t files = 0;
    for (const Change& change : changes_) {
      if (change.added.comments > 0) {
        const auto written = write_file(to_path(*change.file), change.added.bytes);
        if (!written) throw Failure{fmt::format("\"{}\" {}", change.file->path(), written.problem().message), "", 2};
        comments += change.added.comments;
        findings += change.added.findings;
        ++files;
      }
    }
    if (!session_.is_quiet && files == 0) session_.env.out("no ignore comment added\n");
    if (!session_.is_quiet && files > 0) {
      session_.env.out(fmt::format("{} taken out by {} in {}\n", render::count_noun(findings, "finding"),
                                   render::count_noun(comments, "ignore comment"), render::count_noun(files, "file")));
    }
    return is_complete_ ? 0 : 1;
  }

 private:
  void add_to_file(const std::vector<Diagnostic>& findings, std::string_view reason) {
    const SourceFile& file = *find_source(workspace_, findings.front().path);
    const std::string problem = find_problem(file);
    Change change{&file, {}};
    if (problem.empty()) change.added = lint::add_ignores(file, findings, reason);
    for (const Diagnostic& finding : findings) {
      if (!problem.empty()) refuse(file, finding, problem);
    }
    for (const lint::Unplaced& unplaced : change.added.unplaced) refuse(file, unplaced.finding, unplaced.reason);
    changes_.push_back(std::move(change));
  }

  [[nodiscard]] std::string to_path(const SourceFile& file) const { return workspace_.root + "/" + file.path(); }

  /// Why a file is left as it is; empty where nothing is in the way.
  [[nodiscard]] std::string find_problem(const SourceFile& file) {
    const std::string target = to_real(to_path(file));
    if (!to_relative(target, to_real(workspace_.root))) return "it links to a file outside the workspace";
    if (!targets_.insert(target).second) return "it links to a file that gets them already";
    const auto bytes = read_file(target, file.bytes().size());
    return bytes && *bytes == file.bytes() ? "" : "the file has changed meanwhile";
  }

  void refuse(const SourceFile& file, const Diagnostic& finding, std::string_view reason) {
    const Position position = to_position(file, finding.span.begin, ColumnUnit::code_points);
    const std::string shown = to_shown_path(file.path(), workspace_.root, session_.folder);
    session_.env.err(escape_controls(fmt::format("okr: {}:{}:{}: no comment is added for {}: {}", shown, position.line,
                                                 position.column, finding.rule, reason)) +
                     '\n');
    is_complete_ = false;
  }

  const model::Workspace& workspace_;
  const Session& session_;
  std::vector<Change> changes_;
  std::set<std::string> targets_;
  bool is_complete_ = true;
};

}  // namespace

std::optional<std::string> find_ignore_reason(const Arguments& arguments) {
  const auto given = arguments.find("--add-ignore");
  if (!given) return std::nullopt;
  for (const std::string_view flag : {"--format", "--since", "--statistics", "--list-files", "--no-ignore-comments"}) {
    if (arguments.has(flag)) throw Failure{fmt::format("--add-ignore and {} can't be had together", flag), "", 2};
  }
  const auto& paths = arguments.positionals;
  if (std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw Failure{"--add-ignore changes files, and \"-\" is none", "name the file instead", 2};
  }
  const auto reason = lint::parse_reason(*given);
  if (!reason) {
    throw Failure{fmt::format("the reason of --add-ignore {}", reason.problem().message),
                  "--add-ignore=\"known since the spring\"", 2};
  }
  return *reason;
}

int add_ignore_comments(const model::Workspace& workspace, const lint::Request& request, std::string_view reason,
                        const Session& session) {
  AddingRun run(workspace, session);
  run.add(lint::run_rules(workspace, request).findings, reason);
  const int exit = run.write();
  name_unreadable(workspace, session);
  return workspace.unreadable.empty() ? exit : 2;
}

}  // namespace okr::cli
