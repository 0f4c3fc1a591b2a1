// What `okr new` and `okr approve` ask on a terminal, and what is asked of them by machines.
#include <doctest/doctest.h>

#include "cli/schema_check.hpp"
#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view empty_file = "okr: 1\nteam: ferry\nperiod: 2026-Q4\nowner: Nils Berg\n";

/// Somebody at a terminal who answers line by line.
void stand_at_terminal(World& world, std::string_view answers) {
  world.is_input_terminal = true;
  world.terminal = {true, 100};
  world.variables["NO_COLOR"] = "1";
  world.input = answers;
}

}  // namespace

TEST_SUITE("okr new") {
  TEST_CASE("asks for all that is missing") {
    World world;
    stand_at_terminal(world, "key-result\nRaise weekly riders by the end of the quarter\n900\n1 200\n");
    world.write("a.okr.yaml", std::string(empty_file) + "objectives:\n  - {id: first, title: Be chosen first}\n");
    const Answer answer = world.run({"new"});
    CHECK(answer.exit == 0);
    CHECK(answer.err ==
          "what: team, objective, key-result or initiative [objective]: title: "
          "start, a number (nothing: as the title says): target, a number (nothing: as the title says): ");
    CHECK(world.read("a.okr.yaml").find("start: 900, target: 1200}") != std::string::npos);
  }

  TEST_CASE("what a flag says is not asked, nor where there is one place only") {
    World world;
    stand_at_terminal(world, "Be chosen first\n");
    world.write("a.okr.yaml", empty_file);
    const Answer answer = world.run({"new", "objective", "--why", "A bridge comes"});
    CHECK(answer.exit == 0);
    CHECK(answer.err == "title: ");
    CHECK(world.read("a.okr.yaml") ==
          std::string(empty_file) +
              "objectives:\n  - id: be-chosen-first\n    title: Be chosen first\n    why: A bridge comes\n");
  }

  TEST_CASE("asks which team and which objective") {
    World world;
    stand_at_terminal(world, "bus\n");
    world.write("ferry.okr.yaml", empty_file);
    world.write("bus.okr.yaml", "okr: 1\nperiod: 2026-Q4\n");
    CHECK(world.run({"new", "objective", "Be chosen first"}).err == "team (bus or ferry): ");
    CHECK(world.read("bus.okr.yaml").find("be-chosen-first") != std::string::npos);
    world.input = "last\n";
    CHECK(world.run({"new", "objective", "Be chosen last", "--id", "last", "--team", "bus"}).err.empty());
    CHECK(world.run({"new", "key-result", "Ask 20 riders"}).err == "objective (be-chosen-first or last): ");
    CHECK(world.read("bus.okr.yaml").find("id: ask-20-riders") != std::string::npos);
    world.input = "lost\n";
    const Answer answer = world.run({"new", "key-result", "Ask 30 riders"});
    CHECK(answer.exit == 2);
    CHECK(answer.err.find("did you mean \"last\"?") != std::string::npos);
  }

  TEST_CASE("asks again where an answer is wrong") {
    World world;
    stand_at_terminal(world, "goal\nkey-result\n\nAsk 30 riders\n\nmany\n30\n\nlost\nlast\n");
    world.write("bus.okr.yaml",
                "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - {id: first, title: Be first}\n"
                "  - {id: last, title: Be last}\n");
    const Answer answer = world.run({"new"});
    CHECK(answer.exit == 0);
    for (const std::string wrong :
         {"\"goal\" is not a thing that okr new adds", "title \"\" is empty", "--target \"many\" is not a number",
          "there are 2 objectives", "did you mean \"last\"?"}) {
      CAPTURE(wrong);
      CHECK(answer.err.find(wrong) != std::string::npos);
    }
    CHECK(world.read("bus.okr.yaml").find("title: Be last\n") == std::string::npos);
    CHECK(world.read("bus.okr.yaml").find("id: ask-30-riders") != std::string::npos);
  }

  TEST_CASE("an empty title is told before all else") {
    const World world;
    world.write("bus.okr.yaml",
                "okr: 1\nobjectives:\n  - {id: first, title: Be first}\n  - {id: last, title: Be last}\n");
    const Answer answer = world.run({"new", "key-result", ""});
    CHECK(answer.exit == 2);
    CHECK(answer.err == "okr: the title for okr new is empty\n  = help: okr help new lists its flags\n");
    const Answer blank = world.run({"new", "key-result", " "});
    CHECK(blank.exit == 2);
    CHECK(blank.err == "okr: title \" \" is empty\n  = help: okr new key-result \"TITLE\"\n");
  }

  TEST_CASE("what is named twice is written once, and none stands alone") {
    const World world;
    world.write("bus.okr.yaml",
                "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - id: first\n    title: Be first\n    key_results:\n"
                "      - {id: riders, title: Raise riders from 9 to 12}\n");
    const Answer both = world.run({"new", "objective", "Glide", "--aligned-to", "none", "--aligned-to", "first"});
    CHECK(both.exit == 2);
    CHECK(both.err.find("--aligned-to none says that no goal is above it") != std::string::npos);
    CHECK(world.run({"new", "initiative", "Paint", "--supports", "riders,first/riders"}).exit == 0);
    CHECK(world.read("bus.okr.yaml").find("supports: [riders]") != std::string::npos);
    CHECK(world.run({"new", "initiative", "Wash", "--supports", "riders", "--format", "json"}).out.starts_with("{"));
  }

  TEST_CASE("nothing is written where the questions end unanswered, nor asked with --no-input") {
    World world;
    stand_at_terminal(world, "Be chosen first\n");
    world.write("a.okr.yaml", empty_file);
    const Answer cut = world.run({"new", "objective"});
    CHECK(cut.exit == 2);
    CHECK(cut.err.find("the questions were not answered, so nothing was written") != std::string::npos);
    const Answer mute = world.run({"new", "objective", "--no-input"});
    CHECK(mute.exit == 2);
    CHECK(mute.err == "okr: an objective needs a title\n  = help: okr new objective \"TITLE\"\n");
    CHECK(world.read("a.okr.yaml") == empty_file);
  }

  TEST_CASE("a title that no one can read is refused") {
    const World world;
    world.write("a.okr.yaml", empty_file);
    const Answer long_title = world.run({"new", "objective", std::string(10'000, 'a')});
    CHECK(long_title.exit == 2);
    CHECK(long_title.err.find("has 10000 characters, and 500 is the most") != std::string::npos);
    CHECK(world.run({"new", "objective", "red \x1b[31m"}).exit == 2);
    CHECK(world.run({"new", "objective", "A", "--owner", "two\nlines"}).exit == 2);
    CHECK(world.read("a.okr.yaml") == empty_file);
  }

  TEST_CASE("a number below zero is a value, not a flag") {
    const World world;
    world.write("a.okr.yaml", std::string(empty_file) + "objectives:\n  - {id: first, title: Be chosen first}\n");
    const Answer answer = world.run({"new", "key-result", "Reach zero", "--start", "-3", "--target=-0.5"});
    CHECK(answer.err.empty());
    CHECK(world.read("a.okr.yaml").find("start: -3, target: -0.5}") != std::string::npos);
  }

  TEST_CASE("bytes around the new thing stay: line ends, a mark at the front, no last line end") {
    const World world;
    const std::string before = "\xEF\xBB\xBFokr: 1\r\nperiod: 2026-Q4   # autumn\r\nobjectives:\r\n- title: A";
    world.write("a.okr.yaml", before);
    CHECK(world.run({"new", "objective", "Bli først", "--owner", "Åse"}).exit == 0);
    CHECK(world.read("a.okr.yaml") == before + "\r\n- id: bli-forst\r\n  title: Bli først\r\n  owner: Åse");
  }

  TEST_CASE("the change as JSON fits its schema") {
    const World world;
    world.write("a.okr.yaml", empty_file);
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"new", "team", "Bus", "--format", "json"},
             {"new", "objective", "Be chosen first", "--team", "ferry", "--format", "json", "--dry-run"},
             {"new", "objective", "Be chosen first", "--team", "ferry", "--format", "json"},
             {"approve", "be-chosen-first", "--by", "Ida", "--format", "json"},
             {"approve", "be-chosen-first", "--by", "Ida", "--format", "json"}}) {
      const Answer answer = world.run(line);
      CHECK(answer.exit == 0);
      CHECK(test::find_json_faults(answer.out, "change.schema.json") == "");
    }
  }
}

TEST_SUITE("okr approve") {
  TEST_CASE("asks who approves") {
    World world;
    stand_at_terminal(world, "Ida Dahl\n");
    world.write("a.okr.yaml", clean_file);
    const Answer answer = world.run({"approve", "punctual"});
    CHECK(answer.exit == 0);
    CHECK(answer.err.starts_with("approved by"));
    CHECK(world.read("a.okr.yaml").find("approved: {by: Ida Dahl, on: 2026-11-22}") != std::string::npos);
  }
}
