#include <doctest/doctest.h>

#include "okr/base/file.hpp"

namespace {

using namespace okr;

TEST_CASE("to_absolute puts a path into its folder and tidies it") {
  CHECK(to_absolute("goals/a.yaml", "/home/kari") == "/home/kari/goals/a.yaml");
  CHECK(to_absolute("/srv/goals", "/home/kari") == "/srv/goals");
  CHECK(to_absolute("./a/../b//c/.", "/home") == "/home/b/c");
  CHECK(to_absolute("..", "/home/kari") == "/home");
  CHECK(to_absolute("../../../..", "/home/kari") == "/");
  CHECK(to_absolute("/", "/home") == "/");
  CHECK(to_absolute("", "/home/") == "/home");
  CHECK(to_absolute(".", "/") == "/");
  CHECK(to_absolute("...", "/a") == "/a/...");
  CHECK(to_absolute("a\nb/\xFF", "/x") == "/x/a\nb/\xFF");
}

TEST_CASE("to_relative sees a path from a folder around it") {
  CHECK(to_relative("/town/okrs/a.yaml", "/town") == "okrs/a.yaml");
  CHECK(to_relative("/town/okrs", "/") == "town/okrs");
  CHECK(to_relative("/town", "/town") == ".");
  CHECK_FALSE(to_relative("/townhall/a", "/town"));
  CHECK_FALSE(to_relative("/", "/town"));
  CHECK_FALSE(to_relative("/other/a", "/town"));
}

}  // namespace
