#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;
using model::Status;

namespace {

/// On 22 November 57.6 of 100 are expected: 52 are on track, 41 behind, less is off track.
const std::string library =
    file("team: library\nperiod: 2026-Q4\n",
         objective("loans", at("books", 60) + at("films", 55)) + objective("rooms", at("desks", 45) + at("lamps", 50)) +
             objective("visits", at("kids", 70) + at("adults", 20) + at("schools", 10)) +
             objective("staff", key_result("trainees", "start: 0\ntarget: 4")) + objective("gifts", at("donors", 100)));

const model::Workspace& library_workspace() {
  static const model::Workspace result = workspace({{"library.okr.yaml", library}});
  return result;
}

Texts many_teams(int count) {
  Texts texts;
  for (int i = 0; i < count; ++i) {
    const std::string name = "team" + std::to_string(i);
    texts[name + ".okr.yaml"] = small_team(name, i % 2 == 0 ? 60 : 5 + i);
  }
  return texts;
}

}  // namespace

TEST_CASE("worst first: off track, behind, no data; what is on track or achieved folds whole") {
  const StatusView result = view(library_workspace());
  CHECK(shown(result) == Refs{"library/visits", "library/visits/schools", "library/visits/adults",
                              "library/visits/kids", "library/rooms", "library/rooms/desks", "library/rooms/lamps",
                              "library/staff", "library/staff/trainees"});
  CHECK(result.screen.folded_objectives == 2);
  CHECK(result.screen.folded.total == 3);
  CHECK(result.screen.folded.of(Status::on_track) == 2);
  CHECK(result.screen.folded.of(Status::achieved) == 1);
  CHECK(result.counts.total == 9);
}

TEST_CASE("facts stay in file order") {
  const auto objectives = view(library_workspace()).teams[0].objectives;
  CHECK(objectives.front().ref == "library/loans");
  CHECK(objectives.back().ref == "library/gifts");
}

TEST_CASE("with -a nothing folds, on track before achieved") {
  const StatusView result = view(library_workspace(), "2026-11-22", {{}, Folding::nothing});
  const Refs refs = shown(result);
  CHECK(refs.size() == 14);
  CHECK(Refs(refs.end() - 5, refs.end()) ==
        Refs{"library/loans", "library/loans/films", "library/loans/books", "library/gifts", "library/gifts/donors"});
  CHECK(result.screen.folded_objectives == 0);
  CHECK(result.screen.folded.total == 0);
}

TEST_CASE("equals keep the file order, within and across files") {
  const model::Workspace equals =
      workspace({{"a.okr.yaml", file("period: 2026-Q4\n",
                                     objective("one", at("x", 10) + at("y", 10)) + objective("two", at("z", 10)))},
                 {"b.okr.yaml", file("period: 2026-Q4\n", objective("three", at("v", 10)))}});
  CHECK(shown(view(equals)) == Refs{"a/one", "a/one/x", "a/one/y", "a/two", "a/two/z", "b/three", "b/three/v"});
}

TEST_CASE("what can still be saved comes before what was missed") {
  const model::Workspace mixed = workspace(
      {{"a.okr.yaml", file("period: 2026-Q4\n", objective("one", at("late", 10, "2026-11-01", "due: 2026-11-10\n") +
                                                                     at("slow", 10) + at("calm", 60)))}});
  CHECK(shown(view(mixed)) == Refs{"a/one", "a/one/slow", "a/one/late", "a/one/calm"});
}

TEST_CASE("the larger gap to what is expected comes first, not the smaller progress") {
  const model::Workspace mixed =
      workspace({{"a.okr.yaml", file("period: 2026-Q4\n", objective("bold", at("x", 15), "    type: aspirational\n") +
                                                              objective("sure", at("y", 17)))}});
  CHECK(shown(view(mixed)) == Refs{"a/sure", "a/sure/y", "a/bold", "a/bold/x"});
}

TEST_CASE("after the end what was missed comes first") {
  const model::Workspace ended = workspace({{"a.okr.yaml", small_team("a", 100)}, {"b.okr.yaml", small_team("b", 95)}});
  CHECK(shown(view(ended, "2027-01-10")) == Refs{"b/goal-b", "b/goal-b/share"});
}

