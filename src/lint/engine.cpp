#include "okr/lint/engine.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>
#include <tuple>

#include "lint/entity.hpp"
#include "lint/ignores.hpp"
#include "lint/mending.hpp"
#include "lint/silence.hpp"
#include "lint/walk.hpp"
#include "okr/base/parallel.hpp"
#include "okr/lint/change.hpp"
#include "okr/lint/report.hpp"

namespace okr::lint {
namespace {

using Ids = std::set<std::string_view>;

Ids to_ids(const std::vector<std::string>& names) {
  Ids ids;
  for (const std::string& name : names) {
    for (const std::string_view id : expand_rule_name(name)) ids.insert(id);
  }
  return ids;
}

bool can_run(Needs needs, const Request& request) {
  return needs == Needs::files || (needs == Needs::clock ? request.today.has_value() : request.change != nullptr);
}

const std::string& to_path(const model::OkrFile& file) { return file.source.path(); }

auto to_order(const Diagnostic& finding) {
  return std::tie(finding.path, finding.span.begin, finding.span.end, finding.rule, finding.message);
}

/// One run. What is the same for all files is found out once.
class Run {
 public:
  Run(const model::Workspace& workspace, const Request& request)
      : workspace_(workspace), request_(request), ignores_{workspace, request.today} {
    const Ids selected = to_ids(request.select);
    const Ids ignored = to_ids(request.ignore);
    for (const RegisteredRule& rule : all_rules()) {
      const bool is_asked = (request.select.empty() || selected.contains(rule.id)) && !ignored.contains(rule.id);
      if (!is_asked) continue;
      asked_.insert(rule.id);
      if (can_run(rule.rule->needs, request)) rules_.push_back(rule);
    }
    if (request.paths) paths_.insert(request.paths->begin(), request.paths->end());
  }

  Outcome run() {
    const std::size_t count = workspace_.files.size();
    settings_.resize(count);
    ignores_.comments.resize(count);
    std::vector<std::vector<Diagnostic>> found(count);
    for_each_index(count, request_.threads, [&](std::size_t file) {
      if (is_reported(path_of(file))) found[file] = look_at(file);
    });
    Outcome outcome;
    for (std::size_t file = 0; file < count; ++file) {
      outcome.files += is_reported(path_of(file)) ? 1U : 0U;
      std::ranges::move(found[file], std::back_inserter(outcome.findings));
    }
    std::ranges::move(look_at_all(workspace_), std::back_inserter(outcome.findings));
    if (request_.change != nullptr) {
      std::ranges::move(look_at_all(*request_.change), std::back_inserter(outcome.findings));
    }
    const std::vector<Diagnostic> silenced = apply_silences(outcome.findings);
    std::ranges::sort(outcome.findings, {}, to_order);
    if (has_ignores()) heed(outcome, silenced);
    return outcome;
  }

 private:
  [[nodiscard]] const std::string& path_of(std::size_t file) const { return to_path(workspace_.files[file]); }
  [[nodiscard]] bool is_reported(const std::string& path) const { return !request_.paths || paths_.contains(path); }

  std::vector<Diagnostic> look_at(std::size_t file) {
    settings_[file] = workspace_.config.settings_for(path_of(file));
    const model::Settings& settings = settings_[file];
    std::vector<RegisteredRule> rules;
    std::ranges::copy_if(rules_, std::back_inserter(rules), [&](const RegisteredRule& rule) {
      return to_severity(rule.id, rule.rule->severity, settings) != Severity::off;
    });
    std::vector<Diagnostic> findings = run_on_file(workspace_, file, settings, request_.today, rules);
    if (request_.change != nullptr) soften(findings);
    std::ranges::move(take_from_reader(file), std::back_inserter(findings));
    weigh(findings, settings);
    if (request_.ignore_comments == IgnoreComments::heeded) {
      const model::OkrFile& okr_file = workspace_.files[file];
      ignores_.comments[file] = read_ignore_comments(okr_file.source.bytes(), okr_file.comments);
    }
    return findings;
  }

  [[nodiscard]] bool has_ignores() const {
    return std::ranges::any_of(ignores_.comments, [](const auto& comments) { return !comments.empty(); });
  }

