#include "okr/model/discovery.hpp"

#include <doctest/doctest.h>

#include "model/temporary_folder.hpp"

using okr::Failure;
using okr::model::Config;
using okr::model::find_place;
using okr::model::is_excluded;
using okr::model::is_okr_path;
using okr::model::Place;
using okr::model::select_paths;
using okr::model::Selection;
using okr::model::TemporaryFolder;
using okr::model::to_workspace_path;

namespace {

using Paths = std::vector<std::string>;

/// What the command is told where it can't go on; it must not be able to.
template <class Call>
std::string refusal(const Call& call) {
  try {
    call();
  } catch (const Failure& failure) {
    CHECK(failure.exit == 2);
    return failure.message + " | " + failure.hint;
  }
  return "no failure";
}

Config with_patterns(Paths files, Paths exclude) {
  Config config;
  config.files = std::move(files);
  config.exclude = std::move(exclude);
  return config;
}

}  // namespace

TEST_SUITE("workspace place") {
  TEST_CASE("is the nearest folder upwards with a config, up to the git root") {
    const TemporaryFolder folder;
    folder.write("above/okr.config.yaml");
    folder.write("above/repo/teams/okr.config.yaml");
    folder.write("above/repo/teams/north/a.okr.yaml");
    folder.write("above/repo/docs/b.okr.yaml");
    const std::string repo = folder.path("above/repo");
    const std::string teams = repo + "/teams";
    const Place in_teams{teams, teams + "/okr.config.yaml"};
    CHECK(find_place(teams + "/north", {}, repo) == in_teams);
    CHECK(find_place(teams, {}, repo) == in_teams);
    CHECK(find_place(teams + "/north/../", {}, repo) == in_teams);
    CHECK(find_place(repo + "/docs", {}, repo) == Place{repo, {}});
    CHECK(find_place(repo, {}, repo) == Place{repo, {}});
    CHECK(find_place(repo + "/docs", {}, {}) == Place{folder.path("above"), folder.path("above/okr.config.yaml")});
  }

  TEST_CASE("is the folder itself without config and git") {
    const TemporaryFolder folder;
    folder.write("goals/a.okr.yaml");
    CHECK(find_place(folder.path("goals"), {}, {}) == Place{folder.path("goals"), {}});
    folder.make_folder("odd/okr.config.yaml");  // a folder of that name is no config
    CHECK(find_place(folder.path("odd"), {}, {}) == Place{folder.path("odd"), {}});
  }

  TEST_CASE("is that of a config that is named") {
    const TemporaryFolder folder;
    folder.write("okr.config.yaml");
    folder.write("ci/strict.yaml");
    folder.make_folder("goals");
    const Place expected{folder.path("ci"), folder.path("ci/strict.yaml")};
    CHECK(find_place(folder.path("goals"), "../ci/strict.yaml", folder.path("")) == expected);
    CHECK(find_place(folder.path("goals"), folder.path("ci/strict.yaml"), {}) == expected);
    CHECK(refusal([&] { find_place(folder.path("goals"), "lost.yaml", {}); }) ==
          "config \"lost.yaml\" does not exist | okr init writes one");
    CHECK(refusal([&] { find_place(folder.path("goals"), "../ci", {}); }) ==
          "config \"../ci\" is a folder | name the file in it");
  }

  TEST_CASE("needs a folder") {
    const TemporaryFolder folder;
    folder.write("a.okr.yaml");
    CHECK(refusal([&] { find_place("/nonexistent/goals", {}, {}); }) ==
          "folder \"/nonexistent/goals\" does not exist | ");
    CHECK(refusal([&] { find_place(folder.path("a.okr.yaml"), {}, {}); }) ==
          "folder \"" + folder.path("a.okr.yaml") + "\" is a file | ");
  }
}

