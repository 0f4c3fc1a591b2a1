#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "cli/choice.hpp"
#include "cli/commands/commands.hpp"
#include "cli/filter_terms.hpp"
#include "cli/lint_job.hpp"
#include "cli/output_language.hpp"
#include "cli/past_workspace.hpp"
#include "cli/skipped_files.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/status.hpp"
#include "okr/report/filter.hpp"

namespace okr::cli {

namespace {

constexpr std::array sort_choices{
    Choice<report::SortKey>{"worst", report::SortKey::worst},
    Choice<report::SortKey>{"team", report::SortKey::team},
    Choice<report::SortKey>{"age", report::SortKey::age},
    Choice<report::SortKey>{"progress", report::SortKey::progress},
    Choice<report::SortKey>{"due", report::SortKey::due},
};
constexpr std::array group_choices{
    Choice<report::GroupKey>{"team", report::GroupKey::team},
    Choice<report::GroupKey>{"owner", report::GroupKey::owner},
    Choice<report::GroupKey>{"level", report::GroupKey::level},
};

constexpr std::array flags = {
    Flag{"-a,--all", "", "fold nothing: what is on track and achieved, too"},
    Flag{"--mine", "", "only what the name or mail of git's user owns"},
    Flag{"--format",
         "NAME",
         "text (default on a terminal), tsv (default elsewhere), csv, markdown or json",
         {WordKind::choice, choices_of<render::status_formats>}},
    Flag{"--sort",
         "KEY",
         "rows by worst (default for people), team, age, progress or due; else in file order",
         {WordKind::choice, names_of<sort_choices>}},
    Flag{"--group-by",
         "WHAT",
         "one line a team, owner or level, with counts and net figures",
         {WordKind::choice, names_of<group_choices>}},
    Flag{"--at", "REV", "the workspace as it was at a commit, on that commit's day unless --today says another"},
    language_flag,
    Flag{"--exit-code", "", "exit 1 where something is off track"},
};

constexpr std::array examples = {
    HelpLine{"okr status", "what needs somebody, worst first"},
    HelpLine{"okr status --mine", "of that, what is mine"},
    HelpLine{"okr status team:growth,ops -status:achieved", "two teams, without what is reached"},
    HelpLine{"okr status --sort age -a", "what was measured longest ago, first"},
    HelpLine{"okr status --format markdown", "a table a team, to paste where the team talks"},
    HelpLine{"okr status --group-by owner", "who has how many on track, behind and off track"},
    HelpLine{"okr status --language nb", "in Norwegian, whatever the config says"},
    HelpLine{"okr status stale:14d", "what nobody has measured for two weeks"},
    HelpLine{"okr status --at HEAD~20", "as it was twenty commits ago"},
    HelpLine{"okr status --format json --today 2026-11-22", "for a program, as of a day"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "shown"},
    HelpLine{"1", "with --exit-code: an objective or key result is off track"},
    HelpLine{"2", "could not show it: a wrong flag, filter or config, no OKR file, an unreadable file, no such commit"},
};

/// The default is for people on a terminal and for programs elsewhere.
const render::StatusFormat& find_format(const Arguments& arguments, const Session& session) {
  const bool is_for_people = session.env.out_terminal.is_terminal;
  const std::string name = arguments.find("--format").value_or(is_for_people ? "text" : "tsv");
  return find_row(render::status_formats(), name, "a format of okr status");
}

/// What the status is about.
struct Subject {
  model::Workspace workspace;
  Date today;
  std::string commit;  ///< that it was read from; empty: the files of now
};

Subject load_subject(const Arguments& arguments, const Session& session) {
  const auto revision = arguments.find("--at");
  if (!revision) return {load_workspace(session), session.day(), ""};
  PastWorkspace past = load_past_workspace(*revision, session);
  return {std::move(past.workspace), session.today.value_or(past.committed_on), std::move(past.commit)};
}

int run(const Arguments& arguments, const Session& session) {
  const render::StatusFormat& format = find_format(arguments, session);
  const auto sort = find_choice(arguments, "--sort", sort_choices);
  const auto group = find_choice(arguments, "--group-by", group_choices);
  const auto [workspace, today, commit] = load_subject(arguments, session);
  const auto folding = arguments.has("--all") ? report::Folding::nothing : report::Folding::on_track;
  const report::StatusView view = report::to_status_view(
      workspace, today, {find_filter(arguments.positionals, arguments, session, workspace), folding, sort, group});
  render::StatusPage page{.view = &view,
                          .check_in_command = "okr check-in",
                          .commit = commit,
                          .style = find_style(arguments, session, workspace)};
  if (format.name == "text" && commit.empty()) {
    const lint::Request request{.threads = session.env.processors};
    page.lint_errors = lint::count_findings(lint::run_rules(workspace, request).findings).errors;
  }
  session.env.out(format.render(page));
  if (commit.empty()) {
    name_skipped(view.skipped, workspace, session);
  } else {
    name_skipped(view.skipped, workspace, session, fmt::format("git show {}:./FILE shows one as it was", commit));
  }
  if (!workspace.unreadable.empty()) return 2;
  return arguments.has("--exit-code") && view.has_off_track() ? 1 : 0;
}

}  // namespace

constinit const Command status_command{
    .name = "status",
    .summary = "shows what needs somebody, what moves and what is due, worst first",
    .positional = "[FILTER..]",
    .positionals_max = static_cast<std::size_t>(-1),
    .takes_filters = true,
    .about =
        "Shows the periods that contain the day, else the last one that ended. What is on track folds into one line. "
        "The mark in a bar is where progress should be today. Filters hold together: team:growth status:behind "
        "owner:ola period:2026-Q4 level:team type:committed stale:14d, or a text that a title has; a comma means or, "
        "a minus in front means not.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr help filters, okr lint",
    .run = run,
};

}  // namespace okr::cli
