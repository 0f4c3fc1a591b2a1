#include "okr/git/editor.hpp"

#include <doctest/doctest.h>

#include "git/sandbox.hpp"

using namespace okr::git;

namespace {

/// The first line that sets a variable counts.
std::vector<std::string> with(std::vector<std::string> lines) {
  lines.insert(lines.end(), {"GIT_EDITOR", "VISUAL", "EDITOR", "TERM=vt100", "GIT_CONFIG_NOSYSTEM=1",
                             "GIT_CONFIG_GLOBAL=/dev/null"});
  return lines;
}

}  // namespace

TEST_CASE("the editor is the one that git opens") {
  const Sandbox sandbox;
  REQUIRE(sandbox.try_git(".", {"init", "-q"}) == 0);
  CHECK(find_editor(sandbox.path("."), with({"VISUAL=look -w", "EDITOR=line"})) == "look -w");
  REQUIRE(sandbox.try_git(".", {"config", "core.editor", "own 'two words'"}) == 0);
  CHECK(find_editor(sandbox.path("."), with({"VISUAL=look"})) == "own 'two words'");
  CHECK(find_editor(sandbox.path("."), with({"GIT_EDITOR=mine", "VISUAL=look"})) == "mine");
}

TEST_CASE("on a dumb terminal only what works there is one") {
  const Sandbox sandbox;
  CHECK(find_editor(sandbox.path("."), with({"VISUAL=look", "TERM=dumb"})) == std::nullopt);
  CHECK(find_editor(sandbox.path("."), with({"VISUAL=look", "EDITOR=line", "TERM=dumb"})) == "line");
}
