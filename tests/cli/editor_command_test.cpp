#include "cli/editor_command.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace okr;
using namespace okr::cli;

namespace {

using Words = std::vector<std::string>;

Words read(std::string_view text) {
  auto words = parse_editor(text);
  REQUIRE(words);
  return *words;
}

std::string find_problem(std::string_view text) {
  const auto words = parse_editor(text);
  return words ? "" : words.problem().message;
}

}  // namespace

TEST_CASE("an editor's words are split as a shell does, and nothing is expanded") {
  CHECK(read("vim") == Words{"vim"});
  CHECK(read("  code   --wait\t-n ") == Words{"code", "--wait", "-n"});
  CHECK(read("emacsclient -t -a ''") == Words{"emacsclient", "-t", "-a", ""});
  CHECK(read("'/opt/my tools/ed' -c 'set ai; $x'") == Words{"/opt/my tools/ed", "-c", "set ai; $x"});
  CHECK(read("\"/opt/my tools/ed\" \"a\\\"b\\\\c\\d\"") == Words{"/opt/my tools/ed", "a\"b\\c\\d"});
  CHECK(read("/opt/my\\ tools/ed a\\$b") == Words{"/opt/my tools/ed", "a$b"});
  CHECK(read("a'b'\"c\"d e~") == Words{"abcd", "e~"});
}

TEST_CASE("words in quotes come back as they were, whatever they hold") {
  constexpr std::string_view alphabet = "ab $`;|&<>()~\\\"\n\t*#'";
  std::mt19937 random(20261122);
  std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 2);  // all but the single quote
  for (int round = 0; round < 500; ++round) {
    Words words{"ed"};
    std::string line = "ed";
    for (int i = 0; i < 3; ++i) {
      std::string word;
      for (int j = 0; j < 6; ++j) word += alphabet[letter(random)];
      line += " '" + word + "'";
      words.push_back(std::move(word));
    }
    CAPTURE(line);
    CHECK(read(line) == words);
  }
}

TEST_CASE("what needs a shell is refused and said") {
  for (const std::string sign : {"$", "`", ";", "|", "&", "<", ">", "(", ")"}) {
    CAPTURE(sign);
    CHECK(find_problem("vim " + sign + "x") == "has a \"" + sign + "\", and okr starts no shell");
  }
  CHECK(find_problem("vim \"$HOME\"") == "has a \"$\", and okr starts no shell");
  CHECK(find_problem("~/bin/ed") == "has a \"~\", and okr starts no shell");
  CHECK(find_problem("vim\nrm x") == "has more than one line, and okr starts no shell");
  CHECK(find_problem("vim 'a") == "has a quote that does not end");
  CHECK(find_problem("vim \"a") == "has a quote that does not end");
  CHECK(find_problem("vim \"") == "has a quote that does not end");
  CHECK(find_problem("vim \\") == "ends in a backslash");
  CHECK(find_problem("  ") == "has no words");
}

TEST_CASE("each editor is told the line the way it takes it") {
  CHECK(to_editor_command({"vim"}, "/a/b.okr.yaml", 12) == Words{"vim", "+12", "/a/b.okr.yaml"});
  CHECK(to_editor_command({"/usr/bin/emacsclient", "-t"}, "/a", 3) == Words{"/usr/bin/emacsclient", "-t", "+3", "/a"});
  CHECK(to_editor_command({"hx"}, "/a/{line}", 3) == Words{"hx", "/a/{line}:3"});
  CHECK(to_editor_command({"code", "--wait"}, "/a", 3) == Words{"code", "--wait", "--goto", "/a:3"});
  CHECK(to_editor_command({"/opt/own"}, "/a", 3) == Words{"/opt/own", "/a"});
}
