#include "okr/git/head.hpp"

#include <map>

#include "git/sandbox.hpp"
#include "okr/git/revision.hpp"

using namespace okr::git;
using okr::Files;
using okr::Problem;
using okr::Result;

namespace {

constexpr std::size_t limit = 1000;

bool take_goals(std::string_view path) { return path.ends_with(".okr.yaml"); }

Files to_files(const std::map<std::string, std::string>& texts) {
  Files files;
  files.list = [texts] {
    std::vector<std::string> paths;
    for (const auto& [path, text] : texts) paths.push_back(path);
    return paths;
  };
  files.read = [texts](const std::string& path) -> Result<std::string> {
    const auto found = texts.find(path);
    return found == texts.end() ? Result<std::string>(Problem{"does not exist"}) : found->second;
  };
  return files;
}

/// A repository with one commit that holds one file of goals and one of something else.
void make_repository(const Sandbox& sandbox) {
  sandbox.git(".", {"init", "-q"});
  sandbox.write("goals/mill.okr.yaml", "first\nsecond\n");
  sandbox.write("goals/notes.txt", "flour\n");
  sandbox.git(".", {"add", "-A"});
  sandbox.git(".", {"commit", "-q", "-m", "Write"});
}

bool is_dirty(const Sandbox& sandbox, const std::map<std::string, std::string>& texts) {
  const auto head = find_head(sandbox.path("goals"), to_files(texts), limit, take_goals);
  REQUIRE(head);
  CHECK(head->commit.size() == 40);
  return head->is_dirty;
}

}  // namespace

TEST_CASE("head: files are as the commit has them, or changed, new or gone") {
  const Sandbox sandbox;
  make_repository(sandbox);
  CHECK_FALSE(is_dirty(sandbox, {{"mill.okr.yaml", "first\nsecond\n"}}));
  CHECK_FALSE(is_dirty(sandbox, {{"mill.okr.yaml", "first\r\nsecond\r\n"}}));
  CHECK(is_dirty(sandbox, {{"mill.okr.yaml", "first\nthird\n"}}));
  CHECK(is_dirty(sandbox, {{"mill.okr.yaml", "first\n\rsecond\n"}}));
  CHECK(is_dirty(sandbox, {{"mill.okr.yaml", "first\nsecond\n"}, {"new.okr.yaml", "x\n"}}));
  CHECK(is_dirty(sandbox, {}));
}

TEST_CASE("head: no program that a repository names is run") {
  const Sandbox sandbox;
  make_repository(sandbox);
  sandbox.write(".gitattributes", "*.yaml filter=trap\n");
  sandbox.git(".", {"config", "filter.trap.clean", "touch " + sandbox.path("sprung") + "; cat"});
  sandbox.git(".", {"config", "core.fsmonitor", "touch " + sandbox.path("sprung")});
  CHECK(is_dirty(sandbox, {{"mill.okr.yaml", "other\n"}}));
  CHECK_FALSE(std::filesystem::exists(sandbox.path("sprung")));
}

TEST_CASE("head: there is none outside of a repository, before the first commit, and in a broken one") {
  const Sandbox sandbox;
  CHECK_FALSE(find_head(sandbox.path("."), to_files({}), limit, take_goals));
  sandbox.git(".", {"init", "-q"});
  CHECK_FALSE(find_head(sandbox.path("."), to_files({}), limit, take_goals));
  sandbox.git(".", {"commit", "-q", "--allow-empty", "-m", "Write"});
  CHECK(find_head(sandbox.path("."), to_files({}), limit, take_goals));
  sandbox.write(".git/more", "[user\n");
  sandbox.git(".", {"config", "include.path", "more"});
  CHECK_FALSE(find_head(sandbox.path("."), to_files({}), limit, take_goals));
}

TEST_CASE("head: the last commit before a day is that of HEAD's own line") {
  const Sandbox sandbox;
  const auto find = [&](std::string_view day) { return find_commit_before(sandbox.path("."), *okr::parse_date(day)); };
  CHECK_FALSE(find("2026-11-16"));
  sandbox.git(".", {"init", "-q"});
  CHECK_FALSE(find("2026-11-16"));
  for (const char* at : {"2026-11-02T09:00:00Z", "2026-11-15T23:59:59Z", "2026-11-16T00:00:00Z"}) {
    const Variable made("GIT_COMMITTER_DATE", at);
    sandbox.git(".", {"commit", "-q", "--allow-empty", "-m", at});
  }
  const auto head = find_commit(sandbox.path("."), "HEAD");
  CHECK(find("2026-11-17") == head.base);
  CHECK(find("2026-11-16") == find_commit(sandbox.path("."), "HEAD~1").base);
  CHECK(find("2026-11-03") == find_commit(sandbox.path("."), "HEAD~2").base);
  CHECK_FALSE(find("2026-11-02"));
}
