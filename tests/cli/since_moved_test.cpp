// What `okr lint --since` takes for new where folders move, files are archived, and the day goes by.

#include "cli/history.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr const char* boat = "okrs/boat.okr.yaml";

const std::string closed_pier =
    "okr: 1\nowner: Nils Berg\nperiod: 2026-Q3\nobjectives:\n  - id: calm\n    title: Have a pier where nobody waits\n"
    "    key_results: [{id: queue, title: Cut the minutes in the queue, start: 20, target: 5}]\n"
    "review: {on: 2026-10-05, worked: [A second gate]}\n";

}  // namespace

TEST_SUITE("since a revision, elsewhere") {
  TEST_CASE("a workspace whose folder was moved brings nothing") {
    const History history;
    history.world.write("sub/okr.config.yaml", "okr: 1\n");
    history.world.write("sub/notes/a.txt", "not of this\n");
    history.begin("sub/okrs/boat.okr.yaml", faulty_boat());
    history.git({"mv", "sub", "nested"});
    CHECK(history.find_new({"-C", "nested"}) == Found{});
    history.edit("nested/okrs/boat.okr.yaml", "      - id: mood\n", "      - id: mood\n        moood: good\n");
    CHECK(history.find_new({"-C", "nested"}) == Found{"okrs/boat.okr.yaml structure-schema"});
  }

  TEST_CASE("a workspace that was copied is new") {
    const History history;
    history.world.write("sub/okr.config.yaml", "okr: 1\n");
    history.begin("sub/boat.okr.yaml", faulty_boat());
    history.world.write("copy/okr.config.yaml", "okr: 1\n");
    history.world.write("copy/boat.okr.yaml", faulty_boat());
    CHECK(history.find_new({"-C", "copy"}) != Found{});
  }

  TEST_CASE("what went to where the config excludes it was not deleted") {
    const History history;
    history.world.write("okr.config.yaml", "okr: 1\nexclude: [\"okrs/archive/**\"]\n");
    history.world.write("okrs/q3/pier.okr.yaml", closed_pier);
    history.begin(boat, clean_boat());
    history.move("okrs/q3/pier.okr.yaml", "okrs/archive/q3/pier.okr.yaml");
    CHECK(history.find_new() == Found{});
    history.world.write("okrs/galley.okr.yaml", "okr: 1\nperiod: 2026-Q4\n");
    history.move(boat, "okrs/archive/boat.okr.yaml");
    CHECK(history.find_new() == Found{});
    std::filesystem::remove(history.world.at("okrs/archive/boat.okr.yaml"));
    std::filesystem::remove(history.world.at("okrs/archive/q3/pier.okr.yaml"));
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-removed", "okrs/q3/pier.okr.yaml change-after-close"});
  }

  TEST_CASE("days that went by are no error of a change") {
    const History history;
    history.begin("okrs/pier.okr.yaml", "okr: 1\nperiod: 2026-Q4\n");
    history.world.write(boat, clean_boat());
    CHECK(history.find_new({"--today", "2026-12-20"}).lines.size() == 2);
    CHECK(history.world.run({"lint", "-q", "--since", "HEAD", "--today", "2026-12-20"}).exit == 0);
    CHECK(history.world.run({"lint", "-q", "--today", "2026-12-20"}).exit == 1);
  }
}
