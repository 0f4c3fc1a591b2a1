#include "okr/git/revision.hpp"

#include <functional>

#include "git/sandbox.hpp"

using okr::Failure;
using okr::git::find_commit;
using okr::git::find_fork_point;
using okr::git::ForkPoint;
using okr::git::load_snapshot;
using okr::git::Sandbox;
using okr::git::Snapshot;
using okr::git::Variable;

namespace {

constexpr std::size_t limit = 1000;

bool take_goals(std::string_view path) { return path.ends_with(".okr.yaml"); }

/// A file's new bytes, committed.
void commit(const Sandbox& sandbox, const std::string& repository, const std::string& path, const std::string& bytes) {
  std::filesystem::remove(sandbox.path(repository + '/' + path));
  sandbox.write(repository + '/' + path, bytes);
  sandbox.git(repository, {"add", "-A"});
  sandbox.git(repository, {"commit", "-q", "-m", "Write " + path});
}

/// A repository with two commits on main and one on the branch that is checked out, which began at the first.
void make_branches(const Sandbox& sandbox, const std::string& repository, const std::string& format = "sha1") {
  std::filesystem::create_directories(sandbox.path(repository));
  sandbox.git(repository, {"init", "-q", "--object-format=" + format});
  commit(sandbox, repository, "goals/ovens.okr.yaml", "first\n");
  sandbox.git(repository, {"checkout", "-q", "-b", "side"});
  commit(sandbox, repository, "goals/ovens.okr.yaml", "side\n");
  sandbox.git(repository, {"checkout", "-q", "main"});
  commit(sandbox, repository, "goals/ovens.okr.yaml", "main\n");
  sandbox.git(repository, {"checkout", "-q", "side"});
}

Snapshot load(const std::string& folder, const std::string& revision) {
  return load_snapshot(folder, find_fork_point(folder, revision), limit, take_goals);
}

Failure refusal(const std::function<void()>& act) {
  try {
    act();
  } catch (const Failure& failure) {
    CHECK(failure.exit == 2);
    return failure;
  }
  FAIL("it should have refused");
  return {};
}

Failure refusal(const std::string& folder, const std::string& revision) {
  return refusal([&] { find_fork_point(folder, revision); });
}

/// Runs the git command of a hint, as a person would.
void follow(const Sandbox& sandbox, const std::string& repository, const std::string& hint) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < hint.size();) {
    const std::size_t end = std::min(hint.find_first_of(" ,", at), hint.size());
    words.push_back(hint.substr(at, end - at));
    if (end < hint.size() && hint[end] == ',') break;
    at = end + 1;
  }
  REQUIRE(words.size() > 1);
  REQUIRE(words.front() == "git");
  sandbox.git(repository, {words.begin() + 1, words.end()});
}

}  // namespace

