#include "cli/fixing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "cli/change_job.hpp"
#include "cli/lint_request.hpp"
#include "okr/base/diff.hpp"
#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/lint/apply_fixes.hpp"
#include "okr/source/position.hpp"

namespace okr::cli {

namespace {

using Links = std::map<std::string, LinkTarget>;

/// The files that may be changed, of those that are reported on.
std::vector<std::string> choose_writable(const std::vector<std::string>& reported, const Links& unwritable) {
  std::vector<std::string> paths;
  std::ranges::copy_if(reported, std::back_inserter(paths),
                       [&](const std::string& path) { return !unwritable.contains(path); });
  return paths;
}

void tell_refused(const std::vector<lint::RefusedFix>& refused, const ChangeJob& job, const Session& session) {
  for (const lint::RefusedFix& each : refused) {
    session.env.err(fmt::format("okr: {}:{}:{}: {} is not fixed: {}\n", job.show(each.finding.path), each.position.line,
                                each.position.column, each.finding.rule, each.reason));
  }
}

/// Names files with something left to fix that lie outside.
void tell_outside(const Links& unwritable, const std::vector<Diagnostic>& left, const ChangeJob& job,
                  const Session& session) {
  for (const auto& [path, target] : unwritable) {
    const bool has_fix = std::ranges::any_of(
        left, [&, &file = path](const Diagnostic& finding) { return finding.path == file && !finding.fixes.empty(); });
    if (!has_fix || target != LinkTarget::outside) continue;
    session.env.err(fmt::format("okr: {} is not fixed: it links to a file outside the workspace\n", job.show(path)));
  }
}

/// What `apply_fixes` asks for the findings; both must outlive it.
auto to_finder(const lint::Request& request, const LintBase* base) {
  return [&request, base](const model::Workspace& workspace) {
    return (base == nullptr ? lint::run_rules(workspace, request) : run_rules_since(*base, workspace, request))
        .findings;
  };
}

/// The workspace as it is on the disk now.
model::Workspace load_again(const Arguments& arguments, const lint::Request& request, const Session& session) {
  LintScope scope = to_scope(arguments);
  scope.paths.clear();
  scope.allows_empty = true;
  return load_workspace(choose_files(scope, session), request.threads);
}

}  // namespace

std::map<std::string, LinkTarget> find_unwritable(const model::Workspace& workspace) {
  Links links;
  std::set<std::string> targets;
  const std::string root = to_real_path(workspace.root);
  for (const model::OkrFile& file : workspace.files) {
    const std::string& path = file.source.path();
    const std::string target = to_real_path(workspace.root + "/" + path);
    if (!to_relative(target, root)) {
      links.emplace(path, LinkTarget::outside);
    } else if (!targets.insert(target).second) {
      links.emplace(path, LinkTarget::file_of_another_path);
    }
  }
  return links;
}

std::optional<FixOrder> find_fix_order(const Arguments& arguments) {
  const bool is_unsafe = arguments.has("--unsafe-fixes");
  const bool is_shown = arguments.has("--diff") || arguments.has("--dry-run");
  const bool is_asked = arguments.has("--fix") || is_unsafe || arguments.has("--diff");
  if (!is_asked) {
    if (arguments.has("--dry-run") && !arguments.has("--add-ignore")) {
      throw Failure{"--dry-run shows a change, and nothing is to be changed", "okr lint --fix --dry-run", 2};
    }
    return std::nullopt;
  }
  const std::string_view flag = is_unsafe ? "--unsafe-fixes" : arguments.has("--fix") ? "--fix" : "--diff";
  refuse_together(arguments, flag, {"--add-ignore", "--statistics", "--list-files", "--show-config"});
  if (is_shown) refuse_together(arguments, arguments.has("--diff") ? "--diff" : "--dry-run", {"--format", "-o"});
  return FixOrder{is_unsafe ? Safety::unsafe : Safety::safe, is_shown ? FixResult::shown : FixResult::written};
}

int fix_input(LintJob job, const FixOrder& order, const lint::Request& request, const LintBase* base, LintAnswer answer,
              const Session& session) {
  const model::Workspace workspace = load_workspace(std::move(job), request.threads);
  if (request.paths->empty()) throw Failure{"the file that \"-\" stands for is excluded", "--no-exclude lifts that", 2};
  const std::string& path = request.paths->front();
  const lint::FixedWorkspace fixed =
      lint::apply_fixes(workspace, {order.most, to_finder(request, base), request.paths});
  const std::string_view before = find_source(workspace, path)->bytes();
  const std::string_view after = find_source(fixed.workspace, path)->bytes();
  if (order.result == FixResult::shown) {
    session.env.out(to_unified_diff(path, before, after));
    return before == after ? 0 : 1;
  }
  session.env.out(after);
  Env env = session.env;
  env.out = env.err;
  Session told{.env = env,
               .folder = session.folder,
               .config = session.config,
               .today = session.today,
               .out = session.err,
               .err = session.err,
               .help_width = session.help_width,
               .is_quiet = session.is_quiet,
               .may_ask = session.may_ask};
  answer.fixed.findings = fixed.fixed;
  if (!fixed.changed.empty()) answer.fixed.paths = {path};
  return report_lint(fixed.workspace, request, base, answer, told);
}

int fix_findings(const Arguments& arguments, const FixOrder& order, const lint::Request& request, const LintBase* base,
                 LintAnswer answer, const Session& session) {
  Arguments asked = arguments;
  if (order.result == FixResult::shown) asked.flags["--dry-run"];  // it takes no lock then
  ChangeJob job(asked, session);
  const auto unwritable = find_unwritable(job.workspace());
  const auto find = to_finder(request, base);
  const lint::FixedWorkspace fixed =
      lint::apply_fixes(job.workspace(), {order.most, find, choose_writable(*request.paths, unwritable)});
  for (const std::size_t file : fixed.changed) {
    job.replace(file, std::string(fixed.workspace.files[file].source.bytes()));
  }
  if (!unwritable.empty()) tell_outside(unwritable, find(fixed.workspace), job, session);
  tell_refused(fixed.refused, job, session);
  if (!job.commit()) {
    name_unreadable(job.workspace(), session);
    if (!job.workspace().unreadable.empty()) return 2;
    return job.changes().empty() ? 0 : 1;
  }
  answer.fixed.findings = fixed.fixed;
  for (const FileChange& change : job.changes()) answer.fixed.paths.push_back(change.path);
  if (unwritable.empty()) return report_lint(fixed.workspace, request, base, answer, session);
  return report_lint(load_again(arguments, request, session), request, base, answer, session);
}

}  // namespace okr::cli
