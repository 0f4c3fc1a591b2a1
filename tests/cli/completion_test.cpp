// What completion offers: the rows' columns, and what the scripts ask okr for.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/completion_script.hpp"
#include "cli/word_kinds.hpp"
#include "cli/world.hpp"
#include "okr/base/text.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view harbour_file =
    "okr: 1\n"
    "team: harbour\n"
    "period: 2026-Q4\n"
    "owner: Turid Aas\n"
    "objectives:\n"
    "  - id: quay\n"
    "    title: \"Become \\e[2J the quay\\nwhere boats like to lie\"\n"
    "    key_results:\n"
    "      - {id: boats, title: Raise boats a week from 20 to 40, start: 20, target: 40, owner: \"Bo\\tX\"}\n"
    "      - {id: berths, title: Raise free berths from 2 to 9, start: 2, target: 9}\n"
    "    initiatives:\n"
    "      - {id: signs, title: Put up signs, supports: [boats]}\n";

/// The words that are offered, without what they are.
std::vector<std::string> offer(const World& world, const std::string& kind, const std::string& word,
                               const std::vector<std::string>& line = {"okr"}) {
  std::vector<std::string> arguments{"__complete", kind, word, "--"};
  arguments.insert(arguments.end(), line.begin(), line.end());
  const Answer answer = world.run(arguments);
  CHECK(answer.exit == 0);
  CHECK(answer.err == "");
  std::vector<std::string> words;
  for (const std::string_view row : split(answer.out, '\n')) {
    if (!row.empty()) words.emplace_back(row.substr(0, row.find('\t')));
  }
  return words;
}

using Words = std::vector<std::string>;

bool is_in(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_SUITE("completion") {
  TEST_CASE("goals, teams, owners and periods of the workspace are offered") {
    const World world;
    world.write("okrs/harbour.okr.yaml", harbour_file);
    CHECK(offer(world, "item", "") == Words{"harbour", "quay", "signs", "boats", "berths"});
    CHECK(offer(world, "key-result", "b") == Words{"boats", "berths"});
    CHECK(offer(world, "key-results", "boats,be") == Words{"boats,berths"});
    CHECK(offer(world, "objective", "") == Words{"quay"});
    CHECK(offer(world, "goal", "harbour/") == Words{"harbour/quay", "harbour/quay/boats", "harbour/quay/berths"});
    CHECK(offer(world, "approvable", "q") == Words{"quay"});
    CHECK(offer(world, "team", "") == Words{"harbour"});
    CHECK(offer(world, "period", "") == Words{"2026-Q4"});
    CHECK(offer(world, "level", "com") == Words{"company"});
    CHECK(offer(world, "check-in", "be") == Words{"berths"});
    CHECK(offer(world, "check-in", "te") == Words{"team:"});
    CHECK(offer(world, "ritual", "we") == Words{"weekly"});
    CHECK(offer(world, "ritual", "team:") == Words{"team:harbour"});
    CHECK(offer(world, "filter", "-team:") == Words{"-team:harbour"});
    CHECK(offer(world, "rules", "kr-missing-number,kr-missing-ti") == Words{"kr-missing-number,kr-missing-time"});
  }

  TEST_CASE("a word that can't be typed is not offered, and what stands beside one moves no cursor") {
    const World world;
    world.write("okrs/harbour.okr.yaml", harbour_file);
    CHECK(offer(world, "owner", "") == Words{"Turid Aas"});
    CHECK(world.run({"__complete", "objective", "quay"}).out ==
          "quay\tBecome \\x1b[2J the quay\\nwhere boats like to lie\n");
  }

  TEST_CASE("the line says where to look") {
    const World world;
    world.write("goals/okrs/harbour.okr.yaml", harbour_file);
    CHECK(offer(world, "team", "", {"okr", "-C", "goals", "status"}) == Words{"harbour"});
    CHECK(offer(world, "team", "", {"okr", "-C", "nowhere", "status"}).empty());
    world.write("goals/okr.config.yaml", "okr: 1\nlevels: [guild]\n");
    CHECK(offer(world, "level", "", {"okr", "--config=goals/okr.config.yaml"}) == Words{"guild"});
  }

  TEST_CASE("where there is nothing to offer it says nothing") {
    const World world;
    CHECK(offer(world, "item", "").empty());
    CHECK(offer(world, "text", "").empty());
    CHECK(offer(world, "tide", "").empty());
    CHECK(offer(world, "item", "", {"okr", "--today", "someday"}).empty());
    CHECK(world.run({"__complete"}) == Answer{});
    CHECK(world.run({"__complete", "item"}) == Answer{});
    CHECK(offer(world, "filter", "st") == Words{"status:", "stale:"});
    world.write("broken.okr.yaml", "okr: [\n");
    CHECK(offer(world, "item", "") == Words{"broken"});
    world.write("okr.config.yaml", "okr: 1\nprofile: harsh\n");
    CHECK(offer(world, "item", "").empty());
  }

  TEST_CASE("no help tells of the word that the scripts call okr with") {
    const World world;
    CHECK_FALSE(is_in(world.run({"help"}).out, "__complete"));
    CHECK(find_command("__complete") == nullptr);
  }

  TEST_CASE("a kind's name leads back to it") {
    for (const Command* command : all_commands()) {
      for (const Flag& flag : command->flags) {
        if (flag.value.empty()) continue;
        CAPTURE(main_name(flag));
        const Taken taken = find_taken(flag);
        CHECK(find_word_kind(to_name(taken.kind)) == taken.kind);
        CHECK((taken.kind == WordKind::choice) == (taken.choices != nullptr));
      }
    }
  }

  TEST_CASE("the choices of a flag are those that its help names") {
    for (const Command* command : all_commands()) {
      for (const Flag& flag : command->flags) {
        if (flag.taken.choices == nullptr) continue;
        CAPTURE(fmt::format("{} {}", command->name, main_name(flag)));
        for (const HelpLine& choice : flag.taken.choices()) CHECK(is_in(flag.words, choice.term));
      }
    }
  }

  TEST_CASE("a format that is none is answered with those that completion offers") {
    const World world;
    world.write("a.okr.yaml", clean_file);
    for (const Command* command : all_commands()) {
      for (const Flag& flag : command->flags) {
        if (main_name(flag) != "--format" || flag.taken.choices == nullptr) continue;
        const Answer answer = world.run({std::string(command->name), "--format", "nonsense", "--no-input"});
        CAPTURE(command->name);
        CHECK(answer.exit == 2);
        for (const HelpLine& choice : flag.taken.choices()) CHECK(is_in(answer.err, choice.term));
      }
    }
  }

  TEST_CASE("every script has every command and flag") {
    const World world;
    for (const CompletionShell& shell : completion_shells()) {
      const Answer answer = world.run({"completion", std::string(shell.name)});
      CAPTURE(shell.name);
      CHECK(answer.exit == 0);
      CHECK(is_in(answer.out, "__complete"));
      CHECK_FALSE(is_in(answer.out, "@COMPLETE@"));
      for (const Command* command : all_commands()) {
        CHECK(is_in(answer.out, command->name));
        for (const Flag& flag : command->flags) CHECK(is_in(answer.out, main_name(flag).substr(2)));
      }
    }
    CHECK(world.run({"completion", "tcsh"}).exit == 2);
    CHECK(world.run({"completion"}).exit == 2);
  }
}
