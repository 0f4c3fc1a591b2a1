#include "okr/git/repository.hpp"

#include <sys/stat.h>

#include "git/sandbox.hpp"

namespace fs = std::filesystem;
using okr::Failure;
using okr::git::find_repository;
using okr::git::list_files;
using okr::git::Sandbox;
using okr::git::Variable;
using okr::git::working_tree;

namespace {

using Paths = std::vector<std::string>;

bool take_all(std::string_view) { return true; }
bool take_goals(std::string_view path) { return path.ends_with(".okr.yaml"); }

Paths list(const std::string& folder) {
  const auto listed = list_files(folder, take_goals);
  REQUIRE(listed);
  return *listed;
}

/// What git says where it refuses; it must refuse.
Failure refusal(const std::string& folder) {
  try {
    list_files(folder, take_all);
  } catch (const Failure& failure) {
    return failure;
  }
  FAIL("git should have refused");
  return {};
}

constexpr const char* nowhere = "/nonexistent-folder";

}  // namespace

TEST_SUITE("repository root") {
  TEST_CASE("is the nearest folder upwards with a .git") {
    const Sandbox sandbox;
    sandbox.write("bakery/goals/autumn/ovens.okr.yaml");
    sandbox.git("bakery", {"init", "-q"});
    const std::string root = sandbox.path("bakery");
    for (const char* below : {"bakery", "bakery/", "bakery/goals", "bakery/goals/autumn", "bakery/goals/../goals"}) {
      CAPTURE(below);
      const auto repository = find_repository(sandbox.path(below));
      REQUIRE(repository);
      CHECK(repository->root == root);
      CHECK_FALSE(repository->is_shallow);
    }
  }

  TEST_CASE("is not found outside of a repository, nor in a .git without a HEAD") {
    const Sandbox sandbox;
    sandbox.write("plain/ovens.okr.yaml");
    CHECK_FALSE(find_repository(sandbox.path("plain")));
    fs::create_directories(sandbox.path("plain/.git"));
    CHECK_FALSE(find_repository(sandbox.path("plain")));
    sandbox.write("odd/.git", "not a pointer\n");
    CHECK_FALSE(find_repository(sandbox.path("odd")));
  }

  TEST_CASE("of a worktree is the worktree") {
    const Sandbox sandbox;
    sandbox.write("main/ovens.okr.yaml");
    sandbox.git("main", {"init", "-q"});
    sandbox.git("main", {"add", "."});
    sandbox.git("main", {"commit", "-q", "-m", "Set the goals"});
    sandbox.git("main", {"worktree", "add", "-q", "../side", "-b", "side"});
    const auto repository = find_repository(sandbox.path("side"));
    REQUIRE(repository);
    CHECK(repository->root == sandbox.path("side"));
    CHECK(list(sandbox.path("side")) == Paths{"ovens.okr.yaml"});
  }

  TEST_CASE("of an inner repository is the inner one") {
    const Sandbox sandbox;
    fs::create_directories(sandbox.path("outer/inner"));
    sandbox.git("outer", {"init", "-q"});
    sandbox.git("outer/inner", {"init", "-q"});
    CHECK(find_repository(sandbox.path("outer/inner"))->root == sandbox.path("outer/inner"));
  }

  TEST_CASE("of a shallow clone says so, in its worktrees too") {
    const Sandbox sandbox;
    sandbox.write("origin/ovens.okr.yaml");
    sandbox.git("origin", {"init", "-q"});
    for (const char* message : {"First goals", "Second thoughts"}) {
      sandbox.git("origin", {"add", "."});
      sandbox.git("origin", {"commit", "-q", "--allow-empty", "-m", message});
    }
    sandbox.git("", {"clone", "-q", "--depth", "1", "file://" + sandbox.path("origin"), "shallow"});
    sandbox.git("shallow", {"worktree", "add", "-q", "../beside", "-b", "beside"});
    CHECK(find_repository(sandbox.path("shallow"))->is_shallow);
    CHECK(find_repository(sandbox.path("beside"))->is_shallow);
    CHECK_FALSE(find_repository(sandbox.path("origin"))->is_shallow);
  }
}

