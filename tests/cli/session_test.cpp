#include "cli/session.hpp"

#include <doctest/doctest.h>

#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

/// An environment for `open_session`: a folder that is there, variables, two streams.
struct Scene {
  std::map<std::string, std::string, std::less<>> variables;
  TerminalFacts out;
  TerminalFacts err;
  Arguments arguments;

  [[nodiscard]] Session open() {
    env.find_folder = [] { return std::string("/"); };
    env.variable = [this](std::string_view name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    env.today = [] { return to_date(2026, 11, 22); };
    env.out_terminal = out;
    env.err_terminal = err;
    return open_session(arguments, env);
  }

  Env env;
};

bool has_color(const std::map<std::string, std::string, std::less<>>& variables, bool is_terminal,
               const std::string& flag = "") {
  Scene scene;
  scene.variables = variables;
  scene.out = {is_terminal, 80};
  if (!flag.empty()) scene.arguments.flags["--color"] = {flag};
  return scene.open().out.has_color;
}

std::size_t find_width(const std::string& columns, TerminalFacts terminal, const std::string& flag = "") {
  Scene scene;
  if (!columns.empty()) scene.variables["COLUMNS"] = columns;
  scene.out = terminal;
  if (!flag.empty()) scene.arguments.flags["--width"] = {flag};
  return scene.open().out.width;
}

bool is_ascii(const std::map<std::string, std::string, std::less<>>& variables) {
  Scene scene;
  scene.variables = variables;
  return scene.open().out.is_ascii;
}

}  // namespace

TEST_CASE("colour: flag before NO_COLOR before the forcing ones before TERM before the stream") {
  CHECK(has_color({}, true));
  CHECK_FALSE(has_color({}, false));
  CHECK_FALSE(has_color({{"TERM", "dumb"}}, true));
  CHECK(has_color({{"FORCE_COLOR", "1"}, {"TERM", "dumb"}}, false));
  CHECK(has_color({{"CLICOLOR_FORCE", "1"}}, false));
  CHECK_FALSE(has_color({{"CLICOLOR_FORCE", "0"}}, false));
  CHECK_FALSE(has_color({{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}, true));
  CHECK(has_color({{"NO_COLOR", ""}}, true));
  CHECK(has_color({{"NO_COLOR", "1"}}, false, "always"));
  CHECK_FALSE(has_color({{"FORCE_COLOR", "1"}}, true, "never"));
  CHECK_FALSE(has_color({}, false, "auto"));
}

TEST_CASE("each stream is looked at on its own") {
  Scene scene;
  scene.err = {true, 70};
  const Session session = scene.open();
  CHECK_FALSE(session.out.has_color);
  CHECK(session.out.width == 0);
  CHECK(session.err.has_color);
  CHECK(session.err.width == 70);
}

TEST_CASE("width: flag before the terminal before COLUMNS before 80, and none off a terminal") {
  CHECK(find_width("", {true, 120}) == 120);
  CHECK(find_width("90", {true, 120}) == 120);
  CHECK(find_width("90", {true, 0}) == 90);
  CHECK(find_width("", {true, 0}) == 80);
  CHECK(find_width("wide", {true, 0}) == 80);
  CHECK(find_width("", {true, 3}) == 20);
  CHECK(find_width("90", {false, 0}) == 0);
  CHECK(find_width("", {false, 0}, "50") == 50);
}

TEST_CASE("running text is wrapped off a terminal too, and on a wide one at a width that can be read") {
  Scene scene;
  CHECK(scene.open().help_width == 80);
  scene.out = {true, 200};
  CHECK(scene.open().help_width == 100);
  scene.arguments.flags["--width"] = {"150"};
  CHECK(scene.open().help_width == 150);
}

TEST_CASE("plain characters where the first locale that is set is not UTF-8") {
  CHECK(is_ascii({}));
  CHECK(is_ascii({{"LANG", "C"}}));
  CHECK_FALSE(is_ascii({{"LANG", "nb_NO.UTF-8"}}));
  CHECK_FALSE(is_ascii({{"LC_CTYPE", "sv_SE.utf8"}, {"LANG", "C"}}));
  CHECK(is_ascii({{"LC_ALL", "POSIX"}, {"LANG", "nb_NO.UTF-8"}}));
  CHECK_FALSE(is_ascii({{"LC_ALL", ""}, {"LANG", "nb_NO.UTF-8"}}));
}

TEST_CASE("the day: flag before OKR_TODAY, and none without them") {
  Scene scene;
  CHECK_FALSE(scene.open().today);
  CHECK(scene.open().day() == to_date(2026, 11, 22));
  scene.variables["OKR_TODAY"] = "2026-03-01";
  CHECK(scene.open().today == to_date(2026, 3, 1));
  scene.arguments.flags["--today"] = {"2026-04-01"};
  CHECK(scene.open().day() == to_date(2026, 4, 1));
  scene.arguments.flags["--today"] = {"now"};
  CHECK(scene.open().today == to_date(2026, 11, 22));
}
