#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "cli/commands/commands.hpp"
#include "cli/ignore_adding.hpp"
#include "cli/lint_base.hpp"
#include "cli/lint_job.hpp"
#include "cli/lint_output.hpp"
#include "cli/lint_report.hpp"
#include "cli/shown_config.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/lint/engine.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--format", "NAME[=FILE]",
         "full (default), concise, json, sarif, github, gitlab, junit, rdjson or markdown; may be repeated: full, "
         "concise and github share stdout, any other needs it alone"},
    Flag{"--select", "RULES", "only these rules or groups of rules, with commas between them"},
    Flag{"--ignore", "RULES", "not these rules or groups"},
    Flag{"--since", "REV",
         "only what the change brought since REV and HEAD parted; auto: what a pull request's pipeline says"},
    Flag{"--fail-on", "SEVERITY", "exit 1 from this severity on: error (default), warning, note or never"},
    Flag{"--no-ignore-comments", "", "show also what comments in the files take out"},
    Flag{"--add-ignore", "[=REASON]", "instead of showing the findings, add comments to the files that take them out"},
    Flag{"--stdin-filename", "FILE", "with -: the text on stdin takes the place of this file"},
    Flag{"--list-files", "", "list the files that would be checked, and check none"},
    Flag{"--show-config", "",
         "print the config in effect, and where each value comes from; with a file, what holds for it"},
    Flag{"--statistics", "", "count the findings of each rule instead of showing them"},
    Flag{"--allow-empty", "", "no OKR file at all is no mistake"},
    Flag{"--no-exclude", "", "check what the config's exclude takes out, too"},
    Flag{"-j", "N", "so many threads (default: as many as there are processors)"},
};

constexpr std::array examples = {
    HelpLine{"okr lint", "the whole workspace"},
    HelpLine{"okr lint okrs/2026-q4", "report only what lies in this folder"},
    HelpLine{"okr lint --fail-on warning --today now", "for a check in CI that knows the day"},
    HelpLine{"okr lint --since origin/main", "what this branch brought, and the rules on changes"},
    HelpLine{"okr lint --ignore kr-missing-time,period", "without a rule and without a group"},
    HelpLine{"okr lint --format full --format sarif=okr.sarif", "to read, and a file for code scanning"},
    HelpLine{"okr lint --add-ignore=\"before okr\"", "take an existing tree as it is; only what is new is shown after"},
    HelpLine{"okr lint - --stdin-filename a.okr.yaml", "an editor's buffer that is not saved yet"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "nothing at or above --fail-on"},
    HelpLine{"1", "findings at or above --fail-on"},
    HelpLine{"2", "could not check: a wrong flag or config, a missing path, no OKR file, an unreadable file"},
};

constexpr unsigned most_threads = 256;

unsigned find_threads(const Arguments& arguments, const Env& env) {
  const auto given = arguments.find("-j");
  if (!given) return std::min(env.processors, most_threads);
  unsigned threads = 0;
  const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), threads);
  if (error != std::errc() || end != given->data() + given->size() || threads < 1 || threads > most_threads) {
    throw Failure{fmt::format("-j takes a whole number from 1 to {}, not \"{}\"", most_threads, *given), "", 2};
  }
  return threads;
}

std::vector<std::string> find_rules(const Arguments& arguments, std::string_view flag) {
  std::vector<std::string> names = arguments.list(flag);
  if (names.empty() && arguments.has(flag)) throw Failure{fmt::format("{} names no rule", flag), "", 2};
  for (const std::string& name : names) {
    if (lint::expand_rule_name(name).empty()) {
      refuse_name(name, "a rule or a group of rules", lint::all_rule_names(), "okr explain lists the rules");
    }
  }
  return names;
}

LintScope to_scope(const Arguments& arguments) {
  return {.paths = arguments.positionals,
          .stdin_filename = arguments.find("--stdin-filename"),
          .excludes = arguments.has("--no-exclude") ? Excludes::lifted : Excludes::held,
          .allows_empty = arguments.has("--allow-empty")};
}

int run(const Arguments& arguments, const Session& session) {
  const auto reason = find_ignore_reason(arguments);
  const LintAnswer answer{.outputs = choose_outputs(arguments, session),
                          .fail_on = find_fail_on(arguments.find("--fail-on")),
                          .is_counted = arguments.has("--statistics")};
  lint::Request request{.today = session.today,
                        .select = find_rules(arguments, "--select"),
                        .ignore = find_rules(arguments, "--ignore"),
                        .paths = std::nullopt,
                        .threads = find_threads(arguments, session.env),
                        .ignore_comments = arguments.has("--no-ignore-comments") ? lint::IgnoreComments::lifted
                                                                                 : lint::IgnoreComments::heeded};
  if (arguments.has("--show-config")) {
    session.env.out(render_shown_config(arguments, request, answer.fail_on, session));
    return 0;
  }
  const auto revision = find_revision(arguments.find("--since"), session.env);
  const LintScope scope = to_scope(arguments);
  LintJob job = choose_files(scope, session);
  if (arguments.has("--list-files")) {
    session.env.out(render_file_list(job, session));
    return 0;
  }
  std::optional<LintBase> base;
  if (revision) base = load_base(*revision, scope, job, request.threads, session);
  request.paths = std::move(job.reported);
  const model::Workspace workspace = load_workspace(std::move(job), request.threads);
  if (reason) return add_ignore_comments(workspace, request, *reason, session);
  return report_lint(workspace, request, base ? &*base : nullptr, answer, session);
}

}  // namespace

constinit const Command lint_command{
    .name = "lint",
    .summary = "checks OKR files and says what is wrong in them, where, and what to do",
    .positional = "[PATH..]",
    .positionals_max = static_cast<std::size_t>(-1),
    .about =
        "All OKR files of the workspace are read, so that links between them are known; paths, files or folders, "
        "only limit what is reported. The workspace is the folder with okr.config.yaml, here or above, else the "
        "git repository, else this folder. The path - reads one file from stdin.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr explain, okr help rules, okr help format",
    .run = run,
};

}  // namespace okr::cli
