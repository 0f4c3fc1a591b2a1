#include "okr/model/workspace.hpp"

#include <sys/stat.h>

#include "model/hand_made.hpp"
#include "model/temporary_folder.hpp"

using namespace okr::model;
using namespace okr::model::hand_made;
using okr::disk_files;

namespace {

using Paths = std::vector<std::string>;
constexpr std::size_t limit = std::size_t{4} << 20U;

std::string goals(int number) {
  const std::string name = std::to_string(number);
  return "okr: 1\nperiod: 2027-Q2\nobjectives:\n  - id: boat-" + name + "\n    title: Sail boat " + name +
         " home in any weather\n    aligned_to: team-" + std::to_string(number + 1) + "/boat-" +
         std::to_string(number + 1) + "\n    key_results:\n      - title: Mend 12 sails of boat " + name +
         " by 1 June\n        id: sails\n        target: " + (number % 3 == 0 ? "twelve" : "12") + "\n";
}

/// What a workspace holds, as far as it can be compared.
std::string describe(const Workspace& workspace) {
  std::string text;
  for (const OkrFile& file : workspace.files) {
    text += file.source.path() + ' ' + file.team + ' ' + std::string(file.source.bytes()) + '\n';
    for (const okr::Diagnostic& finding : file.findings) text += finding.rule + ' ' + finding.message + '\n';
    for (const Objective& objective : file.objectives) {
      text += objective.ref + '\n';
      for (const KeyResult& key_result : objective.key_results) text += key_result.ref + '\n';
    }
  }
  for (const UnreadableFile& file : workspace.unreadable) text += file.path + ' ' + file.reason + '\n';
  return text;
}

Objective owned(const std::string& owner) {
  Objective made = objective("a", {"b"});
  if (!owner.empty()) made.owner = Field<std::string>(owner, {});
  return made;
}

}  // namespace

TEST_SUITE("loaded workspace") {
  TEST_CASE("is the same on one thread and on four") {
    const TemporaryFolder folder;
    Paths paths;
    for (int each = 0; each < 60; ++each) {
      paths.push_back("team-" + std::to_string(each) + ".okr.yaml");
      if (each % 7 != 0) folder.write(paths.back(), goals(each));
    }
    const okr::Files files = disk_files(folder.path(""), limit);
    const Workspace alone = load_workspace(folder.path(""), {}, paths, files, 1);
    const Workspace shared = load_workspace(folder.path(""), {}, paths, files, 4);
    CHECK(alone.files.size() == 51);
    CHECK(alone.unreadable.size() == 9);
    CHECK(describe(alone) == describe(shared));
    CHECK(alone.root == folder.path(""));
  }

  TEST_CASE("has its files in the order of their paths, each once") {
    const TemporaryFolder folder;
    for (const char* path : {"b.okr.yaml", "a/z.okr.yaml", "c.okr.yaml"}) folder.write(path);
    const Workspace made =
        load_workspace(folder.path(""), {}, {"c.okr.yaml", "b.okr.yaml", "a/z.okr.yaml", "b.okr.yaml"},
                       disk_files(folder.path(""), limit), 2);
    Paths paths;
    for (const OkrFile& file : made.files) paths.push_back(file.source.path());
    CHECK(paths == Paths{"a/z.okr.yaml", "b.okr.yaml", "c.okr.yaml"});
  }

  TEST_CASE("knows the links between its files") {
    const TemporaryFolder folder;
    folder.write("team-1.okr.yaml", goals(1));
    folder.write("team-2.okr.yaml", goals(2));
    const Workspace made = load_workspace(folder.path(""), {}, {"team-1.okr.yaml", "team-2.okr.yaml"},
                                          disk_files(folder.path(""), limit), 2);
    const Resolution resolution = made.resolve("team-2/boat-2/sails", {.file = 0, .objective = 0});
    CHECK(resolution.found == std::vector<Address>{{.file = 1, .objective = 0, .key_result = 0}});
  }

  TEST_CASE("names what can't be read, with the reason, and goes on") {
    const TemporaryFolder folder;
    folder.write("fine.okr.yaml");
    folder.make_folder("folder.okr.yaml");
    folder.link("nowhere", "lost.okr.yaml");
    folder.link("loop.okr.yaml", "loop.okr.yaml");
    REQUIRE(mkfifo(folder.path("pipe.okr.yaml").c_str(), 0600) == 0);
    const Workspace made = load_workspace(
        folder.path(""), {},
        {"fine.okr.yaml", "folder.okr.yaml", "gone.okr.yaml", "loop.okr.yaml", "lost.okr.yaml", "pipe.okr.yaml"},
        disk_files(folder.path(""), limit), 2);
    CHECK(made.files.size() == 1);
    const auto reason = [&](const std::string& path) {
      const auto file = std::find_if(made.unreadable.begin(), made.unreadable.end(),
                                     [&](const UnreadableFile& each) { return each.path == path; });
      REQUIRE(file != made.unreadable.end());
      return file->reason;
    };
    CHECK(made.unreadable.size() == 5);
    CHECK(reason("folder.okr.yaml") == "is a folder");
    CHECK(reason("gone.okr.yaml") == "does not exist");
    CHECK(reason("loop.okr.yaml") == "can't be read (Too many levels of symbolic links)");
    CHECK(reason("lost.okr.yaml") == "links to what does not exist");
    CHECK(reason("pipe.okr.yaml") == "is no regular file");
  }

  TEST_CASE("names a file without permission" * doctest::skip(geteuid() == 0)) {
    const TemporaryFolder folder;
    folder.write("secret.okr.yaml");
    REQUIRE(chmod(folder.path("secret.okr.yaml").c_str(), 0) == 0);
    const Workspace made =
        load_workspace(folder.path(""), {}, {"secret.okr.yaml"}, disk_files(folder.path(""), limit), 1);
    REQUIRE(made.unreadable.size() == 1);
    CHECK(made.unreadable[0].reason == "can't be read (Permission denied)");
  }

  TEST_CASE("reads a buffer in the place of a file") {
    const TemporaryFolder folder;
    folder.write("team-1.okr.yaml", goals(1));
    const okr::Files files = overlay(disk_files(folder.path(""), limit), "team-1.okr.yaml", goals(5));
    const Workspace made = load_workspace(folder.path(""), {}, files.list(), files, 1);
    REQUIRE(made.files.size() == 1);
    CHECK(made.files[0].source.bytes() == goals(5));
  }

  TEST_CASE("keeps its links when it is copied and moved") {
    std::optional<Workspace> first = workspace({file("crew", "2027-Q1", {objective("sail", {"knots"})})});
    Workspace copy = *first;
    first.reset();
    const Workspace moved = std::move(copy);
    CHECK(moved.resolve("crew/sail/knots", {.file = 0}).found.size() == 1);
  }
}

