#include <array>

#include "cli/commands/commands.hpp"
#include "cli/filter_terms.hpp"
#include "cli/lint_job.hpp"
#include "cli/named_item.hpp"
#include "cli/output_language.hpp"
#include "cli/skipped_files.hpp"
#include "cli/suggestion.hpp"
#include "okr/render/tree.hpp"
#include "okr/report/filter.hpp"
#include "okr/report/tree.hpp"

namespace okr::cli {

namespace {

constexpr std::array taken = {Taken{WordKind::item}, Taken{WordKind::filter}};

constexpr std::array flags = {
    Flag{"-a,--all", "", "what is parked, cancelled or dropped, too"},
    Flag{"--mine", "", "only what the name or mail of git's user owns, and what it hangs from"},
    Flag{"--format", "NAME", "text (default), mermaid or json", {WordKind::choice, choices_of<render::tree_formats>}},
    language_flag,
};

constexpr std::array examples = {
    HelpLine{"okr tree", "everything, from the top objectives down to the initiatives"},
    HelpLine{"okr tree riders", "all of a team: what it serves, and what serves it"},
    HelpLine{"okr tree kveldstimer", "from one initiative up to the top"},
    HelpLine{"okr tree owner:mona", "what the work of one person is for"},
    HelpLine{"okr tree status:behind,off-track", "what is behind, and what that puts at risk"},
    HelpLine{"okr tree --format mermaid -o thread.mmd", "the same as a chart"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "shown"},
    HelpLine{"2", "could not show it: no such item, a wrong flag, filter or config, no OKR file, an unreadable file"},
};

int run(const Arguments& arguments, const Session& session) {
  const std::string name = arguments.find("--format").value_or("text");
  const render::TreeFormat& format = find_row(render::tree_formats(), name, "a format of okr tree");
  const model::Workspace workspace = load_workspace(session);
  std::vector<std::string> terms = arguments.positionals;
  report::TreeOptions options;
  if (begins_with_name(terms)) {
    options.item = find_named_item(workspace, terms.front(), session);
    terms.erase(terms.begin());
  }
  options.filter = find_filter(terms, arguments, session, workspace);
  if (arguments.has("--all")) options.states = report::TreeStates::all;
  const report::TreeView view = report::to_tree_view(workspace, session.day(), options);
  session.env.out(format.render(view, find_style(arguments, session, workspace)));
  name_skipped(view.skipped, workspace, session);
  return workspace.unreadable.empty() ? 0 : 2;
}

}  // namespace

constinit const Command tree_command{
    .name = "tree",
    .summary = "shows the red thread, from the top objectives down to the initiatives",
    .positional = "[ITEM] [FILTER..]",
    .positionals_max = static_cast<std::size_t>(-1),
    .taken = taken,
    .takes_filters = true,
    .about =
        "Below each objective stand its key results, below each key result the initiatives that support it and the "
        "objectives that are aligned to it, with status and progress. What hangs from several things stands under "
        "each, with what is below it the first time. Objectives that serve nothing above, where there is something "
        "above, and initiatives that support nothing stand apart, and so do objectives that are aligned in a "
        "circle.\n\n"
        "ITEM is an objective, a key result, an initiative or a team, by id, title or as much of "
        "team/objective/key-result as tells it from others: its line up to the top is shown, and all below it. The "
        "periods are those of okr status; an item of an earlier one is shown among its own time. Filters are those "
        "of okr status as well; what they leave is shown with its line up to the top. The first word is a filter if "
        "it has a colon after a word, or a minus in front.\n\n"
        "Initiatives are always shown, as a thread that ends in a key result does not say who does what about it. "
        "What is parked, cancelled or dropped counts for nothing, and so it is left out unless -a is given or it is "
        "the item; a line says how many. On a terminal a title ends where the line does; elsewhere nothing is "
        "cut.\n\n"
        "As mermaid it is a chart that can stand in Markdown, between ```mermaid and ```; in it a thing stands once. "
        "Programs that draw such charts take 500 arrows unless their maxEdges says more: name an item or a team in a "
        "large company.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr status, okr help filters",
    .run = run,
};

}  // namespace okr::cli
