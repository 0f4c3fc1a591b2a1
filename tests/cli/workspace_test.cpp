// Which folder is the workspace, and which files are in it: with git, without, and from where one stands.

#include <doctest/doctest.h>

#include "cli/world.hpp"
#include "okr/base/process.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

void run_git(const World& world, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", world.root()});
  const auto output = run_process(arguments, "", {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_DIR", "GIT_INDEX_FILE"});
  REQUIRE(output);
  REQUIRE(output->exit == 0);
}

std::string list_files(const World& world, std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.begin(), {"lint", "--list-files"});
  const Answer answer = world.run(arguments);
  return answer.out + answer.err;
}

}  // namespace

TEST_CASE("without git and without a config the workspace is the folder one stands in") {
  const World world;
  world.write("okrs/a.okr.yaml", clean_file);
  world.write("b.okr.yml", clean_file);
  world.write("notes.yaml", "x");
  world.write(".hidden/c.okr.yaml", clean_file);
  CHECK(list_files(world) == "b.okr.yml\nokrs/a.okr.yaml\n");
  CHECK(list_files(world, {"-C", "okrs"}) == "a.okr.yaml\n");
}

TEST_CASE("with a config its folder is the workspace, from any folder below") {
  const World world;
  world.write("okr.config.yaml", "okr: 1\n");
  world.write("okrs/a.okr.yaml", clean_file);
  world.write("people/b.okr.yaml", clean_file);
  CHECK(list_files(world, {"-C", "people"}) == "../okrs/a.okr.yaml\nb.okr.yaml\n");
  CHECK(list_files(world, {"-C", "people", "."}) == "b.okr.yaml\n");
}

TEST_CASE("a path in another workspace is refused") {
  const World world;
  world.write("okr.config.yaml", "okr: 1\n");
  world.write("a.okr.yaml", clean_file);
  world.write("inner/okr.config.yaml", "okr: 1\n");
  world.write("inner/b.okr.yaml", clean_file);
  const Answer answer = world.run({"lint", "inner/b.okr.yaml"});
  CHECK(answer.exit == 2);
  CHECK(answer.out == "");
  CHECK(answer.err.find("another workspace") != std::string::npos);
}

TEST_CASE("in a git repository its root is the workspace, and ignored files are out unless they are named") {
  const World world;
  run_git(world, {"init", "-q"});
  world.write(".gitignore", "drafts/\n");
  world.write("okrs/a.okr.yaml", clean_file);
  world.write("drafts/b.okr.yaml", faulty_file);
  CHECK(list_files(world, {"-C", "okrs"}) == "a.okr.yaml\n");
  CHECK(world.run({"lint"}).out.ends_with(" of 1 file\n"));
  CHECK(world.run({"lint", "drafts/b.okr.yaml"}).exit == 1);
}

TEST_CASE("a config above the git root does not count, for lint and for init") {
  const World world;
  world.write("okr.config.yaml", "okr: 1\nexclude: [\"**\"]\n");
  world.write("repo/okrs/a.okr.yaml", clean_file);
  std::filesystem::create_directories(world.at("repo"));
  run_git(world, {"init", "-q", "repo"});
  CHECK(list_files(world, {"-C", "repo/okrs"}) == "a.okr.yaml\n");
  CHECK(world.run({"init", "repo"}).exit == 0);
  CHECK(world.run({"init", "plain"}).exit == 2);
}

TEST_CASE("a repository of the user's can't make okr run anything or read outside of it") {
  const World world;
  run_git(world, {"init", "-q"});
  run_git(world, {"config", "core.fsmonitor", "touch pwned; false"});
  run_git(world, {"config", "core.pager", "touch pwned"});
  world.write("a.okr.yaml", clean_file);
  CHECK(world.run({"lint"}).exit == 0);
  CHECK_FALSE(std::filesystem::exists(world.at("pwned")));
}