TEST_SUITE("things by their address") {
  TEST_CASE("are found, and nothing past the end") {
    Objective sail = objective("sail", {"knots"});
    sail.initiatives.resize(2);
    sail.initiatives[1].slug = "of the objective";
    sail.key_results[0].initiatives.resize(1);
    sail.key_results[0].initiatives[0].slug = "of the key result";
    OkrFile crew = file("crew", "2027-Q1", {std::move(sail)});
    crew.initiatives.resize(1);
    crew.initiatives[0].slug = "of the file";
    const Workspace made = workspace({std::move(crew)});
    CHECK(made.find_objective({.file = 0, .objective = 0})->slug == "sail");
    CHECK(made.find_key_result({.file = 0, .objective = 0, .key_result = 0})->slug == "knots");
    CHECK(made.find_initiative({.file = 0, .initiative = 0})->slug == "of the file");
    CHECK(made.find_initiative({.file = 0, .objective = 0, .initiative = 1})->slug == "of the objective");
    CHECK(made.find_initiative({.file = 0, .objective = 0, .key_result = 0, .initiative = 0})->slug ==
          "of the key result");
    CHECK(made.find_objective({}) == nullptr);
    CHECK(made.find_objective({.file = 0}) == nullptr);
    CHECK(made.find_objective({.file = 0, .objective = 1}) == nullptr);
    CHECK(made.find_objective({.file = 1, .objective = 0}) == nullptr);
    CHECK(made.find_key_result({.file = 0, .objective = 0, .key_result = 1}) == nullptr);
    CHECK(made.find_initiative({.file = 0, .objective = 0}) == nullptr);
    CHECK(made.find_initiative({.file = 0, .initiative = 1}) == nullptr);
    CHECK(made.find_initiative({.file = 0, .objective = 0, .key_result = 0, .initiative = 1}) == nullptr);
  }
}

TEST_SUITE("owner in effect") {
  TEST_CASE("is the nearest one named") {
    OkrFile crew = file("crew", "2027-Q1", {owned("Tove"), owned(""), owned(" ")});
    crew.owner = Field<std::string>("Arne", {});
    crew.objectives[0].key_results[0].owner = Field<std::string>("Siv", {});
    crew.objectives[0].initiatives.resize(2);
    crew.objectives[0].initiatives[0].owner = Field<std::string>("Leif", {});
    OkrFile nobody = file("nobody", "2027-Q1", {owned(""), owned("Per")});
    const Workspace made = workspace({std::move(crew), std::move(nobody)});
    CHECK(find_owner(made, {.file = 0}) == "Arne");
    CHECK(find_owner(made, {.file = 0, .objective = 0}) == "Tove");
    CHECK(find_owner(made, {.file = 0, .objective = 0, .key_result = 0}) == "Siv");
    CHECK(find_owner(made, {.file = 0, .objective = 0, .initiative = 0}) == "Leif");
    CHECK(find_owner(made, {.file = 0, .objective = 0, .initiative = 1}) == "Tove");
    CHECK(find_owner(made, {.file = 0, .objective = 1, .key_result = 0}) == "Arne");
    CHECK(find_owner(made, {.file = 0, .objective = 2}) == "Arne");
    CHECK(find_owner(made, {.file = 1, .objective = 1, .key_result = 0}) == "Per");
    CHECK_FALSE(find_owner(made, {.file = 1, .objective = 0, .key_result = 0}));
    CHECK_FALSE(find_owner(made, {.file = 7}));
  }
}