TEST_SUITE("OKR files by name") {
  TEST_CASE("end in .okr.yaml or .okr.yml") {
    const Config config;
    for (const char* path : {"a.okr.yaml", "a.okr.yml", "x/y/a.okr.yaml", "a b.okr.yml", ".a.okr.yaml", "-.okr.yaml"}) {
      CAPTURE(path);
      CHECK(is_okr_path(path, config));
    }
    for (const char* path : {"a.yaml", "okr.yaml", "a.okr.yaml.bak", ".okr.yaml", "x/.okr.yml", "a.okr.yaml/b",
                             "A.OKR.YAML", "okr.config.yaml", ""}) {
      CAPTURE(path);
      CHECK_FALSE(is_okr_path(path, config));
    }
  }

  TEST_CASE("are what the config's files name, and no others") {
    const Config config = with_patterns({"goals/**/*.yaml", "top.okr.yml"}, {});
    CHECK(is_okr_path("goals/a.yaml", config));
    CHECK(is_okr_path("goals/x/y/a.yaml", config));
    CHECK_FALSE(is_okr_path("goals/okr.config.yaml", config));
    CHECK(is_okr_path("top.okr.yml", config));
    CHECK_FALSE(is_okr_path("a.okr.yaml", config));
    CHECK_FALSE(is_okr_path("goals/a.yml", config));
  }

  TEST_CASE("are taken out by exclude") {
    const Config config = with_patterns({}, {"archive/**", "draft-*"});
    CHECK(is_excluded("archive/2025/a.okr.yaml", config));
    CHECK(is_excluded("draft-a.okr.yaml", config));
    CHECK_FALSE(is_excluded("goals/archive.okr.yaml", config));
    CHECK_FALSE(is_excluded("a.okr.yaml", Config{}));
  }
}