TEST_SUITE("files that git lists") {
  TEST_CASE("are the committed, the staged and the new ones, without the ignored") {
    const Sandbox sandbox;
    sandbox.write("committed.okr.yaml");
    sandbox.git("", {"init", "-q"});
    sandbox.git("", {"add", "."});
    sandbox.git("", {"commit", "-q", "-m", "Set the goals"});
    sandbox.write("staged.okr.yaml");
    sandbox.git("", {"add", "."});
    sandbox.write("new.okr.yaml");
    sandbox.write("draft-spring.okr.yaml");
    sandbox.write("old/archived.okr.yaml");
    sandbox.write("teams/notes.txt");
    sandbox.write("teams/local.okr.yaml");
    sandbox.write("teams/.gitignore", "local.*\n");
    sandbox.write(".gitignore", "draft-*\nold/\n");
    CHECK(list(sandbox.path(".")) == Paths{"committed.okr.yaml", "new.okr.yaml", "staged.okr.yaml"});
    const auto all = list_files(sandbox.path("teams"), take_all);
    REQUIRE(all);
    CHECK(*all == Paths{".gitignore", "notes.txt"});
  }

  TEST_CASE("keep the names that people and accidents give them") {
    const Sandbox sandbox;
    const Paths names{"-n.okr.yaml",
                      "\xff\xfe.okr.yaml",
                      "a b.okr.yaml",
                      "line\nbreak.okr.yaml",
                      "q\"'\\.okr.yaml",
                      ":(top).okr.yaml",
                      "bl\xc3\xa5 b\xc3\xa6r/\xc3\xb8l.okr.yaml"};
    sandbox.git("", {"init", "-q"});
    for (const std::string& name : names) sandbox.write(name);
    Paths sorted = names;
    std::sort(sorted.begin(), sorted.end());
    CHECK(list(sandbox.path("")) == sorted);
    sandbox.git("", {"add", "-A"});
    CHECK(list(sandbox.path("")) == sorted);
  }

  TEST_CASE("leave out what is deleted from the disk, and keep a link to nothing") {
    const Sandbox sandbox;
    sandbox.write("gone.okr.yaml");
    sandbox.write("here.okr.yaml");
    sandbox.git("", {"init", "-q"});
    sandbox.git("", {"add", "."});
    fs::remove(sandbox.path("gone.okr.yaml"));
    fs::create_symlink(nowhere, sandbox.path("lost.okr.yaml"));
    CHECK(list(sandbox.path("")) == Paths{"here.okr.yaml", "lost.okr.yaml"});
  }

  TEST_CASE("name a file in conflict once") {
    const Sandbox sandbox;
    sandbox.write("ovens.okr.yaml", "period: 2027-Q1\n");
    sandbox.git("", {"init", "-q"});
    sandbox.git("", {"add", "."});
    sandbox.git("", {"commit", "-q", "-m", "Base"});
    sandbox.git("", {"checkout", "-q", "-b", "other"});
    std::filesystem::remove(sandbox.path("ovens.okr.yaml"));
    sandbox.write("ovens.okr.yaml", "period: 2027-Q2\n");
    sandbox.git("", {"commit", "-q", "-a", "-m", "Theirs"});
    sandbox.git("", {"checkout", "-q", "main"});
    std::filesystem::remove(sandbox.path("ovens.okr.yaml"));
    sandbox.write("ovens.okr.yaml", "period: 2027-Q3\n");
    sandbox.git("", {"commit", "-q", "-a", "-m", "Ours"});
    REQUIRE(sandbox.try_git("", {"merge", "-q", "other"}) == 1);
    CHECK(list(sandbox.path("")) == Paths{"ovens.okr.yaml"});
  }

  TEST_CASE("end where another repository begins") {
    const Sandbox sandbox;
    sandbox.write("ovens.okr.yaml");
    sandbox.write("shop/till.okr.yaml");
    sandbox.git("", {"init", "-q"});
    sandbox.git("shop", {"init", "-q"});
    CHECK(list(sandbox.path("")) == Paths{"ovens.okr.yaml"});
    CHECK(list(sandbox.path("shop")) == Paths{"till.okr.yaml"});
  }

  TEST_CASE("do not follow the variables that git sets for a hook") {
    const Sandbox sandbox;
    sandbox.write("bakery/ovens.okr.yaml");
    sandbox.write("shop/till.okr.yaml");
    sandbox.git("bakery", {"init", "-q"});
    sandbox.git("shop", {"init", "-q"});
    const Variable folder("GIT_DIR", sandbox.path("shop/.git"));
    const Variable tree("GIT_WORK_TREE", sandbox.path("shop"));
    const Variable index("GIT_INDEX_FILE", sandbox.path("shop/.git/index"));
    const Variable pathspecs("GIT_LITERAL_PATHSPECS", "1");
    CHECK(list(sandbox.path("bakery")) == Paths{"ovens.okr.yaml"});
  }

  TEST_CASE("start no program that the repository's settings name") {
    const Sandbox sandbox;
    sandbox.write("ovens.okr.yaml");
    sandbox.write("spy", "#!/bin/sh\ntouch \"" + sandbox.path("ran") + "\"\n");
    chmod(sandbox.path("spy").c_str(), 0755);
    sandbox.git("", {"init", "-q"});
    sandbox.git("", {"config", "core.fsmonitor", sandbox.path("spy")});
    CHECK(list(sandbox.path("")) == Paths{"ovens.okr.yaml"});
    CHECK_FALSE(okr::path_exists(sandbox.path("ran")));
  }
}

