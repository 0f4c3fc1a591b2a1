// What `okr lint --since` takes for new, in real repositories.

#include <algorithm>

#include "cli/history.hpp"
#include "git/sandbox.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view linked_file =
    "okr: 1\n"
    "period: 2026-Q4\n"
    "initiatives:\n"
    "  - title: Serve soup on board\n"
    "    supports: [boat/ferry/punctual, boat/ferry/riders]\n";

constexpr const char* boat = "okrs/boat.okr.yaml";

}  // namespace

TEST_SUITE("since a revision") {
  TEST_CASE("nothing is new where nothing changed, and what changed is") {
    const History history;
    history.begin(boat, faulty_boat());
    CHECK(history.find_new() == Found{});
    history.edit(boat, "Passengers smile more", "Passengers laugh more");
    history.edit(boat, "        start: 80\n", "");
    history.edit(boat, "Raise departures on time from 80 % to 95 %", "Raise departures on time to 95 %");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml kr-missing-start"});
    CHECK(history.world.run({"lint", "-q", "--since", "HEAD", "--fail-on", "warning"}).exit == 1);
    CHECK(history.world.run({"lint", "-q", "--since", "HEAD"}).exit == 0);
  }

  TEST_CASE("lines that moved and titles that were reworded bring nothing") {
    const History history;
    std::string text(faulty_boat());
    text.replace(text.find("      - id: mood\n        title:"), 31, "      - title:");
    history.begin(boat, text);
    history.edit(boat, "period:", "# a word before\n\n# all else\nname: The boat\nperiod:");
    history.edit(boat, "Passengers smile more", "Guests are happier on board");
    CHECK(history.find_new() == Found{});
  }

  TEST_CASE("a file that was moved or renamed keeps its findings, with edits too") {
    const History history;
    history.begin(boat, faulty_boat());
    history.move(boat, "okrs/2026-q4/boat.okr.yaml");
    CHECK(history.find_new() == Found{});
    history.move("okrs/2026-q4/boat.okr.yaml", "okrs/shiny vessel.okr.yaml");
    history.edit("okrs/shiny vessel.okr.yaml", "period:", "name: The vessel\nperiod:");
    CHECK(history.find_new() == Found{});
    history.edit("okrs/shiny vessel.okr.yaml", "        target: 95\n", "        target: 95\n        tarrget: 95\n");
    CHECK(history.find_new() == Found{"okrs/shiny vessel.okr.yaml structure-schema"});
  }

  TEST_CASE("an objective that moved to another file takes its findings along") {
    const History history;
    history.world.write("okrs/pier.okr.yaml", "okr: 1\nowner: Nils Berg\nperiod: 2026-Q4\n");
    history.begin(boat, faulty_boat());
    const std::string objectives(faulty_boat().substr(faulty_boat().find("objectives:")));
    history.edit(boat, objectives, "");
    history.edit("okrs/pier.okr.yaml", "period: 2026-Q4\n", "period: 2026-Q4\n" + objectives);
    CHECK(history.find_new() == Found{});
  }

  TEST_CASE("what breaks in a file that was not touched is new") {
    const History history;
    history.world.write("okrs/galley.okr.yaml", linked_file);
    history.begin(boat, clean_boat());
    const std::string riders(clean_boat().substr(clean_boat().find("      - id: riders")));
    history.edit(boat, riders, "");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml change-removed", "okrs/boat.okr.yaml structure-kr-count",
                                      "okrs/galley.okr.yaml align-broken-reference"});
    CHECK(history.find_new({"okrs/galley.okr.yaml"}) == Found{"okrs/galley.okr.yaml align-broken-reference"});
  }

  TEST_CASE("what was a note and is an error now is new, the other way round it is not") {
    const History history;
    std::string text = "okr: 1\nowner: Nils Berg\nperiod: 2026-Q4\nobjectives:\n";
    const auto with_objectives = [&](int count) {
      std::string whole = text;
      for (int i = 0; i < count; ++i) {
        const std::string pier(1, static_cast<char>('A' + i));
        whole += "  - title: Be loved at pier " + pier + "\n    key_results: [{title: Win 30 regulars at " + pier +
                 "}, {title: Win 20 children at " + pier + "}]\n";
      }
      return whole;
    };
    history.begin(boat, with_objectives(4));
    history.world.write(boat, with_objectives(6));
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml structure-objective-count"});
    history.begin(boat, with_objectives(6));
    history.world.write(boat, with_objectives(4));
    const auto lines = history.find_new().lines;
    CHECK(std::ranges::count(lines, "okrs/boat.okr.yaml structure-objective-count") == 0);
  }

  TEST_CASE("one more of the same is one, wherever it stands") {
    const History history;
    history.begin(boat, faulty_boat());
    history.edit(boat, "      - id: mood\n", "      - id: mood\n        moood: good\n");
    history.commit();
    history.edit(boat, "        moood: good\n", "        feeling: good\n        moood: good\n");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml structure-schema"});
  }

  TEST_CASE("a rule that the config switches on reports nothing old") {
    const History history;
    history.world.write("okr.config.yaml", "okr: 1\nrules: {kr-missing-number: off}\n");
    history.begin(boat, faulty_boat());
    history.edit("okr.config.yaml", "rules: {kr-missing-number: off}\n", "limits: {key_results: [4, 5]}\n");
    CHECK(history.find_new() == Found{});
    history.edit(boat, "Raise departures on time from 80 % to 95 % by the end of the quarter", "Be on time more often");
    history.edit(boat, "        start: 80\n        target: 95\n", "");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml kr-missing-number"});
  }

  TEST_CASE("a file that does not parse now is one finding: what stood in it is unknown, not removed") {
    const History history;
    history.world.write("okrs/galley.okr.yaml", linked_file);
    history.begin(boat, clean_boat());
    history.edit(boat, "title: Become", "title: \"Become");
    CHECK(history.find_new() == Found{"okrs/boat.okr.yaml yaml-syntax"});
    history.commit();
    CHECK(history.find_new() == Found{});
    history.edit(boat, "title: \"Become", "title: Become");
    CHECK(history.find_new() == Found{});
  }

  TEST_CASE("the base is where the branches parted, and HEAD may be on none") {
    const History history;
    history.begin(boat, clean_boat());
    history.git({"checkout", "-q", "-b", "side"});
    history.edit(boat, "title: Raise weekly riders from 900 to 1200", "title: Have happier riders");
    history.edit(boat, "        start: 900\n        target: 1200\n", "");
    history.commit();
    history.git({"checkout", "-q", "main"});
    history.begin("okrs/galley.okr.yaml", "okr: 1\nobjectives: []\n");
    history.git({"checkout", "-q", "--detach", "side"});
    CHECK(history.find_new({}, "main") == Found{"okrs/boat.okr.yaml kr-missing-number"});
    CHECK(history.find_new({}, "HEAD") == Found{});
  }

  TEST_CASE("a workspace in a folder of the repository is compared with itself") {
    const History history;
    history.world.write("elsewhere/a.okr.yaml", faulty_boat());
    history.world.write("teams/okr.config.yaml", "okr: 1\n");
    history.begin("teams/boat.okr.yaml", faulty_boat());
    CHECK(history.find_new({"-C", "teams"}) == Found{});
    history.edit("teams/boat.okr.yaml", "        start: 80\n", "        start: eighty\n");
    CHECK(history.find_new({"-C", "teams"}) == Found{"boat.okr.yaml structure-schema"});
    history.git(
        {"worktree", "add", "-q", "../" + std::filesystem::path(history.world.root()).filename().string() + "/beside"});
    CHECK(history.world.run({"lint", "-C", "beside/teams", "--since", "main", "--format", "concise"}).out == "");
  }

  TEST_CASE("names with blanks, letters of all kinds and line ends are found again") {
    const History history;
    const std::vector<std::string> names{"okrs/a b.okr.yaml", "okrs/bl\xc3\xa5 b\xc3\xa6r.okr.yaml",
                                         "okrs/line\nend.okr.yaml", "okrs/-n.okr.yaml"};
    for (const std::string& name : names) history.world.write(name, faulty_boat());
    history.commit();
    CHECK(history.find_new() == Found{});
    for (const std::string& name : names)
      history.edit(name, "      - id: mood", "      - id: mood\n        moood: good");
    CHECK(history.find_new().lines.size() == names.size());
  }

  TEST_CASE("the buffer of an editor is the side that is new") {
    History history;
    history.begin(boat, faulty_boat());
    history.world.input = faulty_boat();
    history.world.input += "        moood: good\n";
    CHECK(history.find_new({"-", "--stdin-filename", boat}) == Found{"okrs/boat.okr.yaml structure-schema"});
    history.world.input = faulty_boat();
    CHECK(history.find_new({"-", "--stdin-filename", boat}) == Found{});
    const Answer nameless = history.world.run({"lint", "-", "--since", "HEAD"});
    CHECK(nameless.exit == 2);
    CHECK(nameless.err.starts_with("okr: --since needs to know which file the text on stdin is"));
  }

  TEST_CASE("rules of the clock say nothing of what the change did not touch") {
    const History history;
    std::string text(clean_boat());
    text += "        check_ins:\n          - {on: 2026-11-30, value: 950}\n";
    history.begin(boat, text);
    CHECK(history.world.run({"lint", "-q", "--today", "2026-11-10"}).exit == 1);
    CHECK(history.find_new({"--today", "2026-11-10"}) == Found{});
    history.edit(boat, "        check_ins:\n", "        check_ins:\n          - {on: 2026-12-01, value: 950}\n");
    CHECK(history.find_new({"--today", "2026-11-10"}) == Found{"okrs/boat.okr.yaml checkin-invalid"});
  }
}

