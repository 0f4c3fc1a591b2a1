// okr edit in a real terminal, with a script as the editor.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "cli/pseudo_terminal.hpp"
#include "cli/world.hpp"

using namespace okr::cli;

namespace {

/// Writes a program into the world's folder and gives its path.
std::string write_script(const World& world, std::string_view name, std::string_view lines) {
  world.write(name, "#!/bin/sh\n" + std::string(lines));
  REQUIRE(chmod(world.at(name).c_str(), 0700) == 0);
  return world.at(name);
}

TerminalRun edit_run(const World& world, const std::string& editor, std::vector<std::string> arguments) {
  return {.folder = world.root(), .arguments = std::move(arguments), .variables = {{"GIT_EDITOR", editor}}};
}

}  // namespace

TEST_CASE("the editor has the terminal, and lint speaks when it ends") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  const std::string script = write_script(world, "my editor",
                                          "test -t 0 && test -t 1 && echo \"open $1\"\n"
                                          "read -r word\n"
                                          "sed -i \"s/Raise weekly riders.*/$word/\" \"$1\"\n");
  PseudoTerminal terminal(edit_run(world, "'" + script + "'", {"edit", "riders"}));
  terminal.read_until("open " + world.at("okrs/pier.okr.yaml"));
  terminal.send("Passengers smile more\n");
  CHECK(terminal.finish() == 0);
  CHECK(world.read("okrs/pier.okr.yaml").find("title: Passengers smile more") != std::string::npos);
}

TEST_CASE("Ctrl-C in the editor is the editor's, and okr tells that it failed") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  const std::string script = write_script(world, "editor", "trap 'exit 3' INT\necho open\nread -r word\n");
  PseudoTerminal terminal(edit_run(world, script, {"edit", "riders"}));
  terminal.read_until("open");
  terminal.send(PseudoTerminal::ctrl_c);
  CHECK(terminal.finish() == 2);
  CHECK(terminal.has("failed (exit 3)"));
}

TEST_CASE("a dumb terminal has no editor but one that was set for it") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  TerminalRun run{.folder = world.root(),
                  .arguments = {"edit", "riders"},
                  .variables = {{"TERM", "dumb"}, {"VISUAL", "vim"}, {"GIT_CONFIG_GLOBAL", "/dev/null"}}};
  PseudoTerminal dumb(run);
  CHECK(dumb.finish() == 2);
  CHECK(dumb.has("there is no terminal for one"));
  run.variables["EDITOR"] = "true";
  PseudoTerminal line(run);
  CHECK(line.finish() == 0);
  CHECK(line.has("nothing was changed in okrs/pier.okr.yaml"));
}
