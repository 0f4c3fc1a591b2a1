// okr init, okr new and okr approve in a real terminal.

#include <doctest/doctest.h>

#include <filesystem>

#include "cli/pseudo_terminal.hpp"
#include "cli/world.hpp"

using namespace okr::cli;

namespace {

TerminalRun run_in(const World& world, std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--today", "2026-11-22"});
  return {.folder = world.root(), .arguments = std::move(arguments), .variables = {}};
}

}  // namespace

TEST_CASE("a workspace begins with three answers") {
  const World world;
  PseudoTerminal terminal(run_in(world, {"init"}));
  terminal.read_until("language (en, nb, nn, da, sv) [en]: ");
  terminal.send("nb\n");
  terminal.read_until("team [Vekst]: ");
  terminal.send("Åpent hav\n");
  terminal.read_until("period [2026-Q4]: ");
  terminal.send("\n");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.has("wrote okrs/apent-hav.okr.yaml"));
  CHECK(world.read("okrs/apent-hav.okr.yaml").find("name: Åpent hav\nperiod: 2026-Q4\n") != std::string::npos);
}

TEST_CASE("an objective, a key result and an initiative are asked for") {
  const World world;
  world.write("okrs/pier.okr.yaml", "okr: 1\nperiod: 2026-Q4\nowner: Nils Berg\n");
  PseudoTerminal objective(run_in(world, {"new"}));
  objective.read_until("[objective]: ");
  objective.send("\n");
  objective.read_until("title: ");
  objective.send("Become the crossing that islanders choose first\n");
  objective.read_until("why (may be left out): ");
  objective.send("\n");
  CHECK(objective.finish() == 0);
  PseudoTerminal key_result(run_in(world, {"new", "key-result"}));
  key_result.read_until("title: ");
  key_result.send("Raise weekly riders by the end of the quarter\n");
  key_result.read_until("start, a number (nothing: as the title says): ");
  key_result.send("900\n");
  key_result.read_until("target, a number (nothing: as the title says): ");
  key_result.send("1 200\n");
  CHECK(key_result.finish() == 0);
  PseudoTerminal initiative(run_in(world, {"new", "initiative", "--done-when", "All have one"}));
  initiative.read_until("title: ");
  initiative.send("Paint the timetable on every pier\n");
  initiative.read_until("markets): ");
  initiative.send("raise-weekly-riders-by-the-end-of-the\n");
  CHECK(initiative.finish() == 0);
  const std::string file = world.read("okrs/pier.okr.yaml");
  CHECK(file.find("        start: 900\n        target: 1200\n") != std::string::npos);
  CHECK(file.find("    supports: [raise-weekly-riders-by-the-end-of-the]\n") != std::string::npos);
}

TEST_CASE("Ctrl-C and Ctrl-D at a question leave everything as it was, and no lock") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  for (const std::string_view key : {PseudoTerminal::ctrl_c, PseudoTerminal::ctrl_d}) {
    PseudoTerminal terminal(run_in(world, {"new", "objective"}));
    terminal.read_until("title: ");
    terminal.send(key);
    CHECK(terminal.finish() != 0);
  }
  CHECK(world.read("okrs/pier.okr.yaml") == clean_file);
  CHECK(world.run({"new", "objective", "Be chosen last"}).exit == 0);
}

TEST_CASE("who asks holds up nobody else") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  PseudoTerminal terminal(run_in(world, {"approve", "punctual"}));
  terminal.read_until("approved by");
  CHECK(world.run({"approve", "riders", "--by", "Kari Nes"}).exit == 0);
  terminal.send("Ida Dahl\n");
  CHECK(terminal.finish() == 0);
  const std::string file = world.read("okrs/pier.okr.yaml");
  CHECK(file.find("approved: {by: Kari Nes, on: 2026-11-22}") != std::string::npos);
  CHECK(file.find("approved: {by: Ida Dahl, on: 2026-11-22}") != std::string::npos);
}

TEST_CASE("git's name is offered to who approves") {
  const World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  world.write(".gitconfig", "[user]\n\tname = Ola Dal\n");
  PseudoTerminal terminal(run_in(world, {"approve", "ferry"}));
  terminal.read_until("approved by [Ola Dal]: ");
  terminal.send("\n");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.has("is approved by Ola Dal on 2026-11-22"));
}
