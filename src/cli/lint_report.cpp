#include "cli/lint_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "cli/shown_path.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/escape.hpp"

namespace okr::cli {

namespace {

/// By `model::FailOn`, and the severity that each begins at.
constexpr std::array<std::string_view, 4> fail_on_names = {"error", "warning", "note", "never"};
constexpr std::array fail_on_severities = {std::optional(Severity::error), std::optional(Severity::warning),
                                           std::optional(Severity::note), std::optional<Severity>()};

const SourceFile* find_source(const model::Workspace& workspace, std::string_view path) {
  const auto& files = workspace.files;
  const auto found =
      std::lower_bound(files.begin(), files.end(), path,
                       [](const model::OkrFile& file, std::string_view wanted) { return file.source.path() < wanted; });
  return found != files.end() && found->source.path() == path ? &found->source : nullptr;
}

/// Of a file that is gone, the text that it had.
const SourceFile* find_source(const model::Workspace& workspace, const LintBase& base, std::string_view path) {
  const SourceFile* source = find_source(workspace, path);
  return source != nullptr ? source : find_source(base.workspace, path);
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

void name_unreadable(const model::Workspace& workspace, const Session& session) {
  for (const model::UnreadableFile& file : workspace.unreadable) {
    const std::string shown = to_shown_path(file.path, workspace.root, session.folder);
    session.env.err(escape_controls(fmt::format("okr: \"{}\" {}", shown, file.reason)) + '\n');
  }
}

render::LintView to_view(const model::Workspace& workspace, const lint::Outcome& outcome, const Session& session) {
  render::LintView view;
  view.findings = &outcome.findings;
  view.fingerprints = lint::to_fingerprints(outcome.findings);
  view.source = [&](std::string_view path) { return find_source(workspace, path); };
  view.shown_path = [&](std::string_view path) { return to_shown_path(path, workspace.root, session.folder); };
  view.counts = lint::count_findings(outcome.findings);
  view.files = outcome.files;
  view.ignored = outcome.ignored;
  view.style = session.out;
  view.footer = session.is_quiet ? render::Footer::hidden : render::Footer::shown;
  return view;
}

}  // namespace

const render::DiagnosticsFormat* find_lint_format(std::string_view name) {
  const auto formats = render::diagnostics_formats();
  if (name.empty()) return &formats.front();
  std::vector<std::string_view> names;
  for (const render::DiagnosticsFormat& format : formats) {
    if (format.name == name) return &format;
    names.push_back(format.name);
  }
  refuse_name(name, "a format of okr lint", names);
}

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

int report_lint(const model::Workspace& workspace, const lint::Request& request, const LintBase* base,
                const LintAnswer& answer, const Session& session) {
  const lint::Outcome outcome =
      base == nullptr ? lint::run_rules(workspace, request) : run_rules_since(*base, workspace, request);
  render::LintView view = to_view(workspace, outcome, session);
  view.today = request.today;
  if (base != nullptr) view.base = base->fork.base;
  if (base != nullptr) view.source = [&, base](std::string_view path) { return find_source(workspace, *base, path); };
  session.env.out(answer.is_counted ? render::render_statistics(count_rules(outcome.findings), view)
                                    : answer.format->render(view));
  name_unreadable(workspace, session);
  if (!workspace.unreadable.empty()) return 2;
  return fails(outcome.findings, answer.fail_on.value_or(workspace.config.fail_on)) ? 1 : 0;
}

}  // namespace okr::cli
