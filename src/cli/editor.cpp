#include "cli/editor.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "cli/editor_command.hpp"
#include "okr/base/error.hpp"
#include "okr/base/text.hpp"
#include "okr/git/editor.hpp"

namespace okr::cli {

namespace {

constexpr std::string_view how_to_set = "set EDITOR, or git config --global core.editor, to one that is installed";

/// What an editor is, as git reads it: which of the variables, and whether only on a terminal that can show it.
struct EditorVariable {
  const char* name;
  bool needs_screen;
};
constexpr std::array editor_variables = {EditorVariable{"GIT_EDITOR", false}, EditorVariable{"VISUAL", true},
                                         EditorVariable{"EDITOR", false}};
constexpr std::string_view default_editor = "vi";

/// Off a terminal git is asked as on a dumb one: then it leaves out what draws on a screen.
bool has_screen(const Session& session) {
  return session.env.in_terminal.is_terminal && session.env.variable("TERM").value_or("dumb") != "dumb";
}

std::vector<std::string> to_environment(const Session& session) {
  std::vector<std::string> lines;
  for (const EditorVariable& variable : editor_variables) {
    const auto value = session.env.variable(variable.name);
    lines.push_back(value ? fmt::format("{}={}", variable.name, *value) : variable.name);
  }
  lines.emplace_back(has_screen(session) ? "TERM=vt100" : "TERM=dumb");
  return lines;
}

/// What git would say, where it isn't installed or refuses to look.
std::optional<std::string> find_without_git(const Session& session) {
  for (const EditorVariable& variable : editor_variables) {
    if (variable.needs_screen && !has_screen(session)) continue;
    const auto value = session.env.variable(variable.name);
    if (value && !is_blank(*value)) return value;
  }
  return has_screen(session) ? std::optional(std::string(default_editor)) : std::nullopt;
}

std::string find_editor(const Session& session) {
  if (!session.may_ask) {
    throw Failure{"an editor would have to be opened, and --no-input is given", "run it without --no-input", 2};
  }
  auto editor = git::find_editor(session.folder, to_environment(session));
  if (!editor) editor = find_without_git(session);
  if (editor) return *editor;
  throw Failure{"an editor would have to be opened, and there is no terminal for one",
                "run it in a terminal, or set GIT_EDITOR to a program that needs none", 2};
}

}  // namespace

void edit_in_editor(const std::string& path, std::size_t line, const Session& session) {
  const std::string editor = find_editor(session);
  if (editor == ":") return;  // git's own name for an editor that leaves everything as it is
  auto words = parse_editor(editor);
  if (!words) {
    throw Failure{fmt::format("the editor {} {}", to_quoted(editor), words.problem().message),
                  "put what it does into a script, and set GIT_EDITOR to the script's path", 2};
  }
  const auto exit = session.env.run_attached(to_editor_command(std::move(*words), path, line));
  if (!exit)
    throw Failure{fmt::format("the editor {} can't be started", to_quoted(editor)), std::string(how_to_set), 2};
  if (*exit != 0) throw Failure{fmt::format("the editor {} failed (exit {})", to_quoted(editor), *exit), "", 2};
}

}  // namespace okr::cli
