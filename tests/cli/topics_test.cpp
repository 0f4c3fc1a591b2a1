// What okr help TOPIC says holds.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/command.hpp"
#include "cli/help_text.hpp"
#include "cli/world.hpp"
#include "okr/base/file.hpp"
#include "okr/base/text.hpp"
#include "okr/language/day.hpp"
#include "okr/model/period.hpp"
#include "okr/report/filter.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

/// The text of a topic with its line ends as blanks.
std::string help_of(const World& world, std::string_view topic) {
  std::string text = world.run({"help", std::string(topic), "--width", "10000"}).out;
  std::ranges::replace(text, '\n', ' ');
  return text;
}

/// The first words of its pictures.
std::vector<std::string> first_words(std::string_view topic) {
  const World world;
  const std::string help = world.run({"help", std::string(topic)}).out;
  std::vector<std::string> words;
  for (const std::string_view line : split(help, '\n')) {
    if (line.starts_with("    ") && line.size() > 4 && line[4] != ' ')
      words.emplace_back(split(line.substr(4), ' ')[0]);
  }
  return words;
}

/// Every `--flag` in a text is one of some command's.
void check_flags(std::string_view text) {
  for (std::size_t at = text.find(" --"); at != std::string_view::npos; at = text.find(" --", at + 1)) {
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at + 1);
    const std::string_view name = text.substr(at + 1, end - at - 1);
    CAPTURE(name);
    const auto has = [&](std::span<const Flag> flags) {
      return std::ranges::any_of(flags, [&](const Flag& flag) { return main_name(flag) == name; });
    };
    CHECK((has(global_flags()) ||
           std::ranges::any_of(all_commands(), [&](const Command* command) { return has(command->flags); })));
  }
}

}  // namespace

TEST_SUITE("topics of the help") {
  TEST_CASE("all are there") {
    for (const std::string_view name : {"format", "rules", "dates", "filters", "exit-codes", "environment", "ci"}) {
      CAPTURE(name);
      CHECK(std::ranges::any_of(all_topics(), [&](const Topic& topic) { return topic.name == name; }));
    }
  }

  TEST_CASE("the flags that they name are flags") {
    for (const Topic& topic : all_topics()) {
      CAPTURE(topic.name);
      check_flags(topic.text);
    }
  }

  TEST_CASE("the filters of the help are filters") {
    const report::FilterNames names{{"growth"}, {"department"}};
    std::size_t count = 0;
    for (const std::string& term : first_words("filters")) {
      CAPTURE(term);
      CHECK(report::parse_filter({term}, names));
      ++count;
    }
    CHECK(count == 8);
  }

  TEST_CASE("the dates of the help are read") {
    std::size_t count = 0;
    for (const std::string& word : first_words("dates")) {
      if (word.starts_with('{')) continue;
      CAPTURE(word);
      CHECK(model::parse_period(word));
      ++count;
    }
    CHECK(count == 5);
    for (const std::string_view text : {"Q4 2026", "4. kvartal 2026", "oktober 2026"}) {
      CHECK(model::find_written_period(text));
    }
    for (const std::string_view text : {"2026-11-20", "yesterday", "monday", "3 days ago", "i går", "20 nov"}) {
      CHECK(language::find_day(text, to_date(2026, 11, 22)));
    }
    const World world;
    for (const std::string_view text : {"\"Q4 2026\"", "\"oktober 2026\"", "\"3 days ago\"", "year_starts: 07-01"}) {
      CHECK(help_of(world, "dates").find(text) != std::string::npos);
    }
    world.write("okr.config.yaml", "okr: 1\nyear_starts: 07-01\n");
    world.write("a.okr.yaml", clean_file);
    CHECK(world.run({"lint", "--show-config"}).exit == 0);
  }

  TEST_CASE("the exit codes of the help are those of the commands") {
    const World world;
    CHECK(world.run({"lint"}).exit == 2);
    world.write("a.okr.yaml", clean_file);
    CHECK(world.run({"lint"}).exit == 0);
    world.write("b.okr.yaml", faulty_file);
    CHECK(world.run({"lint"}).exit == 1);
    CHECK(world.run({"lint", "--fail-on", "never"}).exit == 0);
    world.write("b.okr.yaml", "okr: [\n");
    CHECK(world.run({"lint"}).exit == 1);
    const std::vector<std::string> codes = first_words("exit-codes");
    for (const Command* command : all_commands()) {
      for (const HelpLine& line : command->exit_codes) {
        CAPTURE(command->name);
        CHECK(std::ranges::find(codes, line.term) != codes.end());
      }
    }
  }

  TEST_CASE("the variables of pipelines stand among those that okr reads") {
    const std::string help = help_of(World(), "environment");
    for (const std::string_view name :
         {"OKR_TODAY", "GITHUB_ACTIONS", "GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA"}) {
      CAPTURE(name);
      CHECK(help.find(name) != std::string::npos);
    }
  }

  TEST_CASE("what the help says of pipelines is what the tool reads") {
    World world;
    world.write("a.okr.yaml", faulty_file);
    world.variables["GITHUB_ACTIONS"] = "true";
    CHECK(world.run({"lint"}).out.find("::error file=a.okr.yaml") != std::string::npos);
    const Answer none = world.run({"lint", "--since", "auto"});
    CHECK(none.exit == 2);
    const std::string help = help_of(world, "ci");
    for (const std::string_view name : {"GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA"}) {
      CHECK(none.err.find(name) != std::string::npos);
      CHECK(help.find(name) != std::string::npos);
    }
    const std::string hooks = *read_file(fmt::format("{}/.pre-commit-hooks.yaml", OKR_SOURCE_DIR), 1 << 16);
    CHECK(hooks.find("- id: okr-lint\n") != std::string::npos);
    CHECK(help.find("{id: okr-lint}") != std::string::npos);
    CHECK(read_file(fmt::format("{}/ci/gitlab.yml", OKR_SOURCE_DIR), 1 << 16)->find("--format junit") !=
          std::string::npos);
  }
}
