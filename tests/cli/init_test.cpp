// What `okr init` asks, and that its samples lint clean under any name.
#include <doctest/doctest.h>

#include <filesystem>

#include "cli/schema_check.hpp"
#include "cli/world.hpp"
#include "okr/language/language.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

/// Somebody at a terminal who answers line by line.
void stand_at_terminal(World& world, std::string_view answers) {
  world.is_input_terminal = true;
  world.terminal = {true, 100};
  world.variables["NO_COLOR"] = "1";
  world.input = answers;
}

bool is_there(const World& world, std::string_view name) { return std::filesystem::exists(world.at(name)); }

}  // namespace

TEST_SUITE("okr init") {
  TEST_CASE("asks three things and takes nothing for the default") {
    World world;
    stand_at_terminal(world, "sv\nÖppet hav\n\n");
    const Answer answer = world.run({"init"});
    CHECK(answer.exit == 0);
    CHECK(answer.err == "language (en, nb, nn, da, sv) [en]: team [Tillväxt]: period [2026-Q4]: ");
    const std::string file = world.read("okrs/oppet-hav.okr.yaml");
    CHECK(file.find("\nteam: oppet-hav\nname: Öppet hav\nperiod: 2026-Q4\n") != std::string::npos);
    CHECK(world.read("okr.config.yaml").find("language: sv") != std::string::npos);
    CHECK(world.run({"lint", "-q", "--fail-on", "note"}) == Answer{});
  }

  TEST_CASE("asks nothing that a flag says, and nothing where nothing is missing") {
    World world;
    stand_at_terminal(world, "\n");
    CHECK(world.run({"init", "--team", "Kai", "--period", "2027-Q1"}).err == "language (en, nb, nn, da, sv) [en]: ");
    CHECK(world.run({"init"}).err.empty());
    CHECK(world.read("okrs/kai.okr.yaml").find("check_ins") == std::string::npos);
  }

  TEST_CASE("writes nothing where the questions end unanswered or an answer is none") {
    World world;
    stand_at_terminal(world, "en\n");
    CHECK(world.run({"init"}).exit == 2);
    world.input = "en\nKai\nsoon\n";
    const Answer wrong = world.run({"init"});
    CHECK(wrong.exit == 2);
    CHECK(wrong.err.find("period \"soon\" is no period") != std::string::npos);
    CHECK_FALSE(is_there(world, "okr.config.yaml"));
    CHECK_FALSE(is_there(world, "okrs"));
  }

  TEST_CASE("asks again where an answer is wrong, and says what is wrong with it") {
    World world;
    stand_at_terminal(world, "de\nsv\n+++\nHav\nsoon\n2027-Q1\n");
    const Answer answer = world.run({"init"});
    CHECK(answer.exit == 0);
    CHECK(answer.err.starts_with("language (en, nb, nn, da, sv) [en]: okr: \"de\" is not a language that okr writes"));
    CHECK(answer.err.find("there is en, nb, nn, da or sv\nlanguage (en, nb, nn, da, sv) [en]: team [Tillväxt]: "
                          "okr: team \"+++\" has no letter\nteam [Tillväxt]: period [2026-Q4]: "
                          "okr: period \"soon\" is no period\n") != std::string::npos);
    CHECK(world.read("okrs/hav.okr.yaml").find("period: 2027-Q1") != std::string::npos);
  }

  TEST_CASE("refuses a period in whose sample okr lint would find fault") {
    const World world;
    const Answer half = world.run({"init", "--period", "2027-H1"});
    CHECK(half.exit == 2);
    CHECK(half.err.find("period 2027-H1 is 181 days long; 124 is the most") != std::string::npos);
    for (const std::string period : {"2026", "2026-H2", "2026-Q3", "2026-10", "2026-12-01..2026-12-09"}) {
      CAPTURE(period);
      const Answer answer = world.run({"init", "--period", period});
      CHECK(answer.exit == 2);
      CHECK(answer.err.starts_with("okr: period "));
    }
    CHECK_FALSE(is_there(world, "okr.config.yaml"));
  }

  TEST_CASE("asks nothing with --no-input") {
    World world;
    stand_at_terminal(world, "sv\nKai\n2027-Q1\n");
    CHECK(world.run({"init", "--no-input"}).err.empty());
    CHECK(is_there(world, "okrs/growth.okr.yaml"));
  }

  TEST_CASE("writes nothing through a link that leads out of the folder") {
    const World world;
    std::filesystem::create_directories(world.at("home"));
    std::filesystem::create_directories(world.at("away"));
    std::filesystem::create_directory_symlink("../away", world.at("home/okrs"));
    const Answer answer = world.run({"init", "home"});
    CHECK(answer.exit == 3);
    CHECK(answer.err.find("links to a place outside the workspace; nothing was written") != std::string::npos);
    CHECK(std::filesystem::is_empty(world.at("away")));
    CHECK_FALSE(is_there(world, "home/okr.config.yaml"));
    std::filesystem::remove(world.at("home/okrs"));
    std::filesystem::create_directories(world.at("home/goals"));
    std::filesystem::create_directory_symlink("goals", world.at("home/okrs"));
    CHECK(world.run({"init", "home"}).exit == 0);
  }

  TEST_CASE("writes nothing with --dry-run, and the schema as okr schema prints it without") {
    const World world;
    const Answer shown = world.run({"init", "--dry-run"});
    CHECK(shown.out.starts_with("--- /dev/null\n+++ b/okr.config.yaml\n"));
    CHECK_FALSE(is_there(world, "okr.config.yaml"));
    CHECK(world.run({"init"}).exit == 0);
    CHECK(world.read("okr.schema.json") == world.run({"schema"}).out);
    CHECK(world.run({"undo"}).exit == 0);
    CHECK_FALSE(is_there(world, "okr.config.yaml"));
  }

  TEST_CASE("the samples lint clean under any team name, in this period and in the next") {
    for (const language::Language language : language::all_languages) {
      for (const std::string team : {"Brød, kaker & co: #1", "42", "null", "yes", "Ünïcødé Team", "a: {b}"}) {
        for (const std::string period : {"2026-Q4", "2027-Q1", "2026-11", "2026-11-01..2027-02-15"}) {
          CAPTURE(team + " " + period);
          const World world;
          const std::string code(language::to_code(language));
          CHECK(world.run({"init", "-q", "--language", code, "--team", team, "--period", period}) == Answer{});
          CHECK(world.run({"lint", "-q", "--fail-on", "note", "--today", "2026-11-22"}) == Answer{});
        }
      }
    }
  }

  TEST_CASE("what it wrote as JSON fits the schema, once and again") {
    const World world;
    for (const std::string form : {"--dry-run", "--gitattributes", "--quiet"}) {
      const Answer answer = world.run({"init", "--format", "json", form});
      CHECK(answer.exit == 0);
      CHECK(test::find_json_faults(answer.out, "change.schema.json") == "");
    }
  }
}
