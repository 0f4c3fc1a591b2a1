#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/commands/commands.hpp"
#include "cli/filter_terms.hpp"
#include "cli/lint_job.hpp"
#include "cli/skipped_files.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/status.hpp"
#include "okr/report/filter.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"-a,--all", "", "fold nothing: what is on track and achieved, too"},
    Flag{"--mine", "", "only what the name or mail of git's user owns"},
    Flag{"--format",
         "NAME",
         "text (default on a terminal), tsv (default elsewhere) or json",
         {WordKind::choice, choices_of<render::status_formats>}},
    Flag{"--exit-code", "", "exit 1 where something is off track"},
};

constexpr std::array examples = {
    HelpLine{"okr status", "what needs somebody, worst first"},
    HelpLine{"okr status --mine", "of that, what is mine"},
    HelpLine{"okr status team:growth,ops -status:achieved", "two teams, without what is reached"},
    HelpLine{"okr status stale:14d", "what nobody has measured for two weeks"},
    HelpLine{"okr status --format json --today 2026-11-22", "for a program, as of a day"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "shown"},
    HelpLine{"1", "with --exit-code: an objective or key result is off track"},
    HelpLine{"2", "could not show it: a wrong flag, filter or config, no OKR file, an unreadable file"},
};

/// The default is for people on a terminal and for programs elsewhere.
const render::StatusFormat& find_format(const Arguments& arguments, const Session& session) {
  const bool is_for_people = session.env.out_terminal.is_terminal;
  const std::string name = arguments.find("--format").value_or(is_for_people ? "text" : "tsv");
  return find_row(render::status_formats(), name, "a format of okr status");
}

int run(const Arguments& arguments, const Session& session) {
  const render::StatusFormat& format = find_format(arguments, session);
  const unsigned threads = session.env.processors;
  const model::Workspace workspace = load_workspace(choose_files({}, session), threads);
  const auto folding = arguments.has("--all") ? report::Folding::nothing : report::Folding::on_track;
  const auto ownership = arguments.has("--mine") ? Ownership::mine : Ownership::anyone;
  const report::StatusView view = report::to_status_view(
      workspace, session.day(), {find_filter(arguments.positionals, ownership, session, workspace), folding});
  render::StatusPage page{.view = &view, .check_in_command = "okr check-in", .style = session.out};
  if (format.name == "text")
    page.lint_errors = lint::count_findings(lint::run_rules(workspace, {.threads = threads}).findings).errors;
  session.env.out(format.render(page));
  name_skipped(view.skipped, workspace, session);
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
