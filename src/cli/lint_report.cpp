#include "cli/lint_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

#include "cli/shown_path.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"
#include "okr/git/repository.hpp"

namespace okr::cli {

namespace {

/// By `model::FailOn`, as `fail_on_names`: the severity that each begins at.
constexpr std::array fail_on_severities = {std::optional(Severity::error), std::optional(Severity::warning),
                                           std::optional(Severity::note), std::optional<Severity>()};

/// Under a base all findings are new.
void compare(render::LintView& view, const LintBase& base, const model::Workspace& workspace) {
  view.base = base.fork.base;
  view.is_history_truncated = base.fork.is_shallow;
  view.is_new.assign(view.findings->size(), true);
  view.source = [&](std::string_view path) {
    const SourceFile* source = find_source(workspace, path);
    return source != nullptr ? source : find_source(base.workspace, path);  // of a file that is gone, what it was
  };
}

std::vector<render::RuleCount> count_rules(const std::vector<Diagnostic>& findings) {
  std::map<std::pair<std::string_view, Severity>, std::size_t> by_rule;
  for (const Diagnostic& finding : findings) ++by_rule[{finding.rule, finding.severity}];
  std::vector<render::RuleCount> counts;
  for (const auto& [rule, count] : by_rule) counts.push_back({std::string(rule.first), rule.second, count});
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
    return std::pair(a.count, a.severity) > std::pair(b.count, b.severity);
  });
  return counts;
}

bool fails(const std::vector<Diagnostic>& findings, model::FailOn fail_on) {
  const auto from = fail_on_severities.at(static_cast<std::size_t>(fail_on));
  return from && std::any_of(findings.begin(), findings.end(),
                             [&](const Diagnostic& finding) { return finding.severity >= *from; });
}

/// Of findings, then of what is ignored: each other than all the rest.
std::vector<std::string> to_fingerprints(const lint::Outcome& outcome) {
  if (outcome.ignored.empty()) return lint::to_fingerprints(outcome.findings);
  std::vector<Diagnostic> all = outcome.findings;
  for (const lint::Ignored& ignored : outcome.ignored) all.push_back(ignored.finding);
  return lint::to_fingerprints(all);
}

std::vector<std::string_view> find_paths(const model::Workspace& workspace, const lint::Request& request) {
  std::vector<std::string_view> paths;
  for (const model::OkrFile& file : workspace.files) {
    const std::string& path = file.source.path();
    if (!request.paths || std::binary_search(request.paths->begin(), request.paths->end(), path)) paths.push_back(path);
  }
  return paths;
}

/// From the top of the repository that the workspace lies in.
std::function<std::string(std::string_view)> to_repository_path(const model::Workspace& workspace) {
  const auto repository = git::find_repository(workspace.root);
  std::string folder = repository ? to_relative(workspace.root, repository->root).value_or(".") : ".";
  folder = folder == "." ? "" : folder + '/';
  return [folder = std::move(folder)](std::string_view path) {
    return path == stdin_name ? std::string(path) : folder + std::string(path);
  };
}

render::LintView to_view(const model::Workspace& workspace, const lint::Outcome& outcome, const Session& session) {
  render::LintView view;
  view.findings = &outcome.findings;
  view.ignored = outcome.ignored;
  view.fingerprints = to_fingerprints(outcome);
  view.source = [&](std::string_view path) { return find_source(workspace, path); };
  view.shown_path = [&](std::string_view path) { return to_shown_path(path, workspace.root, session.folder); };
  view.repository_path = to_repository_path(workspace);
  view.counts = lint::count_findings(outcome.findings);
  view.files = outcome.files;
  view.unreadable = workspace.unreadable;
  view.footer = session.is_quiet ? render::Footer::hidden : render::Footer::shown;
  return view;
}

}  // namespace

std::optional<model::FailOn> find_fail_on(const std::optional<std::string>& name) {
  if (!name) return std::nullopt;
  const auto found = std::find(fail_on_names.begin(), fail_on_names.end(), *name);
  if (found == fail_on_names.end()) {
    refuse_name(*name, "a value of --fail-on", {fail_on_names.begin(), fail_on_names.end()});
  }
  return static_cast<model::FailOn>(found - fail_on_names.begin());
}

std::string render_file_list(const LintJob& job, const Session& session) {
  std::string out;
  for (const std::string& path : job.reported) {
    out += escape_controls(to_shown_path(path, job.setup.place.root, session.folder)) + '\n';
  }
  return out;
}

const SourceFile* find_source(const model::Workspace& workspace, std::string_view path) {
  const auto found = workspace.find_file(path);
  return found ? &workspace.files[*found].source : nullptr;
}

void name_unreadable(const model::Workspace& workspace, const Session& session) {
  for (const model::UnreadableFile& file : workspace.unreadable) {
    const std::string shown = to_shown_path(file.path, workspace.root, session.folder);
    session.env.err(escape_controls(fmt::format("okr: \"{}\" {}", shown, file.reason)) + '\n');
  }
}

int report_lint(const model::Workspace& workspace, const lint::Request& request, const LintBase* base,
                const LintAnswer& answer, const Session& session) {
  const lint::Outcome outcome =
      base == nullptr ? lint::run_rules(workspace, request) : run_rules_since(*base, workspace, request);
  const model::FailOn fail_on = answer.fail_on.value_or(workspace.config.fail_on);
  render::LintView view = to_view(workspace, outcome, session);
  view.paths = find_paths(workspace, request);
  view.today = request.today;
  view.fixed = answer.fixed;
  if (base != nullptr) compare(view, *base, workspace);
  view.fails_from = fail_on_severities.at(static_cast<std::size_t>(fail_on));
  write_outputs(answer.outputs, std::move(view), session, [&](const LintOutput& output, const render::LintView& facts) {
    return answer.is_counted ? render::render_statistics(count_rules(outcome.findings), facts)
                             : output.format->render(facts);
  });
  name_unreadable(workspace, session);
  if (!workspace.unreadable.empty()) return 2;
  return fails(outcome.findings, fail_on) ? 1 : 0;
}

}  // namespace okr::cli
