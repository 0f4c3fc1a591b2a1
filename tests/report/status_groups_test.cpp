#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;
using model::Status;

namespace {

const model::Workspace& fleet() {
  static const model::Workspace result = workspace(
      {{"a.okr.yaml", file("team: tugs\nowner: Liv\nperiod: 2026-Q4\n",
                           objective("ropes", at("lines", 80) + at("knots", 10, "2026-11-01", "owner: Per\n")) +
                               objective("crew", key_result("hands", "start: 0\ntarget: 4")))},
       {"b.okr.yaml", file("team: barges\nlevel: company\nperiod: 2026-Q4\n",
                           objective("cargo", at("tons", 60, "2026-11-10", "weight: 3\n") + at("crates", 20)))}});
  return result;
}

StatusView grouped(GroupKey key, std::optional<SortKey> sort = std::nullopt) {
  return view(fleet(), "2026-11-22", {{}, Folding::on_track, sort, key});
}

Refs names(const StatusView& view) {
  Refs found;
  for (const StatusGroup& group : view.groups) found.push_back(group.name);
  return found;
}

Refs on_screen(const StatusView& view) {
  Refs found;
  for (const std::size_t place : view.group_order) found.push_back(view.groups[place].name);
  return found;
}

}  // namespace

TEST_CASE("without the question there are no groups") {
  CHECK(view(fleet()).groups.empty());
  CHECK_FALSE(view(fleet()).group_by);
}

TEST_CASE("a group counts its key results, their objectives, and what is due") {
  const StatusView result = grouped(GroupKey::team);
  CHECK(names(result) == Refs{"tugs", "barges"});
  const StatusGroup& tugs = result.groups[0];
  CHECK(tugs.objectives == 2);
  CHECK(tugs.counts.total == 3);
  CHECK(tugs.counts.of(Status::on_track) == 1);
  CHECK(tugs.counts.of(Status::off_track) == 1);
  CHECK(tugs.counts.of(Status::no_data) == 1);
  CHECK(tugs.due == 2);
  CHECK(*tugs.net == doctest::Approx(0));
  CHECK(*tugs.progress == doctest::Approx(0.3));
  const StatusGroup& barges = result.groups[1];
  CHECK(*barges.progress == doctest::Approx((0.6 * 3 + 0.2) / 4));
  CHECK(barges.expected == doctest::Approx(53.0 / 92));
}

TEST_CASE("an owner has what names him and what takes him from above; the rest is nobody's") {
  const StatusView result = grouped(GroupKey::owner);
  CHECK(names(result) == Refs{"Liv", "Per", ""});
  CHECK(result.groups[0].counts.total == 2);
  CHECK(result.groups[0].objectives == 2);
  CHECK(result.groups[1].counts.total == 1);
  CHECK(*result.groups[1].net == doctest::Approx(-1));
  CHECK(result.groups[2].counts.total == 2);
}

TEST_CASE("a level that no file says is the team's") {
  CHECK(names(grouped(GroupKey::level)) == Refs{"team", "company"});
}

TEST_CASE("people see the least net first; an order that is asked for holds for all") {
  const StatusView result = grouped(GroupKey::owner);
  CHECK(on_screen(result) == Refs{"Per", "", "Liv"});
  for (const auto& [sort, expected] :
       {std::pair{SortKey::worst, Refs{"Per", "", "Liv"}}, std::pair{SortKey::team, Refs{"", "Liv", "Per"}},
        std::pair{SortKey::age, Refs{"Liv", "Per", ""}}, std::pair{SortKey::progress, Refs{"Per", "Liv", ""}}}) {
    const StatusView sorted = grouped(GroupKey::owner, sort);
    CHECK(names(sorted) == expected);
    CHECK(on_screen(sorted) == expected);
  }
}
