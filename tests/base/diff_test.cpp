#include <doctest/doctest.h>

#include <string>

#include "base/scratch_folder.hpp"
#include "okr/base/diff.hpp"
#include "okr/base/file.hpp"
#include "okr/base/process.hpp"

using okr::to_unified_diff;

namespace {

/// Twelve lines; `changed` is in the place of the sixth.
std::string to_lines(std::string_view changed) {
  std::string text;
  for (int i = 1; i <= 12; ++i) text += i == 6 ? std::string(changed) : std::to_string(i) + "\n";
  return text;
}

}  // namespace

TEST_SUITE("unified diff") {
  TEST_CASE("shows three lines around a change") {
    CHECK(to_unified_diff("a.okr.yaml", to_lines("6\n"), to_lines("six\n")) ==
          "--- a/a.okr.yaml\n+++ b/a.okr.yaml\n@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9\n");
    CHECK(to_unified_diff("a", to_lines("6\n"), to_lines("6\n")).empty());
    CHECK(to_unified_diff("a", std::nullopt, std::nullopt).empty());
  }

  TEST_CASE("a file that comes or goes has /dev/null on its other side") {
    CHECK(to_unified_diff("a", std::nullopt, "x\n") == "--- /dev/null\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n");
    CHECK(to_unified_diff("a", "x\n", std::nullopt) == "--- a/a\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n");
  }

  TEST_CASE("a missing last newline is told") {
    CHECK(to_unified_diff("a", "x", "x\n") ==
          "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n");
  }

  TEST_CASE("git apply takes it: changes far apart, CRLF, no last newline, a new file") {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {to_lines("6\n"), "0\n" + to_lines("6\n") + "13\n"},
        {to_lines("6\r\n"), to_lines("7\r\n")},
        {"a\nb", "a\nb\nc"},
        {to_lines("") + to_lines("") + "end", "begin\n" + to_lines("") + to_lines("x\ny\n")},
        {"a\n", ""},
    };
    for (const auto& [before, after] : rows) {
      CAPTURE(before);
      const okr::test::ScratchFolder folder;
      folder.write("f", before);
      const auto applied = okr::run_process({"git", "-C", folder.path(), "apply", "-"},
                                            to_unified_diff("f", before, after), {"GIT_CEILING_DIRECTORIES=/"});
      REQUIRE(applied);
      CHECK(applied->err.empty());
      CHECK(*okr::read_file(folder.at("f"), 4096) == after);
    }
  }
}
