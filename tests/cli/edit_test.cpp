// okr edit, with a function in the editor's place.

#include <doctest/doctest.h>

#include "cli/world.hpp"

using namespace okr::cli;

namespace {

using Words = std::vector<std::string>;

/// A world with a file, whose editor writes `bytes` into what it opens and notes how it was started.
struct Desk {
  World world;
  Words started;

  explicit Desk(std::string bytes, int exit = 0) {
    world.write("okrs/pier.okr.yaml", clean_file);
    world.variables["GIT_EDITOR"] = "vim -n";
    world.variables["XDG_STATE_HOME"] = world.at(".state");
    world.run_attached = [this, bytes = std::move(bytes), exit](const Words& command) -> std::optional<int> {
      started = command;
      if (!bytes.empty()) world.write("okrs/pier.okr.yaml", bytes);
      return exit;
    };
  }
};

}  // namespace

TEST_CASE("the editor opens where the item stands, and lint tells what the file has then") {
  Desk desk{std::string(faulty_file)};
  const Answer answer = desk.world.run({"edit", "riders"});
  CHECK(desk.started == Words{"vim", "-n", "+11", desk.world.at("okrs/pier.okr.yaml")});
  CHECK(answer.exit == 1);
  CHECK(answer.out.find("okrs/pier.okr.yaml:12:16") != std::string::npos);
  CHECK(answer.out == desk.world.run({"lint", "okrs/pier.okr.yaml"}).out);
}

TEST_CASE("a team opens its file at the top, and what lint has nothing against is exit 0") {
  std::string longer(clean_file);
  longer += "# a word\n";
  Desk desk{longer};
  const Answer answer = desk.world.run({"edit", "pier"});
  CHECK(desk.started == Words{"vim", "-n", "+1", desk.world.at("okrs/pier.okr.yaml")});
  CHECK(answer.exit == 0);
  CHECK(answer.err == "");
}

TEST_CASE("okr undo takes back what was written in the editor") {
  Desk desk{std::string(faulty_file)};
  CHECK(desk.world.run({"edit", "riders"}).exit == 1);
  CHECK(desk.world.run({"undo"}) == Answer{0, "took back: okr edit riders\nrestored okrs/pier.okr.yaml\n", ""});
  CHECK(desk.world.read("okrs/pier.okr.yaml") == clean_file);
}

TEST_CASE("what another command wrote while the editor was open is taken back on its own") {
  Desk desk{std::string(clean_file)};
  World& world = desk.world;
  world.run_attached = [&world](const auto&) {
    CHECK(world.run({"check-in", "punctual", "85"}).exit == 0);
    world.write("okrs/pier.okr.yaml", world.read("okrs/pier.okr.yaml") + "# From the editor\n");
    return 0;
  };
  const std::string opened = world.read("okrs/pier.okr.yaml");
  CHECK(world.run({"edit", "riders"}).exit == 0);
  CHECK(world.run({"undo"}).out == "took back: okr edit riders\nrestored okrs/pier.okr.yaml\n");
  CHECK(world.read("okrs/pier.okr.yaml").find("on: 2026-11-22, value: 85") != std::string::npos);
  CHECK(world.run({"undo"}).out == "took back: okr check-in punctual 85\nrestored okrs/pier.okr.yaml\n");
  CHECK(world.read("okrs/pier.okr.yaml") == opened);
}

TEST_CASE("what an editor saved before it failed can be taken back") {
  Desk desk{std::string(clean_file)};
  World& world = desk.world;
  const std::string opened = world.read("okrs/pier.okr.yaml");
  world.run_attached = [&world](const auto&) {
    world.write("okrs/pier.okr.yaml", "okr: 1\n");
    return 1;
  };
  const Answer answer = world.run({"edit", "riders"});
  CHECK(answer.exit == 2);
  CHECK(answer.err.find("okrs/pier.okr.yaml was changed before, and okr undo takes it back") != std::string::npos);
  CHECK(world.run({"undo"}).exit == 0);
  CHECK(world.read("okrs/pier.okr.yaml") == opened);
}

TEST_CASE("a change that can't be noted stands, and that is said") {
  Desk desk{std::string(faulty_file)};
  desk.world.variables.erase("XDG_STATE_HOME");
  const Answer answer = desk.world.run({"edit", "riders"});
  CHECK(answer.exit == 1);
  CHECK(answer.err.starts_with("okr: okr undo can't take this back: "));
}

TEST_CASE("where nothing was changed it says so") {
  for (const std::string editor : {"vim", ":"}) {
    Desk desk{""};
    desk.world.variables["GIT_EDITOR"] = editor;
    const Answer answer = desk.world.run({"edit", "ferry"});
    CHECK(answer == Answer{0, "nothing was changed in okrs/pier.okr.yaml\n", ""});
    CHECK(desk.started.empty() == (editor == ":"));
  }
}

TEST_CASE("an editor that fails, that can't be started or that needs a shell is exit 2") {
  Desk failing{"", 4};
  CHECK(failing.world.run({"edit", "ferry"}) == Answer{2, "", "okr: the editor \"vim -n\" failed (exit 4)\n"});
  World world;
  world.write("okrs/pier.okr.yaml", clean_file);
  world.variables["GIT_EDITOR"] = "own-editor";
  CHECK(world.run({"edit", "ferry"}).err.starts_with("okr: the editor \"own-editor\" can't be started\n"));
  world.variables["GIT_EDITOR"] = "vim; rm x";
  const Answer shell = world.run({"edit", "ferry"});
  CHECK(shell.exit == 2);
  CHECK(shell.err.starts_with("okr: the editor \"vim; rm x\" has a \";\", and okr starts no shell\n"));
}

TEST_CASE("without a name, with one that is none, and with --no-input nothing is opened") {
  Desk desk{""};
  CHECK(desk.world.run({"edit"}).exit == 2);
  const Answer unknown = desk.world.run({"edit", "fery"});
  CHECK(unknown.exit == 2);
  CHECK(unknown.err.find("did you mean \"ferry\"?") != std::string::npos);
  const Answer silent = desk.world.run({"edit", "ferry", "--no-input"});
  CHECK(silent.exit == 2);
  CHECK(silent.err.starts_with("okr: an editor would have to be opened, and --no-input is given\n"));
  CHECK(desk.started.empty());
}

TEST_CASE("a file that the editor took away is told") {
  Desk desk{""};
  desk.world.run_attached = [&](const Words& command) -> std::optional<int> {
    std::filesystem::remove(command.back());
    return 0;
  };
  const Answer answer = desk.world.run({"edit", "ferry"});
  CHECK(answer.exit == 2);
  CHECK(answer.err == "okr: \"okrs/pier.okr.yaml\" does not exist\n");
}