TEST_SUITE("selected files") {
  TEST_CASE("are all that the config names, sorted, where no argument stands") {
    const Place place{"/goals", {}};
    const Paths candidates{"b.okr.yaml", "notes.md", "a/x.okr.yml", "b.okr.yaml", "old/c.okr.yaml", "okr.config.yaml"};
    const Paths expected{"a/x.okr.yml", "b.okr.yaml"};
    CHECK(select_paths(candidates, {}, "/goals", place, with_patterns({}, {"old/**"})) ==
          Selection{expected, expected, 1});
    CHECK(select_paths({}, {}, "/goals", place, {}) == Selection{});
  }

  TEST_CASE("are those that arguments name, as files and as folders") {
    const TemporaryFolder folder;
    const Paths all{"north/a.okr.yaml", "north/deep/b.okr.yaml", "north2/c.okr.yaml", "top.okr.yaml"};
    for (const std::string& path : all) folder.write(path);
    folder.make_folder("empty");
    const Place place{folder.path(""), {}};
    const auto select = [&](const Paths& arguments, const std::string& from) {
      const Selection selection = select_paths(all, arguments, folder.path(from), place, {});
      CHECK(selection.paths == all);
      CHECK(selection.excluded == 0);
      return selection.reported;
    };
    CHECK(select({"top.okr.yaml"}, "") == Paths{"top.okr.yaml"});
    CHECK(select({"./north/../top.okr.yaml"}, "") == Paths{"top.okr.yaml"});
    CHECK(select({folder.path("top.okr.yaml")}, "north") == Paths{"top.okr.yaml"});
    CHECK(select({"../top.okr.yaml", "a.okr.yaml"}, "north") == Paths{"north/a.okr.yaml", "top.okr.yaml"});
    CHECK(select({"north"}, "") == Paths{"north/a.okr.yaml", "north/deep/b.okr.yaml"});
    CHECK(select({"north/", "north/a.okr.yaml"}, "") == Paths{"north/a.okr.yaml", "north/deep/b.okr.yaml"});
    CHECK(select({"."}, "north/deep") == Paths{"north/deep/b.okr.yaml"});
    CHECK(select({"."}, "") == all);
    CHECK(select({".."}, "north") == all);
    CHECK(select({"empty"}, "") == Paths{});
  }

  TEST_CASE("are found through links") {
    const TemporaryFolder folder;
    folder.write("real/goals/a.okr.yaml");
    folder.link("real", "shortcut");
    folder.link("goals", "real/linked");
    const Place place{folder.path("real"), {}};
    const Paths all{"goals/a.okr.yaml"};
    for (const char* argument : {"../shortcut/goals/a.okr.yaml", "linked/a.okr.yaml", "linked", "../shortcut"}) {
      CAPTURE(argument);
      CHECK(select_paths(all, {argument}, folder.path("real"), place, {}) == Selection{all, all, 0});
    }
  }

  TEST_CASE("hold a named file that git ignores") {
    const TemporaryFolder folder;
    folder.write("a.okr.yaml");
    folder.write("mine.okr.yaml");
    const Place place{folder.path(""), {}};
    const Selection selection = select_paths({"a.okr.yaml"}, {"mine.okr.yaml"}, folder.path(""), place, {});
    CHECK(selection == Selection{{"a.okr.yaml", "mine.okr.yaml"}, {"mine.okr.yaml"}, 0});
  }

  TEST_CASE("lack excluded ones, named or not, and count them") {
    const TemporaryFolder folder;
    folder.write("a.okr.yaml");
    folder.write("old/b.okr.yaml");
    const Place place{folder.path(""), {}};
    const Config config = with_patterns({}, {"old/**"});
    for (const char* argument : {"old/b.okr.yaml", "old"}) {
      CAPTURE(argument);
      CHECK(select_paths({"a.okr.yaml", "old/b.okr.yaml"}, {argument}, folder.path(""), place, config) ==
            Selection{{"a.okr.yaml"}, {}, 1});
    }
  }

  TEST_CASE("are refused with a reason") {
    const TemporaryFolder folder;
    folder.write("goals/growth.okr.yaml");
    folder.write("goals/notes.md");
    folder.write("goals/other/okr.config.yaml");
    folder.write("goals/other/x.okr.yaml");
    folder.write("aside/y.okr.yaml");
    const std::string root = folder.path("goals");
    const Place place{root, root + "/okr.config.yaml"};
    const Paths all{"growth.okr.yaml", "other/x.okr.yaml"};
    const auto say = [&](const std::string& argument, const Config& config = {}) {
      return refusal([&] { select_paths(all, {argument}, root, place, config); });
    };
    CHECK(say("lost.okr.yaml") == "\"lost.okr.yaml\" does not exist | ");
    CHECK(say("gorwth.okr.yaml") == "\"gorwth.okr.yaml\" does not exist | did you mean \"growth.okr.yaml\"?");
    CHECK(say("a\x1b[31m.okr.yaml") == "\"a\\x1b[31m.okr.yaml\" does not exist | ");
    CHECK(say("notes.md") == "\"notes.md\" is no OKR file by its name | an OKR file is named *.okr.yaml or *.okr.yml");
    CHECK(say("notes.md", with_patterns({"*.yaml", "q?/*.yml"}, {})) ==
          "\"notes.md\" is no OKR file by its name | the config's files name \"*.yaml\", \"q?/*.yml\"");
    CHECK(say("../aside/y.okr.yaml") ==
          "\"../aside/y.okr.yaml\" lies outside of the workspace \"" + root + "\" | choose another workspace with -C");
    CHECK(say("..") == "\"..\" lies outside of the workspace \"" + root + "\" | choose another workspace with -C");
    for (const char* argument : {"other", "other/x.okr.yaml"}) {
      CHECK(say(argument) ==
            "\"" + std::string(argument) +
                "\" belongs to another workspace: \"other\" has an okr.config.yaml of its own | run okr "
                "there: okr -C other ...");
    }
  }

  TEST_CASE("may be the ones of a nested folder whose config was named") {
    const TemporaryFolder folder;
    folder.write("okr.config.yaml");
    folder.write("ci/okr.config.yaml");
    folder.write("ci/a.okr.yaml");
    const Place place = find_place(folder.path(""), "ci/okr.config.yaml", {});
    CHECK(select_paths({"a.okr.yaml"}, {"ci"}, folder.path(""), place, {}).reported == Paths{"a.okr.yaml"});
  }
}

TEST_SUITE("a path of the user's") {
  TEST_CASE("is seen from the workspace's root, and need not exist") {
    const Place place{"/goals", {}};
    CHECK(to_workspace_path("new.okr.yaml", "/goals/north", place) == "north/new.okr.yaml");
    CHECK(to_workspace_path("/goals/new.okr.yaml", "/elsewhere", place) == "new.okr.yaml");
    CHECK(to_workspace_path("/new.okr.yaml", "/", {"/", {}}) == "new.okr.yaml");
    CHECK(refusal([&] { to_workspace_path("/goals2/x", "/goals", place); }) ==
          "\"/goals2/x\" lies outside of the workspace \"/goals\" | choose another workspace with -C");
  }
}
