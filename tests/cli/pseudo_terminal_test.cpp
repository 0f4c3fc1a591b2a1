// The built program in a real terminal.

#include "cli/pseudo_terminal.hpp"

#include <doctest/doctest.h>

#include "cli/world.hpp"

using namespace okr::cli;

TEST_CASE("in a terminal the screen of okr status comes, as wide as the window, in colour unless that is not wanted") {
  const World world;
  world.write("okrs/a.okr.yaml", clean_file);
  TerminalRun run{.folder = world.root(), .arguments = {"status", "--today", "2026-11-22"}, .variables = {}};
  PseudoTerminal wide(run);
  CHECK(wide.finish() == 0);
  CHECK(wide.has("as of 2026-11-22"));
  CHECK(!wide.has("\x1b["));
  run.columns = 40;
  run.variables = {{"NO_COLOR", ""}};
  PseudoTerminal narrow(run);
  narrow.read_until("2026-Q4");
  CHECK(narrow.finish() == 0);
  CHECK(narrow.has("\x1b["));
  CHECK(!narrow.has("Raise departures on time from 80 % to 95 % by the end of the quarter"));
}

TEST_CASE("the exit code of a program in a terminal is its own") {
  const World world;
  world.write("okrs/a.okr.yaml", faulty_file);
  PseudoTerminal lint({.folder = world.root(), .arguments = {"lint"}, .variables = {}});
  CHECK(lint.finish() == 1);
  CHECK(lint.has("kr-missing-number"));
  PseudoTerminal typo({.folder = world.root(), .arguments = {"lnt"}, .variables = {}});
  CHECK(typo.finish() == 2);
}
