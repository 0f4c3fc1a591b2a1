#include "cli/shown_path.hpp"

#include <doctest/doctest.h>

using okr::cli::to_shown_path;

TEST_CASE("from the root a path is as it is") {
  CHECK(to_shown_path("okrs/a.okr.yaml", "/w", "/w") == "okrs/a.okr.yaml");
}

TEST_CASE("from above the root the way to it comes in front") {
  CHECK(to_shown_path("okrs/a.okr.yaml", "/w/x/y", "/w") == "x/y/okrs/a.okr.yaml");
  CHECK(to_shown_path("a.okr.yaml", "/w", "/") == "w/a.okr.yaml");
}

TEST_CASE("from inside the workspace what is shared falls away, and .. leads out of the rest") {
  CHECK(to_shown_path("okrs/a.okr.yaml", "/w", "/w/okrs") == "a.okr.yaml");
  CHECK(to_shown_path("okrs/q4/a.okr.yaml", "/w", "/w/okrs/q3") == "../q4/a.okr.yaml");
  CHECK(to_shown_path("a.okr.yaml", "/w", "/w/okrs/q3") == "../../a.okr.yaml");
  CHECK(to_shown_path("okrs-old/a.okr.yaml", "/w", "/w/okrs") == "../okrs-old/a.okr.yaml");
  CHECK(to_shown_path("okrs", "/w", "/w/okrs") == "../okrs");
  CHECK(to_shown_path("a.okr.yaml", "/", "/w") == "../a.okr.yaml");
}

TEST_CASE("from elsewhere a path is absolute") {
  CHECK(to_shown_path("okrs/a.okr.yaml", "/w", "/home/siv") == "/w/okrs/a.okr.yaml");
}

TEST_CASE("a name that would be a command to a runner is shown as a path") {
  CHECK(to_shown_path("::error::x.okr.yaml", "/w", "/w") == "./::error::x.okr.yaml");
  CHECK(to_shown_path("okrs/::x.okr.yaml", "/w", "/w") == "okrs/::x.okr.yaml");
}
