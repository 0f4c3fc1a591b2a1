#include <fmt/format.h>

#include <array>
#include <span>

#include "cli/commands/commands.hpp"
#include "cli/filter_terms.hpp"
#include "cli/lint_job.hpp"
#include "cli/output_language.hpp"
#include "cli/rituals.hpp"
#include "cli/skipped_files.hpp"
#include "cli/suggestion.hpp"
#include "cli/workspace_head.hpp"
#include "okr/base/error.hpp"
#include "okr/base/version.hpp"
#include "okr/render/weekly.hpp"
#include "okr/report/filter.hpp"

namespace okr::cli {

namespace {

constexpr int days_of_week = 7;

/// What counts as new: up to today, by default a week.
report::ReportDays find_days(const Arguments& arguments, const Session& session) {
  report::ReportDays days{session.day() - std::chrono::days(days_of_week - 1), session.day()};
  const auto given = arguments.find("--from");
  if (!given) return days;
  const auto from = parse_date(*given);
  if (!from)
    throw Failure{fmt::format("--from \"{}\" {}", *given, from.problem().message), "write it as 2026-11-16", 2};
  days.from = *from;
  if (days.from <= days.to) return days;
  throw Failure{fmt::format("--from {} lies after today, {}", *given, to_string(days.to)),
                "it is the first day of what counts as new; --today says another last one", 2};
}

int run_weekly(const std::vector<std::string>& terms, const Arguments& arguments, const Session& session) {
  const render::WeeklyFormat& format =
      find_row(render::weekly_formats(), arguments.find("--format").value_or("text"), "a format of okr report weekly");
  const report::ReportDays days = find_days(arguments, session);
  const model::Workspace workspace = load_workspace(session);
  const render::TextStyle style = find_style(arguments, session, workspace);
  const report::Filter filter = find_filter(terms, arguments, session, workspace);
  const auto eve = find_workspace_before(days.from, session);
  const report::WeeklyView view = report::to_weekly_view(workspace, days, filter, eve ? &*eve : nullptr);
  const lint::Request request{.today = session.today, .threads = session.env.processors};
  const auto head = find_workspace_head(workspace);
  const std::string asked = fmt::format("{}{}", fmt::join(terms, " "),
                                        !arguments.has("--mine") ? ""
                                        : terms.empty()          ? "--mine"
                                                                 : " --mine");
  render::WeeklyPage page{.view = &view, .filter = asked, .version = version(), .style = style};
  page.findings = lint::count_findings(lint::run_rules(workspace, request).findings);
  if (head) {
    page.commit = head->commit;
    page.has_changes = head->is_dirty;
  }
  session.env.out(format.render(page));
  name_skipped(view.status.skipped, workspace, session);
  return workspace.unreadable.empty() ? 0 : 2;
}

constexpr std::array rituals = {
    Ritual{"weekly", "what moved, who needs what, and what is coming", run_weekly},
};

constexpr std::array taken = {Taken{WordKind::ritual}, Taken{WordKind::filter}};

constexpr std::array flags = {
    Flag{"--mine", "", "only what the name or mail of git's user owns"},
    Flag{"--from", "DATE", "the first day of what counts as new (default: six days ago)"},
    Flag{
        "--format", "NAME", "text (default), markdown or json", {WordKind::choice, choices_of<render::weekly_formats>}},
    language_flag,
};

constexpr std::array examples = {
    HelpLine{"okr report weekly", "the last seven days of all teams"},
    HelpLine{"okr report weekly team:verksted --format markdown", "of one team, to paste where it talks"},
    HelpLine{"okr report weekly --mine", "what I moved, and what waits for me"},
    HelpLine{"okr report weekly --from 2026-11-09", "two weeks instead of one"},
    HelpLine{"okr report weekly --language nb -o uke.md --format markdown", "in Norwegian, into a file"},
    HelpLine{"okr report weekly --format json --today 2026-11-22", "for a program, as of a day"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "shown"},
    HelpLine{"2", "could not show it: no such ritual, a wrong flag, filter or config, no OKR file, an unreadable file"},
};

int run(const Arguments& arguments, const Session& session) {
  std::vector<std::string> terms = arguments.positionals;
  const Ritual* ritual = &rituals.front();
  if (begins_with_name(terms)) {
    ritual = &find_row(rituals, terms.front(), "a ritual that okr reports on");
    terms.erase(terms.begin());
  }
  return ritual->run(terms, arguments, session);
}

}  // namespace

std::span<const Ritual> all_rituals() { return rituals; }

constinit const Command report_command{
    .name = "report",
    .summary = "writes the progress report of a ritual, to paste where the team talks",
    .positional = "[weekly] [FILTER..]",
    .positionals_max = static_cast<std::size_t>(-1),
    .taken = taken,
    .takes_filters = true,
    .about =
        "Weekly: what came in on the last seven days, or since --from: which key results moved, from what to what, "
        "setbacks first, with the note of the last check-in; by owner what is off track, behind or due for a "
        "check-in, and which initiatives are late; which initiatives were done and which are under way, and for what; "
        "and what the next seven days bring, today among them. Which were started is seen by the last commit before "
        "the first day: the "
        "files say no day. What is empty is left out. The periods are those of okr status, and of "
        "one that ended in these days what moved and was done; the filters are those of okr status, too: the first "
        "word is one if it has a colon after a word, or a minus in front.\n\n"
        "A setback is a move away from the target, and a level to keep that broke. Figures of before are those of the "
        "evening before the first day; where nothing was measured by then, they are where the key result starts.\n\n"
        "The same files on the same day give the same bytes, so a report can be committed and compared. Its last line "
        "says where it comes from: the commit that is checked out, and whether the OKR files or the config differ "
        "from it; okr's version; and what okr lint finds, by the rules of the clock only with --today.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr status, okr help filters",
    .run = run,
};

}  // namespace okr::cli