TEST_CASE("a filter on a status, an age or a text folds nothing of what it finds") {
  const Refs on_track = shown(filtered(library_workspace(), {"status:on-track"}));
  CHECK(on_track ==
        Refs{"library/visits", "library/visits/kids", "library/loans", "library/loans/films", "library/loans/books"});
  CHECK(shown(filtered(library_workspace(), {"donors"})) == Refs{"library/gifts", "library/gifts/donors"});
  CHECK(shown(filtered(library_workspace(), {"team:library"})).size() == 9);
}

TEST_CASE("a filter on the age shows what it finds, also where it is on track") {
  const model::Workspace old =
      workspace({{"a.okr.yaml", file("period: 2026-Q4\n", objective("one", at("x", 70, "2026-10-20")))}});
  CHECK(shown(view(old)).empty());
  CHECK(shown(filtered(old, {"stale:14d"})) == Refs{"a/one", "a/one/x"});
}

TEST_CASE("five teams are shown as one list") {
  const StatusView result = view(workspace(many_teams(5)));
  CHECK(result.screen.teams.empty());
  CHECK(shown(result) ==
        Refs{"team1/goal-team1", "team1/goal-team1/share", "team3/goal-team3", "team3/goal-team3/share"});
}

TEST_CASE("over five teams: a line a team, and only its key results off track") {
  const model::Workspace six = workspace(many_teams(6));
  const StatusView result = view(six);
  CHECK(result.screen.objectives.empty());
  CHECK(shown(result) == Refs{"team1", "team1/goal-team1", "team1/goal-team1/share", "team3", "team3/goal-team3",
                              "team3/goal-team3/share", "team5", "team5/goal-team5", "team5/goal-team5/share", "team0",
                              "team2", "team4"});
  CHECK(result.screen.folded.total == 3);
  CHECK(result.screen.folded_objectives == 3);
  CHECK(result.teams.size() == 6);
}

TEST_CASE("-a and a filter on the team open the list again") {
  const model::Workspace six = workspace(many_teams(6));
  CHECK(view(six, "2026-11-22", {{}, Folding::nothing}).screen.teams.empty());
  CHECK(view(six, "2026-11-22", {{}, Folding::nothing}).screen.objectives.size() == 6);
  CHECK(shown(filtered(six, {"team:team3"})) == Refs{"team3/goal-team3", "team3/goal-team3/share"});
}

TEST_CASE("teams that are asked for by name are open, also six of them") {
  const StatusView result = filtered(workspace(many_teams(6)), {"team:team0,team1,team2,team3,team4,team5"});
  CHECK(result.screen.teams.empty());
  CHECK(result.screen.objectives.size() == 3);
  CHECK(result.screen.folded_objectives == 3);
}

TEST_CASE("after the end a team's line is followed by what it missed") {
  const StatusView result = view(workspace(many_teams(6)), "2027-01-10");
  CHECK(result.choice == PeriodChoice::last_ended);
  CHECK(result.screen.teams.size() == 6);
  CHECK(result.screen.folded.total == 0);
}

TEST_CASE("one team with several files is one team") {
  Texts texts = many_teams(5);
  texts["year.okr.yaml"] = file("team: team1\nperiod: 2026\n", objective("far", at("share", 3)));
  CHECK(view(workspace(texts)).screen.teams.empty());
}

TEST_CASE("something is off track where one key result is, though its objective is only behind") {
  const model::Workspace one =
      workspace({{"a.okr.yaml", file("period: 2026-Q4\n", objective("one", at("x", 90) + at("y", 90) + at("z", 10)))}});
  CHECK(view(one).teams[0].objectives[0].figures.status == Status::behind);
  CHECK(view(one).has_off_track());
}

TEST_CASE("something is off track where an objective is, though no key result is") {
  const model::Workspace half =
      workspace({{"a.okr.yaml",
                  file("period: 2026-Q4\n", objective("one", at("x", 45) + key_result("y", "start: 0\ntarget: 4")))}});
  CHECK(view(half).counts.of(Status::off_track) == 0);
  CHECK(view(half).has_off_track());
  CHECK_FALSE(view(workspace({{"a.okr.yaml", small_team("a", 60)}})).has_off_track());
}
