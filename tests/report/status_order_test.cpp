#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

const model::Workspace& fleet() {
  static const model::Workspace result =
      workspace({{"a.okr.yaml", file("team: tugs\nperiod: 2026-Q4\n",
                                     objective("ropes", at("lines", 80, "2026-11-01") + at("knots", 10, "2026-11-20")) +
                                         objective("crew", key_result("hands", "start: 0\ntarget: 4")))},
                 {"b.okr.yaml", file("team: barges\nperiod: 2026-Q4\n",
                                     objective("cargo", at("tons", 40, "2026-11-10", "due: 2026-12-01\n")))}});
  return result;
}

Refs rows(std::optional<SortKey> sort) {
  const StatusView result = view(fleet(), "2026-11-22", {{}, Folding::nothing, sort});
  Refs refs;
  for (const RowPlace& place : result.rows) {
    refs.push_back(result.teams[place.team].objectives[place.objective].key_results[place.key_result].ref);
  }
  return refs;
}

}  // namespace

TEST_CASE("rows stand in the order of the files, or in the one asked for") {
  const Refs in_files{"tugs/ropes/lines", "tugs/ropes/knots", "tugs/crew/hands", "barges/cargo/tons"};
  CHECK(rows(std::nullopt) == in_files);
  CHECK(rows(SortKey::worst) == Refs{"tugs/ropes/knots", "barges/cargo/tons", "tugs/crew/hands", "tugs/ropes/lines"});
  CHECK(rows(SortKey::team) == Refs{"barges/cargo/tons", "tugs/ropes/lines", "tugs/ropes/knots", "tugs/crew/hands"});
  CHECK(rows(SortKey::age) == Refs{"tugs/crew/hands", "tugs/ropes/lines", "barges/cargo/tons", "tugs/ropes/knots"});
  CHECK(rows(SortKey::progress) ==
        Refs{"tugs/ropes/knots", "barges/cargo/tons", "tugs/ropes/lines", "tugs/crew/hands"});
  CHECK(rows(SortKey::due) == Refs{"barges/cargo/tons", "tugs/ropes/lines", "tugs/ropes/knots", "tugs/crew/hands"});
}

TEST_CASE("the screen keeps an objective's key results together in each order") {
  const auto screen = [](SortKey sort) { return shown(view(fleet(), "2026-11-22", {{}, Folding::nothing, sort})); };
  CHECK(screen(SortKey::due) == Refs{"barges/cargo", "barges/cargo/tons", "tugs/ropes", "tugs/ropes/lines",
                                     "tugs/ropes/knots", "tugs/crew", "tugs/crew/hands"});
  CHECK(screen(SortKey::age).front() == "tugs/crew");
  CHECK(screen(SortKey::progress).front() == "barges/cargo");
}

TEST_CASE("all that a team holds is sorted, be it folded on the screen or not") {
  const StatusView result = view(fleet());
  REQUIRE(result.sorted.size() == 2);
  CHECK(result.sorted[0].objectives.size() + result.sorted[1].objectives.size() == 3);
}