TEST_SUITE("the commit that a change began from") {
  TEST_CASE("is what a revision and HEAD have in common, in both kinds of repository, however the revision is named") {
    for (const char* format : {"sha1", "sha256"}) {
      const Sandbox sandbox;
      make_branches(sandbox, "bakery", format);
      sandbox.git("bakery", {"tag", "-a", "v1", "-m", "Tagged", "main"});
      const std::string folder = sandbox.path("bakery");
      const ForkPoint fork = find_fork_point(folder, "main");
      CHECK(fork.base != fork.head);
      CHECK_FALSE(fork.is_shallow);
      for (const std::string revision : {"v1", "main~1", "HEAD~1", "refs/heads/main", "main^{/Write}"}) {
        CAPTURE(revision);
        CHECK(find_fork_point(folder, revision).base == fork.base);
      }
      CHECK(find_fork_point(folder, fork.base.substr(0, 10)).base == fork.base);
      CHECK(*load(folder, "main").files.read("goals/ovens.okr.yaml") == "first\n");
    }
  }

  TEST_CASE("is found from a detached HEAD, a worktree and a folder inside") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    sandbox.git("bakery", {"worktree", "add", "-q", "../beside", "side~0"});
    CHECK(*load(sandbox.path("beside"), "main").files.read("goals/ovens.okr.yaml") == "first\n");
    const Snapshot inside = load(sandbox.path("bakery/goals"), "main");
    CHECK(inside.files.list() == std::vector<std::string>{"ovens.okr.yaml"});
    CHECK(*inside.files.read("ovens.okr.yaml") == "first\n");
  }

  TEST_CASE("is no revision that looks like an option, a range, or nothing") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    sandbox.write("bakery/nope...HEAD");
    for (const std::string revision :
         {"-x", "--all", "--output=stolen", "main..side", "nope", "HEAD:goals", "a\nb", "^main"}) {
      CAPTURE(revision);
      CHECK(refusal(sandbox.path("bakery"), revision).message.find("is no commit in this clone") != std::string::npos);
    }
    CHECK(refusal(sandbox.path("bakery"), "").message == "a revision can't be empty");
    CHECK_FALSE(okr::path_exists(sandbox.path("bakery/stolen")));
    CHECK(refusal(sandbox.path("bakery"), "nope").hint ==
          "name a branch, a tag or a commit: git log --oneline --all lists them");
  }

  TEST_CASE("needs a repository, a commit, a common one, and git") {
    const Sandbox sandbox;
    std::filesystem::create_directories(sandbox.path("plain"));
    CHECK(refusal(sandbox.path("plain"), "main")
              .message.ends_with("is in no git repository, so there is nothing to compare with"));
    std::filesystem::create_directories(sandbox.path("fresh"));
    sandbox.git("fresh", {"init", "-q"});
    CHECK(refusal(sandbox.path("fresh"), "main").message == "there is no commit yet, so nothing to compare with");
    make_branches(sandbox, "bakery");
    sandbox.git("bakery", {"checkout", "-q", "--orphan", "strange"});
    commit(sandbox, "bakery", "other.okr.yaml", "other\n");
    CHECK(refusal(sandbox.path("bakery"), "main").message == "\"main\" and HEAD have no commit in common");
    const Variable programs("PATH", "/nonexistent-folder");
    CHECK(refusal(sandbox.path("bakery"), "main").message.starts_with("git can't be started"));
  }

  TEST_CASE("comes through git's own words where it refuses") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    const Variable owner("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    CHECK(refusal(sandbox.path("bakery"), "main").message.starts_with("git: detected dubious ownership"));
  }
}

TEST_SUITE("the commit that a revision names") {
  TEST_CASE("is both base and head, and its snapshot is of its own day") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    const std::string folder = sandbox.path("bakery");
    const ForkPoint main = find_commit(folder, "main");
    CHECK(main.base == main.head);
    CHECK(find_commit(folder, "side").base == find_commit(folder, "HEAD").base);
    CHECK(*load_snapshot(folder, main, limit, take_goals).files.read("goals/ovens.okr.yaml") == "main\n");
    for (const std::string revision : {"main..side", "^main", "main...side", "-x", "HEAD:goals"}) {
      CAPTURE(revision);
      CHECK(refusal([&] { find_commit(folder, revision); }).message.ends_with("is no commit in this clone"));
    }
  }

  TEST_CASE("is not taken from a log that does not reach so far") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    const Failure failure = refusal([&] { find_commit(sandbox.path("bakery"), "main@{2001-02-03}"); });
    CHECK(failure.message == "this clone's log does not reach back to \"main@{2001-02-03}\"");
    CHECK(failure.hint.starts_with("git rev-list -1 --before="));
  }
}

