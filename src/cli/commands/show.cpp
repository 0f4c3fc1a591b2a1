#include <fmt/format.h>

#include <array>

#include "cli/commands/commands.hpp"
#include "cli/lint_job.hpp"
#include "cli/lint_report.hpp"
#include "cli/lint_request.hpp"
#include "cli/output_language.hpp"
#include "cli/shown_path.hpp"
#include "cli/suggestion.hpp"
#include "cli/titled_item.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/lint/engine.hpp"
#include "okr/render/show.hpp"
#include "okr/report/show.hpp"

namespace okr::cli {

namespace {

constexpr std::array taken = {Taken{WordKind::titled}};

constexpr std::array flags = {
    Flag{"--format", "NAME", "text (default) or json", {WordKind::choice, choices_of<render::show_formats>}},
    language_flag,
};

constexpr std::array examples = {
    HelpLine{"okr show ventetid", "a key result, by its id"},
    HelpLine{"okr show verksted/klar", "an objective of the team verksted"},
    HelpLine{"okr show delelager", "an initiative, and what it is for"},
    HelpLine{"okr show \"sykler avtalt dag\"", "what has these words in its title"},
    HelpLine{"okr show 2026-Q3:genkald --ascii", "of another period, in plain characters"},
    HelpLine{"okr show ventetid --format json --today 2026-11-22", "for a program, as of a day"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "shown"},
    HelpLine{"2", "could not show it: no such item, several of that name, a wrong flag or config, an unreadable file"},
};

constexpr std::array kinds{model::ItemKind::objective, model::ItemKind::key_result, model::ItemKind::initiative};

int run(const Arguments& arguments, const Session& session) {
  const auto& format =
      find_row(render::show_formats(), arguments.find("--format").value_or("text"), "a format of okr show");
  if (arguments.positionals.empty()) {
    throw Failure{"okr show needs the name of an objective, a key result or an initiative",
                  "okr show growth/visible; okr status -a lists them", 2};
  }
  const model::Workspace workspace = load_workspace(session);
  const model::Address address = find_named_or_titled_item(workspace, arguments.positionals.front(), session, kinds);
  const model::OkrFile& file = workspace.files[address.file];
  const std::string& path = file.source.path();
  const lint::Outcome outcome = lint::run_rules(workspace, to_file_request(path, session));
  const report::ShowView view = report::to_show_view(workspace, address, session.day(), outcome.findings);
  const std::string shown = to_shown_path(path, workspace.root, session.folder);
  session.env.out(format.render({&view, shown, find_style(arguments, session, workspace)}));
  if (!file.is_whole) {
    const std::string words = fmt::format("okr: \"{}\" is broken, so this may not be all of it", shown);
    session.env.err(escape_controls(words) + "\n  = help: okr lint says what is wrong there\n");
  }
  name_unreadable(workspace, session);
  return workspace.unreadable.empty() ? 0 : 2;
}

}  // namespace

constinit const Command show_command{
    .name = "show",
    .summary = "tells everything about one objective, key result or initiative",
    .positional = "ITEM",
    .positionals_max = 1,
    .taken = taken,
    .about =
        "An item is an objective, a key result or an initiative: its id, as much of team/objective/key-result as tells "
        "it from others, or words of its title in quotes; a period in front of a name, 2026-Q3:checkout, chooses among "
        "several. It shows what is recorded of the item, how far it is and should be, a chart of its values against "
        "what was expected, the forecast, the check-ins with their notes, newest first, the line up to the top, what "
        "hangs below, and what lint finds there. The forecast is the trend that most pairs of check-ins agree on, "
        "which a single outlier does not move; with few check-ins it is rough. Rules of the clock run only with "
        "--today.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr tree, okr status, okr check-in, okr edit",
    .run = run,
};

}  // namespace okr::cli
