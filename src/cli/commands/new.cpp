#include <array>

#include "cli/change_job.hpp"
#include "cli/change_report.hpp"
#include "cli/commands/commands.hpp"
#include "cli/new_kinds.hpp"
#include "cli/new_place.hpp"
#include "cli/new_writing.hpp"
#include "cli/typed_flags.hpp"

namespace okr::cli {

namespace {

constexpr std::array taken = {Taken{WordKind::choice, list_new_kinds}, Taken{WordKind::text}};

constexpr std::array flags = {
    Flag{"--team", "TEAM", "objective, key-result, initiative: the team that it is for"},
    Flag{"--objective", "REF", "key-result, initiative: the objective that it goes under", {WordKind::objective}},
    Flag{"--period", "PERIOD", "team: its period (default: the config's, else the next quarter); else: of which file"},
    Flag{"--id", "ID", "its name in references (default: made from the title)"},
    Flag{"--owner", "NAME", "who answers for it", {WordKind::owner}},
    Flag{"--level", "LEVEL", "team: one of the config's levels"},
    Flag{"--language",
         "CODE",
         "team: the language of its texts: en, nb, nn, da or sv",
         {WordKind::choice, list_languages}},
    Flag{"--file", "PATH", "team: the file to write (default: beside the other teams')"},
    Flag{"--why", "TEXT", "objective: why it is worth it"},
    Flag{"--type",
         "TYPE",
         "objective: committed, aspirational or learning",
         {WordKind::choice, words_of<new_objective_types>}},
    Flag{"--aligned-to", "REF", "objective: a goal above it, or none; may be repeated", {WordKind::goal}},
    Flag{"--start", "NUMBER", "key-result: where it begins"},
    Flag{"--target", "NUMBER", "key-result: where it is to go"},
    Flag{"--at-least", "NUMBER", "key-result: the level to stay at or above"},
    Flag{"--at-most", "NUMBER", "key-result: the level to stay at or below"},
    Flag{"--milestone", "NAME", "key-result: a step of it; may be repeated"},
    Flag{"--unit", "UNIT", "key-result: what is counted"},
    Flag{"--metric", "NAME", "key-result: what is measured"},
    Flag{"--supports", "REF[,REF]", "initiative: the key results that it is meant to move", {WordKind::key_results}},
    Flag{"--done-when", "TEXT", "initiative: how one sees that it is done"},
    Flag{"--due", "DATE", "key-result, initiative: the day by which it is done"},
    change_format_flag,
    dry_run_flag,
};

constexpr std::array examples = {
    HelpLine{"okr new team \"Customer care\" --owner \"Kari Nes\"", "a team's file for the next quarter"},
    HelpLine{"okr new objective \"Become the club that riders bring friends to\" --team riders", "in its file"},
    HelpLine{"okr new key-result \"Svare innen 4 timer\" --objective verksted/klar --start 9 --target 4", "under it"},
    HelpLine{"okr new initiative \"Sortere henvendelser\" --supports ventetid", "and what is done for it"},
    HelpLine{"okr new", "asks for everything, on a terminal"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "written; what okr lint finds in it is shown"},
    HelpLine{"2", "could not write it: a wrong flag, no such team or goal, several to choose from"},
    HelpLine{"3", "refused, with nothing written: a file that stands already, is closed, or can't be changed safely"},
};

int run(const Arguments& arguments, const Session& session) {
  static_cast<void>(wants_json(arguments));  // before anything is asked
  const NewKind kind = find_new_kind(arguments, session);
  check_kind_flags(arguments, kind);
  // All is asked before the lock is taken: nobody waits for the answers.
  const Arguments all = ask_place(complete(arguments, kind, session), kind, session);
  ChangeJob job(all, session);
  const ChangeReport report{"new", add_new(job, kind, all, session)};
  return write_and_report(job, report, all, session);
}

}  // namespace

constinit const Command new_command{
    .name = "new",
    .summary = "adds a team, objective, key result or initiative where it belongs",
    .positional = "[team|objective|key-result|initiative] [TITLE]",
    .positionals_max = 2,
    .taken = taken,
    .about =
        "It is added last in its list, in the way the file is written, and nothing else changes. Where there is only "
        "one team or objective to take, it is taken; else it is named, or asked for on a terminal, where okr new asks "
        "for all that is missing.\n\n"
        "A key result whose title says from what to what needs no numbers beside it. Numbers are read in the file's "
        "language and written plain. A key result or goal that is referred to and has no id gets one. Afterwards okr "
        "lint's findings that were not there before are shown.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr help format, okr approve, okr undo",
    .run = run,
};

}  // namespace okr::cli
