#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "cli/change_job.hpp"
#include "cli/commands/commands.hpp"
#include "cli/edit_record.hpp"
#include "cli/editor.hpp"
#include "cli/lint_job.hpp"
#include "cli/lint_output.hpp"
#include "cli/lint_report.hpp"
#include "cli/lint_request.hpp"
#include "cli/named_item.hpp"
#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/base/file.hpp"

namespace okr::cli {

namespace {

constexpr std::array examples = {
    HelpLine{"okr edit ventetid", "at the line of a key result"},
    HelpLine{"okr edit verksted/klar", "at an objective of the team verksted"},
    HelpLine{"okr edit 2026-Q3:kundeservice", "a team's file of another period"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "nothing was changed, or lint has no error in the file"},
    HelpLine{"1", "lint has findings at or above the config's fail_on in the file"},
    HelpLine{"2", "no such item, no editor, or the editor failed"},
};

/// Where an item stands on the disk.
struct EditPlace {
  std::string path;  ///< from the workspace's root
  std::size_t line = 1;
};

EditPlace find_place(const model::Workspace& workspace, const std::string& name, const Session& session) {
  const model::Address address = find_named_item(workspace, name, session);
  const SourceFile& source = workspace.files[address.file].source;
  const model::Entity* entity = workspace.find_entity(address);
  return {source.path(), entity == nullptr ? 1 : source.line_at(entity->span.begin) + 1};
}

std::string load_bytes(const std::string& path, const std::string& shown) {
  auto bytes = read_file(path, file_limit);
  if (bytes) return std::move(*bytes);
  throw Failure{fmt::format("\"{}\" {}", shown, bytes.problem().message), "", 2};
}

/// Why the editor failed; nothing where it did not.
std::optional<Failure> run_editor(const std::string& path, std::size_t line, const Session& session) {
  try {
    edit_in_editor(path, line, session);
    return std::nullopt;
  } catch (const Failure& failure) {
    return failure;
  }
}

/// As `okr lint PATH` does.
int lint_file(const std::string& path, const Arguments& arguments, const Session& session) {
  const LintAnswer answer{.outputs = choose_outputs(arguments, session), .fail_on = std::nullopt};
  return report_lint(load_workspace(session), to_file_request(path, session), nullptr, answer, session);
}

int run(const Arguments& arguments, const Session& session) {
  if (arguments.positionals.empty()) {
    throw Failure{"okr edit needs the name of what is to be edited",
                  "okr edit growth/visible; okr status -a lists them", 2};
  }
  const model::Workspace workspace = load_workspace(session);
  const EditPlace place = find_place(workspace, arguments.positionals.front(), session);
  const std::string path = workspace.root + '/' + place.path;
  const std::string shown = escape_controls(to_shown_path(place.path, workspace.root, session.folder));
  const std::vector<journal::Entry> opened = list_entries(workspace.root, session);
  std::string before = load_bytes(path, shown);
  auto failure = run_editor(path, place.line, session);
  std::string after = load_bytes(path, shown);
  if (after == before && failure) throw Failure(*failure);
  if (after == before) {
    session.env.out(fmt::format("nothing was changed in {}\n", shown));
    return 0;
  }
  note_edit({place.path, std::move(before), std::move(after)}, opened, arguments, workspace.root, session);
  if (failure) {
    failure->message += fmt::format("; {} was changed before, and okr undo takes it back", shown);
    throw Failure(*failure);
  }
  return lint_file(place.path, arguments, session);
}

}  // namespace

constinit const Command edit_command{
    .name = "edit",
    .summary = "opens the editor where an item stands, and lints the file when it closes",
    .positional = "ITEM",
    .positionals_max = 1,
    .about =
        "An item is a team, an objective, a key result or an initiative, by its id or by a path of ids. The editor is "
        "the one that git opens: GIT_EDITOR, git's core.editor, VISUAL or EDITOR; its words are split as a shell does, "
        "but no shell is started and nothing is expanded. Off a terminal only GIT_EDITOR, core.editor and EDITOR "
        "serve. One that returns at once needs its flag to wait: code --wait. The file is not locked meanwhile, and "
        "okr undo takes back what was changed.",
    .flags = {},
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr lint, okr check-in, okr undo",
    .run = run,
};

}  // namespace okr::cli
