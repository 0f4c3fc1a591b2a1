// okr check-in --edit, with a function in the editor's place.

#include <doctest/doctest.h>

#include <filesystem>

#include "cli/harbour.hpp"

using namespace okr::cli;

namespace {

/// A harbour whose editor puts `texts` into the buffer, one each time that it opens, and notes what it saw.
struct Desk {
  Harbour harbour;
  std::vector<std::string> seen;
  std::string path;

  explicit Desk(std::vector<std::string> texts, std::string_view input = "", int exit = 0) : harbour(input) {
    harbour.world.variables["GIT_EDITOR"] = "pen";
    harbour.world.run_attached = [this, texts = std::move(texts), exit](const std::vector<std::string>& command) {
      path = command.back();
      const std::string name = path.substr(harbour.world.root().size() + 1);
      seen.push_back(harbour.world.read(name));
      if (seen.size() <= texts.size()) harbour.world.write(name, texts[seen.size() - 1]);
      return std::optional(exit);
    };
  }

  [[nodiscard]] Answer run(std::vector<std::string> arguments = {}) const {
    arguments.insert(arguments.begin(), {"check-in", "--edit"});
    return harbour.world.run(arguments);
  }
  [[nodiscard]] bool is_kept() const { return std::filesystem::exists(path); }
};

}  // namespace

TEST_CASE("each that is due has a line, and what was entered is written at once") {
  Desk desk({"pier/ferry/punctual  88  0.8  Calm weather\npier/ferry/dock  2\n"});
  const Answer answer = desk.run();
  CHECK(answer.exit == 0);
  REQUIRE(desk.seen.size() == 1);
  CHECK(
      desk.seen[0].starts_with("pier/ferry/punctual  \n"
                               "#   Raise departures on time from 80 % to 95 % by the end of the quarter\n"
                               "#   last 84 % on 2026-11-02; expected by now 88.6 %, on the way 80 > 95\n"
                               "pier/ferry/riders  \n"));
  CHECK(desk.path.ends_with(".okr-check-in"));
  CHECK(!desk.is_kept());
  CHECK(desk.harbour.has("- {on: 2026-11-22, value: 88, confidence: 0.8, note: \"Calm weather\"}\n"));
  CHECK(desk.harbour.has("title: Drive the piles\n            done_on: 2026-11-22\n"));
  CHECK(count(answer.out, "wrote okrs/pier.okr.yaml:") == 1);
}

TEST_CASE("where nothing is entered nothing is written, and no terminal is needed") {
  for (const std::vector<std::string>& texts : {std::vector<std::string>{}, {""}, {"# all gone\n"}}) {
    Desk desk(texts);
    desk.harbour.world.is_input_terminal = false;
    CHECK(desk.run() == Answer{0, "", "nothing was entered, and nothing was written\n"});
    CHECK(!desk.is_kept());
    CHECK(desk.harbour.text() == harbour_file);
  }
}

TEST_CASE("a program gets its list, be it empty, and -q says nothing beside it") {
  Desk idle({});
  const Answer nothing = idle.run({"--format", "json", "-q", "--today", "2026-11-22"});
  CHECK(nothing.exit == 0);
  CHECK(nothing.err == "");
  CHECK(count(nothing.out, "\"kind\": \"check-in\"") == 1);
  CHECK(count(nothing.out, "pier/ferry") == 0);
  Desk busy({"pier/ferry/riders 904\n"});
  CHECK(count(busy.run({"--format", "json"}).out, "\"pier/ferry/riders\"") >= 1);
}