TEST_SUITE("the revision") {
  TEST_CASE("auto is the one that the pipeline tells") {
    History history;
    history.begin(boat, faulty_boat());
    history.git({"update-ref", "refs/remotes/origin/release/9", "HEAD"});
    const Answer none = history.world.run({"lint", "--since", "auto"});
    CHECK(none.exit == 2);
    CHECK(none.out == "");
    CHECK(none.err.find("neither CI_MERGE_REQUEST_DIFF_BASE_SHA nor GITHUB_BASE_REF is set") != std::string::npos);
    history.world.variables["GITHUB_BASE_REF"] = "";
    CHECK(history.world.run({"lint", "--since", "auto"}).exit == 2);
    history.world.variables["GITHUB_BASE_REF"] = "release/9";
    CHECK(history.find_new({}, "auto") == Found{});
    history.world.variables["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "0123456789012345678901234567890123456789";
    CHECK(history.world.run({"lint", "--since", "auto"})
              .err.find("\"0123456789012345678901234567890123456789\" is no commit") != std::string::npos);
  }

  TEST_CASE("that can't be found is no reason to report everything") {
    const History history;
    history.begin(boat, faulty_boat());
    for (const std::string revision : {"nope", "-x", "--output=stolen", "$(touch stolen)", "main..main", "a\nb"}) {
      const Answer answer = history.world.run({"lint", "--since=" + revision});
      CAPTURE(revision);
      CHECK(answer.exit == 2);
      CHECK(answer.out == "");
      CHECK(answer.err.find("is no commit in this clone") != std::string::npos);
    }
    CHECK_FALSE(path_exists(history.world.at("stolen")));
  }

  TEST_CASE("in a shallow clone is found, or the command that fetches it is named") {
    const History history;
    history.begin("origin/boat.okr.yaml", faulty_boat());
    history.git({"init", "-q", "origin"});
    for (int i = 0; i < 3; ++i) {
      history.git({"add", "-A"}, "origin");
      history.git({"commit", "-q", "--allow-empty", "-m", "Set the goals"}, "origin");
    }
    history.git({"clone", "-q", "--depth", "2", "file://" + history.world.at("origin"), history.world.at("clone")});
    const Answer found = history.world.run({"lint", "-C", "clone", "--since", "HEAD~1"});
    CHECK(found.exit == 0);
    CHECK(found.err.starts_with("okr: this clone is shallow"));
    CHECK(history.world.run({"lint", "-C", "clone", "-q", "--since", "HEAD~1"}) == Answer{});
    const std::string json = history.world.run({"lint", "-C", "clone", "--since", "HEAD~1", "--format", "json"}).out;
    CHECK(json.find("\"history_truncated\": true") != std::string::npos);
    const Answer lost = history.world.run({"lint", "-C", "clone", "--since", "origin/release"});
    CHECK(lost.exit == 2);
    CAPTURE(lost.err);
    CHECK(lost.err.find("git fetch --unshallow origin +refs/heads/release:refs/remotes/origin/release") !=
          std::string::npos);
    for (const std::string revision : {"HEAD~2", "HEAD~1^", "origin/main~2"}) {
      const Answer beyond = history.world.run({"lint", "-C", "clone", "--since", revision});
      CAPTURE(beyond.err);
      CHECK(beyond.exit == 2);
      CHECK(beyond.err.find("this clone is shallow: \"" + revision + "\" is not in it") != std::string::npos);
      CHECK(beyond.err.find("git fetch --unshallow\n") != std::string::npos);
    }
    const Answer tag = history.world.run({"lint", "-C", "clone", "--since", "v1"});
    CHECK(tag.err.find("git fetch --unshallow origin tag v1") != std::string::npos);
  }

  TEST_CASE("costs four git processes, however many files there are") {
    const History history;
    for (int i = 0; i < 40; ++i) history.world.write("okrs/f" + std::to_string(i) + ".okr.yaml", faulty_boat());
    history.commit();
    const auto which = run_process({"sh", "-c", "command -v git"}, "", {});
    REQUIRE(which);
    history.world.write("bin/git", "#!/bin/sh\necho \"$*\" >> \"" + history.world.at("calls") + "\"\nexec " +
                                       std::string(trim(which->out)) + " \"$@\"\n");
    std::filesystem::permissions(history.world.at("bin/git"), std::filesystem::perms::owner_all);
    const git::Variable programs("PATH", history.world.at("bin") + ":" + std::getenv("PATH"));
    CHECK(history.find_new() == Found{});
    const std::string calls = history.world.read("calls");
    CHECK(std::count(calls.begin(), calls.end(), '\n') == 4);
    CHECK(calls.find("--end-of-options") != std::string::npos);
  }
}
