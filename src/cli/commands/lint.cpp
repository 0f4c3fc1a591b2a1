#include <array>

#include "cli/change_job.hpp"
#include "cli/commands/commands.hpp"
#include "cli/fixing.hpp"
#include "cli/ignore_adding.hpp"
#include "cli/lint_base.hpp"
#include "cli/lint_job.hpp"
#include "cli/lint_output.hpp"
#include "cli/lint_report.hpp"
#include "cli/lint_request.hpp"
#include "cli/shown_config.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/diagnostics.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--format",
         "NAME[=FILE]",
         "full (default), concise, json, sarif, github, gitlab, junit, rdjson or markdown; may be repeated: full, "
         "concise and github share stdout, any other needs it alone",
         {WordKind::choice, choices_of<render::diagnostics_formats>}},
    Flag{"--select", "RULES", "only these rules or groups of rules, with commas between them", {WordKind::rules}},
    Flag{"--ignore", "RULES", "not these rules or groups", {WordKind::rules}},
    Flag{"--since", "REV",
         "only what the change brought since REV and HEAD parted; auto: what a pull request's pipeline says"},
    Flag{"--fix", "", "mend what can be mended without touching a goal's meaning, and show what is left"},
    Flag{"--unsafe-fixes", "", "as --fix, and mend also what could be meant in another way"},
    Flag{"--diff", "", "show what --fix would change, and change nothing; exit 1 where that is anything"},
    dry_run_flag,
    Flag{"--fail-on",
         "SEVERITY",
         "exit 1 from this severity on: error (default), warning, note or never",
         {WordKind::choice, words_of<fail_on_names>}},
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
    HelpLine{"okr lint --fix", "mend what is safe to mend; okr undo takes it back"},
    HelpLine{"okr lint --diff --unsafe-fixes", "all that could be mended, as a diff"},
    HelpLine{"okr lint --ignore kr-missing-time,period", "without a rule and without a group"},
    HelpLine{"okr lint --format full --format sarif=okr.sarif", "to read, and a file for code scanning"},
    HelpLine{"okr lint --add-ignore=\"before okr\"", "take an existing tree as it is; only what is new is shown after"},
    HelpLine{"okr lint - --stdin-filename a.okr.yaml", "an editor's buffer that is not saved yet"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "nothing at or above --fail-on"},
    HelpLine{"1", "findings at or above --fail-on that are left; with --diff: something to fix"},
    HelpLine{"2", "could not check: a wrong flag or config, a missing path, no OKR file, an unreadable file"},
    HelpLine{"3", "a file that is to be fixed has changed meanwhile; nothing was written"},
};

int run(const Arguments& arguments, const Session& session) {
  const auto reason = find_ignore_reason(arguments);
  const LintAnswer answer{.outputs = choose_outputs(arguments, session),
                          .fail_on = find_fail_on(arguments.find("--fail-on")),
                          .is_counted = arguments.has("--statistics")};
  const auto order = find_fix_order(arguments);
  lint::Request request = to_request(arguments, session);
  if (!order && !shows_edits(answer.outputs)) request.fixes = lint::FixDetail::announced;
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
  if (reason) return add_ignore_comments(arguments, request, *reason, session);
  const bool is_input = !scope.paths.empty() && scope.paths.front() == "-";
  if (order && is_input) return fix_input(std::move(job), *order, request, base ? &*base : nullptr, answer, session);
  if (order) return fix_findings(arguments, *order, request, base ? &*base : nullptr, answer, session);
  const model::Workspace workspace = load_workspace(std::move(job), request.threads);
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