  /// Takes out what comments ignore, and adds what is wrong with the comments.
  void heed(Outcome& outcome, const std::vector<Diagnostic>& silenced) {
    ignores_.runs = [this](std::size_t file, const RegisteredRule& rule) {
      return asked_.contains(rule.id) && rule.rule->needs != Needs::change && can_run(rule.rule->needs, request_) &&
             to_severity(rule.id, rule.rule->severity, settings_[file]) != Severity::off;
    };
    apply_ignores(ignores_, outcome.findings, silenced, outcome.ignored);
    std::vector<Diagnostic> wrong = find_wrong_ignores(ignores_);
    std::erase_if(wrong, [&](const Diagnostic& finding) { return !asked_.contains(finding.rule); });
    weigh_by_path(wrong);
    if (wrong.empty()) return;
    std::ranges::move(wrong, std::back_inserter(outcome.findings));
    std::ranges::sort(outcome.findings, {}, to_order);
  }

  /// What yaml and decode found, with its entities; of a closed file only what breaks it.
  [[nodiscard]] std::vector<Diagnostic> take_from_reader(std::size_t file) const {
    const model::OkrFile& okr_file = workspace_.files[file];
    std::vector<Diagnostic> findings;
    for (const Diagnostic& finding : okr_file.findings) {
      const RegisteredRule* rule = find_rule(finding.rule);
      assert(rule != nullptr);  // readers have no rules beside the registered ones
      const bool reaches = !okr_file.is_closed() || rule->rule->reach == Reach::everywhere;
      if (!reaches || !asked_.contains(finding.rule)) continue;
      Diagnostic& copy = findings.emplace_back(finding);
      copy.entity = to_entity_name(workspace_, find_address(workspace_, file, finding.span), finding.span);
    }
    return findings;
  }

  /// What the rules say that look at everything at once.
  template <class T>
  std::vector<Diagnostic> look_at_all(const T& whole) {
    std::vector<Diagnostic> findings;
    for (const RegisteredRule& rule : rules_) {
      const auto* check = std::get_if<CheckOf<T>>(&rule.rule->check);
      if (check == nullptr || is_off_everywhere(rule)) continue;
      Report report(workspace_, workspace_.config.settings, {}, request_.today, rule, findings);
      (*check)(whole, report);
    }
    std::erase_if(findings, [&](const Diagnostic& finding) { return !is_reported(finding.path); });
    weigh_by_path(findings);
    return findings;
  }

  /// What only some profile or config switches on need not be looked for elsewhere.
  [[nodiscard]] bool is_off_everywhere(const RegisteredRule& rule) const {
    return rule.rule->severity == Severity::off && std::ranges::all_of(settings_, [&](const model::Settings& settings) {
             return to_severity(rule.id, Severity::off, settings) == Severity::off;
           });
  }

  [[nodiscard]] Severity to_severity(std::string_view rule, Severity severity, const model::Settings& settings) const {
    return find_severity(rule, severity, workspace_.config.profile, settings.rules);
  }

  /// What the clock alone brings is no error of a change: the same commit would pass today and fail next week.
  static void soften(std::vector<Diagnostic>& findings) {
    for (Diagnostic& finding : findings) {
      const Rule& rule = *find_rule(finding.rule)->rule;
      const bool is_by_clock = rule.needs == Needs::clock && rule.basis == Basis::absence;
      if (is_by_clock) finding.severity = std::min(finding.severity, Severity::warning);
    }
  }

  void weigh(std::vector<Diagnostic>& findings, const model::Settings& settings) const {
    for (Diagnostic& finding : findings) finding.severity = to_severity(finding.rule, finding.severity, settings);
    drop_silent(findings);
  }

  void weigh_by_path(std::vector<Diagnostic>& findings) const {
    for (Diagnostic& finding : findings) {
      const auto file = workspace_.find_file(finding.path);  // nothing where the change took it away
      finding.severity = to_severity(finding.rule, finding.severity,
                                     file ? settings_[*file] : workspace_.config.settings_for(finding.path));
    }
    drop_silent(findings);
  }

  static void drop_silent(std::vector<Diagnostic>& findings) {
    std::erase_if(findings, [](const Diagnostic& finding) { return finding.severity == Severity::off; });
  }

  const model::Workspace& workspace_;
  const Request& request_;
  Ids asked_;
  std::vector<RegisteredRule> rules_;
  std::set<std::string, std::less<>> paths_;
  std::vector<model::Settings> settings_;  ///< by file
  IgnoreRun ignores_;
};

}  // namespace

Outcome find_outcome(const model::Workspace& workspace, const Request& request) {
  return Run(workspace, request).run();
}

Outcome run_rules(const model::Workspace& workspace, const Request& request) {
  Outcome outcome = find_outcome(workspace, request);
  add_fixes(workspace, request, outcome.findings);
  return outcome;
}

}  // namespace okr::lint