TEST_CASE("wrong lines are named and the editor opens again, with each problem above its line") {
  Desk desk({"pier/ferry/punctual  many\npier/ferry/rider  4\npier/ferry/dock  2\n",
             "#! told\npier/ferry/punctual  88\npier/ferry/riders  904\n"},
            "\n");
  const Answer answer = desk.run();
  CHECK(answer.exit == 0);
  CHECK(
      answer.err.starts_with("line 1: \"many\" is not a number\nline 2: there is no key result \"pier/ferry/rider\""));
  REQUIRE(desk.seen.size() == 2);
  CHECK(desk.seen[1].starts_with("#! \"many\" is not a number\npier/ferry/punctual  many\n#! there is no key result"));
  CHECK(desk.harbour.has("value: 88}"));
  CHECK(desk.harbour.has("value: 904}"));
  CHECK(!desk.harbour.has("Drive the piles\n            done_on"));
}

TEST_CASE("what can't be recorded is kept, and no line of it is written") {
  for (const bool is_terminal : {true, false}) {
    Desk desk({"pier/ferry/punctual  many\npier/ferry/riders  904\n"}, "n\n");
    desk.harbour.world.is_input_terminal = is_terminal;
    const Answer answer = desk.run();
    CHECK(answer.exit == 2);
    CHECK(count(answer.err, "okr: 1 line can't be recorded; nothing was written\n") == 1);
    CHECK(count(answer.err, "  = help: what was entered is kept in \"" + desk.path + "\"\n") == 1);
    CHECK(desk.is_kept());
    CHECK(desk.harbour.text() == harbour_file);
    const auto mode = std::filesystem::status(desk.path).permissions();
    CHECK(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  }
}

TEST_CASE("a day that has a check-in is asked about, and refused where nobody answers") {
  Desk asked({"pier/ferry/punctual  86\n"}, "y\n");
  CHECK(asked.run({"--on", "2026-11-02"}).exit == 0);
  CHECK(asked.harbour.has("- {on: 2026-11-02, value: 86}\n"));
  Desk refused({"pier/ferry/punctual  86\n"});
  refused.harbour.world.is_input_terminal = false;
  CHECK(count(refused.run({"--on", "2026-11-02"}).err, "line 1: there is a check-in on 2026-11-02 (84) already\n") ==
        1);
  Desk allowed({"pier/ferry/punctual  86\n"});
  allowed.harbour.world.is_input_terminal = false;
  CHECK(allowed.run({"--on", "2026-11-02", "--replace"}).exit == 0);
}

TEST_CASE("an editor that fails loses nothing and leaves nothing needless") {
  Desk idle({}, "", 3);
  CHECK(idle.run().exit == 2);
  CHECK(!idle.is_kept());
  Desk busy({"pier/ferry/punctual  86\n"}, "", 3);
  const Answer answer = busy.run();
  CHECK(answer.exit == 2);
  CHECK(count(answer.err, "is kept in") == 1);
  CHECK(busy.is_kept());
}

TEST_CASE("a text that the editor removed is not said to be kept") {
  Desk desk({});
  desk.harbour.world.run_attached = [&](const std::vector<std::string>& command) -> std::optional<int> {
    desk.path = command.back();
    std::filesystem::remove(desk.path);
    return 0;
  };
  CHECK(desk.run() == Answer{2, "",
                             "okr: the editor removed the text that was to be entered; nothing was written\n"
                             "  = help: let the editor save it where it opened it\n"});
  CHECK(desk.harbour.text() == harbour_file);
}

TEST_CASE("a file that changes while the editor is open keeps what was entered") {
  Desk desk({});
  const auto& world = desk.harbour.world;
  desk.harbour.world.run_attached = [&](const std::vector<std::string>& command) -> std::optional<int> {
    desk.path = command.back();
    world.write(desk.path.substr(world.root().size() + 1), "pier/ferry/riders  904\n");
    std::string text(harbour_file);
    text.replace(text.find("id: riders"), 10, "id: guests");
    world.write("okrs/pier.okr.yaml", text);
    return 0;
  };
  const Answer answer = desk.run();
  CHECK(answer.exit == 2);
  CHECK(desk.is_kept());
  CHECK(!desk.harbour.has("904"));
}
