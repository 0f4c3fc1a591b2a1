#include <array>

#include "cli/change_job.hpp"
#include "cli/commands/commands.hpp"
#include "cli/undo_run.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--list", "", "show the commands that can be taken back, the last one first, and take none back"},
    dry_run_flag,
    change_format_flag,
};

constexpr std::array examples = {
    HelpLine{"okr undo", "the last command that wrote"},
    HelpLine{"okr undo --dry-run", "what would change back, as a diff"},
    HelpLine{"okr undo --list", "what there is to take back"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "taken back, or there was nothing to take back"},
    HelpLine{"2", "could not write"},
    HelpLine{"3", "a file has changed since; nothing was written"},
};

int run(const Arguments& arguments, const Session& session) {
  if (arguments.has("--list")) {
    list_commands(arguments, session);
  } else {
    undo_last(arguments, session);
  }
  return 0;
}

}  // namespace

constinit const Command undo_command{
    .name = "undo",
    .summary = "takes back the last command that wrote, in all its files",
    .positional = "",
    .positionals_max = 0,
    .takes_filters = false,
    .about =
        "The files get the bytes again that they had before that command; a file that it made goes. Run again, it "
        "takes back the command before, 20 in all. Where one of the files has changed since, nothing is taken back and "
        "the change is shown. The record stands below the git folder, without git in the user's state folder, and "
        "never in the workspace.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr check-in, okr new, okr approve, okr lint --fix",
    .run = run,
};

}  // namespace okr::cli
