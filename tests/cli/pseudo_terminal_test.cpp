// The built program in a real terminal.

#include "cli/pseudo_terminal.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "cli/world.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

using namespace okr::cli;

namespace {

/// A line for each of its key results fits only a wide window.
constexpr std::string_view crowded_file = R"(okr: 1
team: quay
period: 2026-Q4
owner: Kari Dahl
objectives:
  - id: welcome
    title: Give everyone who comes by sea a welcome that they tell their children about when they are back home again
    key_results:
      - id: guests
        title: Raise the number of boats that stay the night from 10 to 40 by the end of the quarter
        start: 10
        target: 40
        check_ins:
          - {on: 2026-10-12, value: 11}
          - {on: 2026-10-26, value: 13}
          - {on: 2026-11-19, value: 14, confidence: 0.7, note: The pier was closed for two weeks because of the storm}
      - id: queue
        title: Cut the wait at the fuel pump from 30 to 10 minutes by the end of the quarter
        start: 30
        target: 10
)";

/// The most cells that a line takes.
std::size_t find_widest(std::string_view text) {
  std::size_t widest = 0;
  for (const std::string_view line : okr::split(text, '\n')) widest = std::max(widest, okr::display_width(line));
  return widest;
}

}  // namespace

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

TEST_CASE(
    "a window that grows and shrinks has the screen in its own width, whatever COLUMNS says; --width beats both") {
  const World world;
  world.write("okrs/quay.okr.yaml", crowded_file);
  // The window is resized while the shell waits for a line.
  const std::string script =
      "show() { \"$OKR\" status --today 2026-11-22 \"$@\"; echo \"shown $1\"; }; "
      "show -a; read go; show -a; read go; COLUMNS=130 show -a; read go; COLUMNS=130 show -a --width 70";
  PseudoTerminal terminal({.folder = world.root(),
                           .arguments = {"-c", script},
                           .variables = {{"OKR", OKR_BINARY}},
                           .columns = 120,
                           .rows = 30,
                           .program = "/bin/sh"});
  const std::string wide = terminal.read_until("shown -a");
  CHECK(find_widest(wide) == 120);
  CHECK(wide.find("70 % sure") != std::string::npos);
  terminal.resize(50, 30);
  terminal.send("\n");
  const std::string narrow = terminal.read_until("shown -a");
  CHECK(find_widest(narrow) <= 50);
  CHECK(narrow.find("70 % sure") == std::string::npos);
  CHECK(narrow.find("13 %") != std::string::npos);
  terminal.resize(90, 30);
  terminal.send("\n");
  CHECK(find_widest(terminal.read_until("shown -a")) == 90);
  terminal.send("\n");
  CHECK(find_widest(terminal.read_until("shown -a")) == 70);
  CHECK(terminal.finish() == 0);
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
