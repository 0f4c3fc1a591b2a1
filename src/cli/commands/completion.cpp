#include <array>

#include "cli/commands/commands.hpp"
#include "cli/completion_script.hpp"
#include "cli/session.hpp"
#include "cli/suggestion.hpp"
#include "okr/base/error.hpp"

namespace okr::cli {

namespace {

constexpr std::array taken = {Taken{WordKind::choice, choices_of<completion_shells>}};

constexpr std::array examples = {
    HelpLine{"okr completion bash > okr.bash", "to be read in ~/.bashrc: source ~/okr.bash"},
    HelpLine{"okr completion zsh > _okr", "into a folder of zsh's fpath, before compinit runs"},
    HelpLine{"okr completion fish > okr.fish", "into ~/.config/fish/completions"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "printed"},
    HelpLine{"2", "no such shell, a wrong flag, a full disk"},
};

int run(const Arguments& arguments, const Session& session) {
  if (arguments.positionals.empty()) {
    throw Failure{"okr completion needs the name of a shell", "okr completion bash, zsh or fish", 2};
  }
  session.env.out(
      find_row(completion_shells(), arguments.positionals.front(), "a shell that okr completes in").render());
  return 0;
}

}  // namespace

constinit const Command completion_command{
    .name = "completion",
    .summary = "prints a script that completes okr's command lines in bash, zsh or fish",
    .positional = "SHELL",
    .positionals_max = 1,
    .taken = taken,
    .about =
        "The script knows commands, flags and their values. The names of goals, teams, owners and periods, of rules "
        "and filters it asks okr for while one types, in the folder that -C names, else the current one.",
    .flags = {},
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr help",
    .run = run,
};

}  // namespace okr::cli
