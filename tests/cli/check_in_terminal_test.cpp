// okr check-in in a real terminal, with somebody at the keyboard.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "cli/harbour.hpp"
#include "cli/pseudo_terminal.hpp"

using namespace okr::cli;

namespace {

TerminalRun check_in(const Harbour& harbour, const std::vector<std::string>& arguments) {
  TerminalRun run{.folder = harbour.world.root(), .arguments = {"check-in", "--today", "2026-11-22"}, .variables = {}};
  run.arguments.insert(run.arguments.end(), arguments.begin(), arguments.end());
  return run;
}

}  // namespace

TEST_CASE("walk: history, a wrong value, a value, and q keeps it") {
  const Harbour harbour;
  PseudoTerminal terminal(check_in(harbour, {}));
  terminal.read_until("1 of 3  pier/ferry/punctual\n");
  terminal.read_until("  value: ");
  terminal.send("?\n");
  terminal.read_until("2026-10-12  81.5  60 % sure  New timetable\n");
  terminal.read_until("  value: ");
  terminal.send("a lot\n");
  terminal.read_until("\"a lot\" is not a number");
  terminal.read_until("  value: ");
  terminal.send("+2\n");
  terminal.read_until("  confidence (0.7, 70 %): ");
  terminal.send("7/10\n");
  terminal.read_until("  note: ");
  terminal.send("Nye ruter på øya\n");
  terminal.read_until("2 of 3  pier/ferry/riders\n");
  terminal.send("q\n");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.has("84 -> 86 %"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 86, confidence: 0.7, note: \"Nye ruter på øya\"}\n"));
}

TEST_CASE("walk: Ctrl-D keeps what was entered, Ctrl-C writes nothing") {
  for (const std::string_view key : {PseudoTerminal::ctrl_d, PseudoTerminal::ctrl_c}) {
    const Harbour harbour;
    PseudoTerminal terminal(check_in(harbour, {}));
    terminal.read_until("  value: ");
    terminal.send("86\n");
    terminal.read_until("  confidence (0.7, 70 %): ");
    terminal.send(key);
    const bool is_end = key == PseudoTerminal::ctrl_d;
    CHECK(terminal.finish() == (is_end ? 0 : 128 + SIGINT));
    CHECK(harbour.has("- {on: 2026-11-22, value: 86}\n") == is_end);
  }
}

TEST_CASE("a second check-in of a day is asked about") {
  const Harbour harbour;
  for (const bool is_wanted : {false, true}) {
    PseudoTerminal terminal(check_in(harbour, {"punctual", "85", "--on", "2026-11-02"}));
    terminal.read_until("there is a check-in on 2026-11-02 (84) already; replace it? [y/N]: ");
    terminal.send(is_wanted ? "y\n" : "\n");
    CHECK(terminal.finish() == (is_wanted ? 0 : 3));
    CHECK(harbour.has("- {on: 2026-11-02, value: 85}\n") == is_wanted);
  }
}

TEST_CASE("the note of a setback is asked for") {
  const Harbour harbour;
  PseudoTerminal terminal(check_in(harbour, {"punctual", "82"}));
  terminal.read_until("what happened: ");
  terminal.send("Fog for a week\n");
  CHECK(terminal.finish() == 0);
  CHECK(harbour.has("- {on: 2026-11-22, value: 82, note: \"Fog for a week\"}\n"));
}

namespace {

/// Somebody else records a value of `punctual`.
void record_meanwhile(const Harbour& harbour, const std::string& line) {
  const std::string_view last = "          - {on: 2026-11-02, value: 84}\n";
  std::string text(harbour_file);
  text.insert(text.find(last) + last.size(), "          - " + line + "\n");
  harbour.world.write("okrs/pier.okr.yaml", text);
}

}  // namespace

TEST_CASE("walk: what was recorded meanwhile is asked about, and a no skips that one alone") {
  const Harbour harbour;
  PseudoTerminal terminal(check_in(harbour, {}));
  terminal.read_until("  value: ");
  terminal.send("+2\n\nOn time\n");
  terminal.read_until("2 of 3");
  terminal.send("950\n\n\n");
  terminal.read_until("3 of 3");
  record_meanwhile(harbour, "{on: 2026-11-22, value: 90}");
  terminal.send("q\n");
  terminal.read_until("pier/ferry/punctual: there is a check-in on 2026-11-22 (90) already; replace it? [y/N]: ");
  terminal.send("n\n");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.has("skipped pier/ferry/punctual: 86  On time\n"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 90}\n"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 950}\n"));
}

TEST_CASE("walk: a relative answer stays what it was when it was given") {
  const Harbour harbour;
  PseudoTerminal terminal(check_in(harbour, {}));
  terminal.read_until("  value: ");
  terminal.send("+2\n");
  terminal.read_until("  that is 86\n");
  terminal.read_until("  confidence (0.7, 70 %): ");
  record_meanwhile(harbour, "{on: 2026-11-20, value: 90}");
  terminal.send("q\n");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.has("okr: \"pier/ferry/punctual\" had 84 when it was asked for, and has 90 now\n"));
  CHECK(harbour.has("- {on: 2026-11-22, value: 86}\n"));
}

TEST_CASE("--no-input asks nothing, even on a terminal") {
  const Harbour harbour;
  PseudoTerminal walk(check_in(harbour, {"--no-input"}));
  CHECK(walk.finish() == 2);
  PseudoTerminal second(check_in(harbour, {"punctual", "85", "--on", "2026-11-02", "--no-input"}));
  CHECK(second.finish() == 3);
  CHECK(harbour.text() == harbour_file);
  PseudoTerminal setback(check_in(harbour, {"punctual", "82", "--no-input"}));
  CHECK(setback.finish() == 0);
  CHECK(setback.has("is a setback, and no note says why"));
}

TEST_CASE("--edit opens the editor in the terminal, and again where a line is wrong") {
  const Harbour harbour;
  harbour.world.write("pen",
                      "#!/bin/sh\n"
                      "if grep -q '^#! ' \"$1\"; then value=86; else value=many; fi\n"
                      "sed -i \"s|^pier/ferry/punctual.*|pier/ferry/punctual  $value|\" \"$1\"\n");
  REQUIRE(chmod(harbour.world.at("pen").c_str(), 0700) == 0);
  TerminalRun run = check_in(harbour, {"--edit"});
  run.variables["GIT_EDITOR"] = harbour.world.at("pen");
  PseudoTerminal terminal(run);
  terminal.read_until("line 1: \"many\" is not a number");
  terminal.read_until("open the editor again [yes]: ");
  terminal.send("\n");
  CHECK(terminal.finish() == 0);
  CHECK(harbour.has("- {on: 2026-11-22, value: 86}\n"));
}