TEST_SUITE("a clone that lacks the base") {
  TEST_CASE("is told the command that brings a branch it does not have") {
    const Sandbox sandbox;
    make_branches(sandbox, "origin");
    sandbox.git("", {"clone", "-q", "--single-branch", "--branch", "side", "file://" + sandbox.path("origin"), "one"});
    const Failure named = refusal(sandbox.path("one"), "origin/main");
    CHECK(named.message == "\"origin/main\" is no commit in this clone");
    CHECK(named.hint == "git fetch origin +refs/heads/main:refs/remotes/origin/main");
    CHECK(refusal(sandbox.path("one"), "main").hint ==
          named.hint + ", then name it origin/main; if it is a tag: git fetch origin tag main");
    CHECK(refusal(sandbox.path("one"), "$(touch x)").hint ==
          "name a branch, a tag or a commit: git log --oneline --all lists them");
    follow(sandbox, "one", named.hint);
    CHECK(*load(sandbox.path("one"), "origin/main").files.read("goals/ovens.okr.yaml") == "first\n");
  }

  TEST_CASE("as it is shallow is told how to deepen it, and then the base is found") {
    const Sandbox sandbox;
    make_branches(sandbox, "origin");
    const std::string url = "file://" + sandbox.path("origin");
    const std::string base = find_fork_point(sandbox.path("origin"), "main").base;
    for (const std::string& revision : {std::string("origin/main"), std::string("main"), base}) {
      CAPTURE(revision);
      std::filesystem::remove_all(sandbox.path("shallow"));
      sandbox.git("", {"clone", "-q", "--depth", "1", "--branch", "side", url, "shallow"});
      const Failure failure = refusal(sandbox.path("shallow"), revision);
      CHECK(failure.hint.starts_with("git fetch --unshallow origin "));
      follow(sandbox, "shallow", failure.hint);
      CHECK(find_fork_point(sandbox.path("shallow"), revision == "main" ? "origin/main" : revision).base == base);
    }
  }

  TEST_CASE("with both tips and nothing between them is told the same") {
    const Sandbox sandbox;
    make_branches(sandbox, "origin");
    const std::string url = "file://" + sandbox.path("origin");
    sandbox.git("", {"clone", "-q", "--depth", "1", "--no-single-branch", "--branch", "side", url, "shallow"});
    const Failure failure = refusal(sandbox.path("shallow"), "origin/main");
    CHECK(failure.message ==
          "this clone is shallow: the commit that \"origin/main\" and HEAD have in common is not in it");
    follow(sandbox, "shallow", failure.hint);
    CHECK_FALSE(find_fork_point(sandbox.path("shallow"), "origin/main").is_shallow);
  }

  TEST_CASE("that is shallow and has the base says that it is shallow") {
    const Sandbox sandbox;
    make_branches(sandbox, "origin");
    sandbox.git("origin", {"commit", "-q", "--allow-empty", "-m", "More"});
    sandbox.git("", {"clone", "-q", "--depth", "2", "--branch", "side", "file://" + sandbox.path("origin"), "shallow"});
    const ForkPoint fork = find_fork_point(sandbox.path("shallow"), "HEAD~1");
    CHECK(fork.is_shallow);
    CHECK(fork.base != fork.head);
  }
}

