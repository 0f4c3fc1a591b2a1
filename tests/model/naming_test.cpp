#include <doctest/doctest.h>

#include "model/marked_file.hpp"
#include "model/naming.hpp"

using namespace okr;
using namespace okr::model;

TEST_CASE("the team is the file's stem, as far as it can be a name") {
  CHECK(to_team("okrs/2027/harbour.okr.yaml") == "harbour");
  CHECK(to_team("harbour.okr.yml") == "harbour");
  CHECK(to_team("goals/North_2.yaml") == "North_2");
  CHECK(to_team("okrs/Kai og brygge.okr.yaml") == "kai-og-brygge");
  CHECK(to_team("okrs/Båthavn.okr.yaml") == "bathavn");
  CHECK(to_team(".okr.yaml") == "team");
  CHECK(to_team("") == "team");
  CHECK(!to_team("\xff\n.okr.yaml").empty());
}

TEST_CASE("what has no id goes by its title, the second of two by -2") {
  const OkrFile file = decode(R"(okr: 1
objectives:
  - title: Ships like to call here
  - title: Ships like to call here!
  - title: "?"
  - id: ships-like-to-call-here-2
    title: Another
  - {}
initiatives:
  - title: Buy a boat
  - title: Buy a boat
)");
  std::string refs;
  for (const Objective& objective : file.objectives) refs += objective.ref + "\n";
  CHECK(refs ==
        "harbour/ships-like-to-call-here\nharbour/ships-like-to-call-here-3\nharbour/objective-3\n"
        "harbour/ships-like-to-call-here-2\n");
  CHECK(file.initiatives.at(1).ref == "harbour/buy-a-boat-2");
}

TEST_CASE("an id keeps its name before a title's, and its second is numbered") {
  const OkrFile file =
      decode("okr: 1\nobjectives:\n  - title: Calm\n  - {id: calm, title: A}\n  - {id: calm, title: B}\n");
  CHECK(file.objectives.at(0).slug == "calm-3");
  CHECK(file.objectives.at(1).slug == "calm");
  CHECK(file.objectives.at(2).slug == "calm-2");
}

TEST_CASE("thousands of siblings with one title are named in no time") {
  std::string text = "okr: 1\ninitiatives:\n";
  for (int i = 0; i < 20000; ++i) text += "- title: A\n";
  const OkrFile file = decode(text);
  CHECK(file.initiatives.at(19999).slug == "a-20000");
}
