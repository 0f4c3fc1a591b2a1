// okr check-in in a real terminal.

#include <doctest/doctest.h>

#include <string>

#include "cli/pseudo_terminal.hpp"
#include "cli/world.hpp"

using namespace okr::cli;

namespace {

TerminalRun check_in_run(const World& world, std::vector<std::string> words) {
  words.insert(words.begin(), {"--today", "2026-11-22", "--color", "never", "check-in"});
  return {.folder = world.root(), .arguments = std::move(words), .variables = {{"XDG_STATE_HOME", world.at(".state")}}};
}

bool holds(const World& world, std::string_view line) {
  return world.read("okrs/ferry.okr.yaml").find(line) != std::string::npos;
}

}  // namespace

TEST_CASE("a second check-in of a day is asked for, and Ctrl-C leaves the first one") {
  const World world;
  world.write("okrs/ferry.okr.yaml", clean_file);
  PseudoTerminal first(check_in_run(world, {"punctual", "85"}));
  CHECK(first.finish() == 0);
  CHECK(first.has("80 -> 85"));
  PseudoTerminal broken_off(check_in_run(world, {"punctual", "86"}));
  broken_off.read_until("replace it? [y/N]: ");
  broken_off.send(PseudoTerminal::ctrl_c);
  CHECK(broken_off.finish() != 0);
  CHECK(holds(world, "- {on: 2026-11-22, value: 85}\n"));
  PseudoTerminal no(check_in_run(world, {"punctual", "86"}));
  no.read_until("replace it? [y/N]: ");
  no.send(PseudoTerminal::ctrl_d);
  CHECK(no.finish() == 3);
  CHECK(holds(world, "- {on: 2026-11-22, value: 85}\n"));
  PseudoTerminal yes(check_in_run(world, {"punctual", "86"}));
  yes.read_until("replace it? [y/N]: ");
  yes.send("y\n");
  CHECK(yes.finish() == 0);
  CHECK(holds(world, "- {on: 2026-11-22, value: 86}\n"));
}

TEST_CASE("the note of a setback is asked for") {
  const World world;
  world.write("okrs/ferry.okr.yaml", clean_file);
  PseudoTerminal terminal(check_in_run(world, {"punctual", "-2"}));
  terminal.read_until("a setback from 80 to 78: what happened: ");
  terminal.send("Fog: three days\n");
  CHECK(terminal.finish() == 0);
  CHECK(holds(world, "- {on: 2026-11-22, value: 78, note: \"Fog: three days\"}\n"));
}