TEST_SUITE("a snapshot") {
  TEST_CASE("has every name that people and accidents give files, with their bytes") {
    const Sandbox sandbox;
    const std::vector<std::string> names{
        "-n.okr.yaml",     ":(top).okr.yaml",    "a b.okr.yaml",      "line\nbreak.okr.yaml",
        "q\"'\\.okr.yaml", "tab\there.okr.yaml", "\xff\xfe.okr.yaml", "bl\xc3\xa5 b\xc3\xa6r/\xc3\xb8l.okr.yaml"};
    sandbox.git("", {"init", "-q"});
    for (const std::string& name : names) sandbox.write(name, "name: " + name);
    sandbox.write("empty.okr.yaml", "");
    sandbox.write("notes.txt");
    sandbox.git("", {"add", "-A"});
    sandbox.git("", {"commit", "-q", "-m", "Set the goals"});
    const Snapshot snapshot = load(sandbox.path(""), "HEAD");
    CHECK(snapshot.files.list().size() == names.size() + 1);
    for (const std::string& name : names) CHECK(*snapshot.files.read(name) == "name: " + name);
    CHECK(snapshot.files.read("empty.okr.yaml")->empty());
    CHECK(snapshot.files.read("notes.txt").problem().message == "does not exist");
  }

  TEST_CASE("follows links inside of the commit, and names those that lead out of it") {
    const Sandbox sandbox;
    sandbox.git("", {"init", "-q"});
    sandbox.write("goals/ovens.okr.yaml", "ovens\n");
    std::filesystem::create_symlink("goals/ovens.okr.yaml", sandbox.path("a b.okr.yaml"));
    std::filesystem::create_symlink("../a b.okr.yaml", sandbox.path("goals/twice.okr.yaml"));
    std::filesystem::create_symlink("/etc/hostname", sandbox.path("out.okr.yaml"));
    std::filesystem::create_symlink("lost", sandbox.path("nowhere.okr.yaml"));
    std::filesystem::create_symlink("loop.okr.yaml", sandbox.path("loop.okr.yaml"));
    sandbox.git("", {"add", "-A"});
    sandbox.git("", {"commit", "-q", "-m", "Set the goals"});
    const Snapshot snapshot = load(sandbox.path(""), "HEAD");
    CHECK(*snapshot.files.read("a b.okr.yaml") == "ovens\n");
    CHECK(*snapshot.files.read("goals/twice.okr.yaml") == "ovens\n");
    CHECK(*snapshot.files.read("goals/ovens.okr.yaml") == "ovens\n");
    for (const char* path : {"out.okr.yaml", "nowhere.okr.yaml", "loop.okr.yaml"}) {
      CAPTURE(path);
      CHECK(snapshot.files.read(path).problem().message == "links to what is no file of that commit");
    }
    CHECK(*load(sandbox.path("goals"), "HEAD").files.read("twice.okr.yaml") == "ovens\n");
  }

  TEST_CASE("leaves out other repositories, and cuts off what is too large") {
    const Sandbox sandbox;
    sandbox.git("", {"init", "-q"});
    sandbox.write("large.okr.yaml", std::string(limit + 100, 'x'));
    sandbox.write("fits.okr.yaml", std::string(limit, 'x'));
    make_branches(sandbox, "shop");
    sandbox.git("", {"add", "-A"});
    sandbox.git("", {"commit", "-q", "-m", "Set the goals"});
    const Snapshot snapshot = load(sandbox.path(""), "HEAD");
    CHECK(snapshot.files.list() == std::vector<std::string>{"fits.okr.yaml", "large.okr.yaml"});
    CHECK(snapshot.files.read("large.okr.yaml")->size() == limit + 1);
    CHECK(snapshot.files.read("fits.okr.yaml")->size() == limit);
  }

  TEST_CASE("of a damaged repository is none") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    const ForkPoint fork = find_fork_point(sandbox.path("bakery"), "main");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sandbox.path("bakery/.git/objects"))) {
      const std::string name = entry.path().parent_path().filename().string() + entry.path().filename().string();
      // the hash of "blob 6\0first\n"
      if (name == "9c59e24b8393179a5d712de4f990178df5734d99") std::filesystem::remove(entry.path());
    }
    const Failure failure = refusal([&] { load_snapshot(sandbox.path("bakery"), fork, limit, take_goals); });
    CHECK(failure.message == "git: \"goals/ovens.okr.yaml\" of the commit is missing in the repository");
  }

  TEST_CASE("of a folder that the commit lacks is empty") {
    const Sandbox sandbox;
    make_branches(sandbox, "bakery");
    sandbox.write("bakery/new/till.okr.yaml");
    CHECK(load(sandbox.path("bakery/new"), "main").files.list().empty());
  }

  TEST_CASE("knows HEAD's day by its committer's calendar") {
    const Sandbox sandbox;
    sandbox.git("", {"init", "-q"});
    const std::vector<std::pair<std::string, std::string>> days{{"2026-10-31T23:30:00+0100", "2026-10-31"},
                                                                {"2026-11-01T00:30:00+1300", "2026-11-01"},
                                                                {"2026-11-01T00:30:00-0330", "2026-11-01"},
                                                                {"1999-12-31T23:59:59+0000", "1999-12-31"}};
    for (const auto& [time, day] : days) {
      const Variable date("GIT_COMMITTER_DATE", time);
      sandbox.git("", {"commit", "-q", "--allow-empty", "-m", "committer <x> 5 +0000"});
      CHECK(okr::to_string(load(sandbox.path(""), "HEAD").head_on) == day);
    }
  }

  TEST_CASE("of a partial clone that lacks a file says what fetches it") {
    const Sandbox sandbox;
    make_branches(sandbox, "origin");
    sandbox.git("origin", {"config", "uploadpack.allowFilter", "true"});
    sandbox.git("",
                {"clone", "-q", "--filter=blob:none", "--branch", "side", "file://" + sandbox.path("origin"), "part"});
    const Failure failure = refusal([&] { load(sandbox.path("part"), "origin/main"); });
    CHECK(failure.message.starts_with("this clone is partial: it lacks files of commit "));
    follow(sandbox, "part", failure.hint.substr(0, failure.hint.find(" >")));
    CHECK(*load(sandbox.path("part"), "origin/main").files.read("goals/ovens.okr.yaml") == "first\n");
  }
}
