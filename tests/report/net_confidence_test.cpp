// The net of what teams, objectives and groups say of their confidence.
#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;
using doctest::Approx;

namespace {

std::string sure(std::string_view id, std::string_view confidence, std::string_view more = "") {
  return key_result(id, "start: 0\ntarget: 9\n" + std::string(more) + "check_ins: [{on: 2026-11-18, value: 4" +
                            std::string(confidence) + "}]");
}

const model::Workspace& ferries() {
  static const model::Workspace result = workspace(
      {{"a.okr.yaml", file("team: north\nowner: Liv\nperiod: 2026-Q4\n",
                           objective("decks", sure("paint", ", confidence: 0.9") + sure("nets", ", confidence: 0.3") +
                                                  sure("rails", ", confidence: 0.8", "owner: Per\n")) +
                               objective("bridge", sure("lamps", ", confidence: 0.5") + sure("maps", "")))},
       {"b.okr.yaml", file("team: south\nperiod: 2026-Q4\n", objective("ropes", sure("knots", "")))}});
  return result;
}

}  // namespace

TEST_CASE("an objective and a team have the net of those that state a confidence") {
  const StatusView result = view(ferries());
  const StatusTeam& north = result.teams[0];
  CHECK(*north.objectives[0].net_confidence == Approx(1.0 / 3));
  CHECK(*north.objectives[1].net_confidence == Approx(0));
  CHECK(*north.net_confidence == Approx(1.0 / 4));
  CHECK_FALSE(result.teams[1].net_confidence);
  CHECK_FALSE(result.teams[1].objectives[0].net_confidence);
}

TEST_CASE("a filter does not change it") {
  const StatusView result = filtered(ferries(), {"owner:per"});
  REQUIRE(key_results(result) == Refs{"north/decks/rails"});
  CHECK(*result.teams[0].net_confidence == Approx(1.0 / 4));
  CHECK(*result.teams[0].objectives[0].net_confidence == Approx(1.0 / 3));
}

TEST_CASE("a group has that of its own key results") {
  const StatusView result = view(ferries(), "2026-11-22", {{}, Folding::on_track, {}, GroupKey::owner});
  REQUIRE(result.groups.size() == 3);
  CHECK(*result.groups[0].net_confidence == Approx(0));
  CHECK(*result.groups[1].net_confidence == Approx(1));
  CHECK_FALSE(result.groups[2].net_confidence);
}
