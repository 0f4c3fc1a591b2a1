// What holds of every row: commands, flags, topics, samples.

#include <doctest/doctest.h>

#include <set>

#include "cli/command.hpp"
#include "cli/help_text.hpp"
#include "cli/samples.hpp"
#include "cli/world.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "okr/lint/rule.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

void check_lines(const std::string& text, std::size_t width) {
  for (const std::string_view line : split(text, '\n')) {
    CAPTURE(line);
    CHECK((line.empty() || line.back() != ' '));
    CHECK((display_width(line) <= width || line.starts_with("  okr ")));  // an example is one line
  }
}

}  // namespace

TEST_CASE("every command can be found, is told of in one line, and has examples") {
  for (const Command* command : all_commands()) {
    CAPTURE(command->name);
    CHECK(find_command(command->name) == command);
    CHECK_FALSE(command->summary.empty());
    CHECK_FALSE(command->summary.ends_with('.'));
    CHECK_FALSE(command->examples.empty());
    for (const HelpLine& example : command->examples) CHECK(example.term.starts_with("okr "));
    CHECK(command->positional.empty() == (command->positionals_max == 0));
  }
}

TEST_CASE("no flag has two meanings") {
  for (const Command* command : all_commands()) {
    std::set<std::string_view> names;
    const auto add = [&](std::span<const Flag> flags) {
      for (const Flag& flag : flags) {
        CHECK_FALSE(flag.words.empty());
        for (const std::string_view name : split(flag.names, ',')) {
          CAPTURE(name);
          CHECK(names.insert(name).second);
        }
      }
    };
    add(command->flags);
    add(global_flags_of(*command));
  }
}

TEST_CASE("every help says all flags, and is wrapped") {
  const World world;
  for (const Command* command : all_commands()) {
    const Answer answer = world.run({"help", std::string(command->name), "--width", "60"});
    CAPTURE(command->name);
    CHECK(answer.exit == 0);
    for (const Flag& flag : command->flags) CHECK(answer.out.find(main_name(flag)) != std::string::npos);
    check_lines(answer.out, 60);
    CHECK(world.run({std::string(command->name), "-h", "--width", "60"}) == answer);
  }
  check_lines(world.run({"--width", "60"}).out, 60);
}

TEST_CASE("every topic has its help") {
  const World world;
  for (const Topic& topic : all_topics()) {
    const Answer answer = world.run({"help", std::string(topic.name)});
    CHECK(answer.exit == 0);
    CHECK(answer.out.starts_with(std::string(topic.name) + ": "));
  }
}

TEST_CASE("the file that the help shows is one that lint finds nothing in") {
  const World world;
  const std::string help = world.run({"help", "format"}).out;
  std::string file;
  for (const std::string_view line : split(help, '\n')) {
    if (line.starts_with("    ")) file += std::string(line.substr(4)) + '\n';
  }
  const auto aligned = file.find("        aligned_to:");
  REQUIRE(aligned == std::string::npos);
  const auto parent = file.find("    aligned_to:");
  REQUIRE(parent != std::string::npos);
  file.erase(parent, file.find('\n', parent) + 1 - parent);  // the goal above it is not in the picture
  world.write("okrs/growth.okr.yaml", file);
  CHECK(world.run({"lint", "-q", "--fail-on", "note"}) == Answer{});
}

TEST_CASE("every rule is explained in every format") {
  const World world;
  for (const lint::RegisteredRule& rule : lint::all_rules()) {
    for (const std::string format : {"text", "markdown", "json"}) {
      const Answer answer = world.run({"explain", std::string(rule.id), "--format", format});
      CAPTURE(rule.id);
      CHECK(answer.exit == 0);
      CHECK(answer.out.find(rule.id) != std::string::npos);
      CHECK(answer.out.find("⟦") == std::string::npos);
    }
  }
  CHECK(world.run({"explain", "--all"}).out.size() > 10 * world.run({"explain", "kr-missing-number"}).out.size());
}

TEST_CASE("the samples give no finding in any profile, on any day of the quarter that they are written on") {
  for (const language::Language language : language::all_languages) {
    const std::string code(language::to_code(language));
    for (const std::string day : {"2026-01-01", "2026-03-31", "2028-02-29"}) {
      for (const std::string profile : {"starter", "standard"}) {
        CAPTURE(code + " " + day + " " + profile);
        const World world;
        CHECK(world.run({"init", "-q", "--language", code, "--today", day}) == Answer{});
        const std::string config = world.read("okr.config.yaml");
        const std::size_t at = config.find("profile: starter");
        REQUIRE(at != std::string::npos);
        world.write("okr.config.yaml", std::string(config).replace(at, 16, "profile: " + profile));
        CHECK(world.run({"lint", "-q", "--fail-on", "note", "--today", day}) == Answer{});
      }
    }
  }
}
