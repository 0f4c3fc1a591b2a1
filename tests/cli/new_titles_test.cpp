// Whatever a title is made of, it is read back as it was typed, in whatever way the file is written.
#include <doctest/doctest.h>

#include <array>

#include "cli/world.hpp"
#include "okr/model/decode.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::array<std::string_view, 36> titles = {
    "null",
    "~",
    "true",
    "yes",
    "2027",
    "1e3",
    "2026-11-22",
    "12:30",
    "0x1f",
    "- dash",
    "-5 % waste",
    "? question",
    "key: value",
    "ends with colon:",
    "a #comment",
    "a # comment",
    "#1 on the islands",
    "\"quoted\"",
    "'quoted'",
    "it's \"both\"",
    "[brackets]",
    "{braces}",
    "a, b",
    "&anchor",
    "*alias",
    "!tag",
    "|",
    ">",
    "%percent",
    "@at",
    "`tick",
    "back\\slash \\n",
    "Bli størst på Ærø — «først»",
    "Größe, naïveté och ångström",
    "日本語のタイトル",
    "---",
};

/// The ways a file can be written that the new thing has to follow.
constexpr std::array<std::string_view, 6> layouts = {
    "okr: 1\nperiod: 2026-Q4\n",
    "okr: 1\nperiod: 2026-Q4\nobjectives: []\n",
    "okr: 1\nobjectives:\n- id: first\n  title: 'Be chosen first'\nperiod: 2026-Q4 # autumn\n",
    "okr: 1\r\nperiod: 2026-Q4\r\nobjectives:\r\n    -   title: \"Be chosen first\"\r\n",
    "{okr: 1, period: 2026-Q4, objectives: [{title: Be chosen first}]}",
    "\xEF\xBB\xBFokr: 1\nperiod: 2026-Q4\nobjectives:\n  - title: >\n      Be chosen\n      first\n  # behind\n",
};

model::OkrFile read(const World& world) {
  return model::decode_file(SourceFile("a.okr.yaml", world.read("a.okr.yaml")), model::Config());
}

}  // namespace

TEST_SUITE("okr new") {
  TEST_CASE("every title comes back as it was typed, and its id is one") {
    for (const std::string_view layout : layouts) {
      const World world;
      world.write("a.okr.yaml", layout);
      const std::size_t before = read(world).objectives.size();
      for (const std::string_view title : titles) {
        CAPTURE(layout);
        CAPTURE(title);
        const Answer answer =
            world.run({"new", "objective", "-q", "--owner", std::string(title), "--", std::string(title)});
        CHECK(answer.err.empty());
        REQUIRE(answer.exit == 0);
      }
      const model::OkrFile file = read(world);
      CHECK(file.findings.empty());
      REQUIRE(file.objectives.size() == before + titles.size());
      for (std::size_t i = 0; i < titles.size(); ++i) {
        const model::Objective& objective = file.objectives[before + i];
        CHECK(objective.title.value_or("") == titles[i]);
        CHECK(objective.owner.value_or("") == titles[i]);
        CHECK(objective.id.value_or("") == objective.slug);
      }
      for (int i = 0; i < 20; ++i) CHECK(world.run({"undo", "-q"}).exit == 0);  // as many as are kept
      CHECK(read(world).objectives.size() == before + titles.size() - 20);
    }
  }
}