TEST_SUITE("no list from git") {
  TEST_CASE("outside of a repository, without git, and where the worktree has lost its repository") {
    const Sandbox sandbox;
    sandbox.write("plain/ovens.okr.yaml");
    CHECK_FALSE(list_files(sandbox.path("plain"), take_all));
    sandbox.write("moved/.git", "gitdir: /nonexistent-folder/.git/worktrees/moved\n");
    CHECK_FALSE(list_files(sandbox.path("moved"), take_all));
    sandbox.git("", {"init", "-q"});
    const Variable programs("PATH", nowhere);
    CHECK_FALSE(list_files(sandbox.path(""), take_all));
  }

  TEST_CASE("where it refuses: its own words come through") {
    const Sandbox sandbox;
    sandbox.write("ovens.okr.yaml");
    sandbox.git("", {"init", "-q"});
    const Variable owner("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const Variable trace("GIT_TRACE", "1");
    const Failure failure = refusal(sandbox.path(""));
    CHECK(failure.exit == 2);
    CHECK(failure.message == "git: detected dubious ownership in repository at '" +
                                 fs::path(sandbox.path("")).parent_path().string() + "'");
    CHECK(failure.hint.find("git config --global --add safe.directory") != std::string::npos);
  }

  TEST_CASE("where its settings are broken: the reason is named") {
    const Sandbox sandbox;
    sandbox.git("", {"init", "-q"});
    fs::remove(sandbox.path(".git/config"));
    sandbox.write(".git/config", "[core\n");
    CHECK(refusal(sandbox.path("")).message == "git: bad config line 1 in file .git/config");
  }
}

TEST_SUITE("a working tree") {
  TEST_CASE("lists by git and reads from the disk") {
    const Sandbox sandbox;
    sandbox.write("goals/ovens.okr.yaml", "team: ovens\n");
    sandbox.write("goals/hidden.okr.yaml");
    sandbox.write(".gitignore", "hidden*\n");
    sandbox.git("", {"init", "-q"});
    const okr::Files files = working_tree(sandbox.path("goals"), 4, take_goals);
    CHECK(files.list() == Paths{"ovens.okr.yaml"});
    CHECK(*files.read("ovens.okr.yaml") == "team:");
    CHECK(files.read("lost.okr.yaml").problem().message == "does not exist");
  }

  TEST_CASE("lists the disk where there is no git") {
    const Sandbox sandbox;
    sandbox.write("goals/ovens.okr.yaml");
    sandbox.write("goals/readme.txt");
    CHECK(working_tree(sandbox.path(""), 100, take_goals).list() == Paths{"goals/ovens.okr.yaml"});
  }
}
