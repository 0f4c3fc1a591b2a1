#include "okr/git/identity.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "git/sandbox.hpp"

using namespace okr::git;

namespace {

using Names = std::vector<std::string>;

/// Without what the settings of the user who runs the tests may add.
bool has(const Names& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

}  // namespace

TEST_CASE("a repository's own name and mail are found") {
  const Sandbox sandbox;
  REQUIRE(sandbox.try_git(".", {"init", "-q"}) == 0);
  REQUIRE(sandbox.try_git(".", {"config", "user.name", "Aud Vik"}) == 0);
  REQUIRE(sandbox.try_git(".", {"config", "user.email", "aud@example.org"}) == 0);
  const Names names = find_identity(sandbox.path("."));
  CHECK(has(names, "Aud Vik"));
  CHECK(has(names, "aud@example.org"));
}

TEST_CASE("an empty name is none") {
  const Sandbox sandbox;
  REQUIRE(sandbox.try_git(".", {"init", "-q"}) == 0);
  REQUIRE(sandbox.try_git(".", {"config", "user.name", " "}) == 0);
  CHECK_FALSE(has(find_identity(sandbox.path(".")), ""));
}

TEST_CASE("git's refusal is passed on") {
  const Sandbox sandbox;
  REQUIRE(sandbox.try_git(".", {"init", "-q"}) == 0);
  REQUIRE(sandbox.try_git(".", {"config", "include.path", "more"}) == 0);
  sandbox.write(".git/more", "[user\n");
  CHECK_THROWS_AS((void)find_identity(sandbox.path(".")), okr::Failure);
}
