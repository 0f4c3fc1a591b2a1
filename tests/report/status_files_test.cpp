#include <doctest/doctest.h>

#include "report/team_files.hpp"

using namespace okr;
using namespace okr::report;
using namespace okr::report::build;

namespace {

std::string team(std::string_view name, std::string_view period, std::string_view more = "") {
  return file("team: " + std::string(name) + "\nperiod: " + std::string(period) + "\n" + std::string(more),
              objective("light", at("lamps", 50)));
}

Refs teams(const StatusView& view) {
  Refs names;
  for (const StatusTeam& each : view.teams) names.push_back(each.team);
  return names;
}

Refs periods(const StatusView& view) {
  Refs names;
  for (const StatusPeriod& each : view.periods) names.push_back(each.period.name);
  return names;
}

const model::Workspace& years() {
  static const model::Workspace result = workspace({{"a.okr.yaml", team("firm", "2026")},
                                                    {"b.okr.yaml", team("mill", "2026-Q3")},
                                                    {"c.okr.yaml", team("mill", "2026-Q4")},
                                                    {"d.okr.yaml", team("bakery", "2026-11")},
                                                    {"e.okr.yaml", team("shop", "2026-Q4")},
                                                    {"f.okr.yaml", team("mill", "2027-Q1")}});
  return result;
}

}  // namespace

TEST_CASE("periods that contain today are shown, shortest first and each once") {
  const StatusView result = view(years());
  CHECK(result.choice == PeriodChoice::current);
  CHECK(teams(result) == Refs{"firm", "mill", "bakery", "shop"});
  CHECK(periods(result) == Refs{"2026-11", "2026-Q4", "2026"});
  CHECK(result.periods[2].week == model::WeekOfPeriod{47, 52});
}

TEST_CASE("else the one that ended last, and it is said") {
  const StatusView result = view(years(), "2027-05-01");
  CHECK(result.choice == PeriodChoice::last_ended);
  CHECK(teams(result) == Refs{"mill"});
  CHECK(periods(result) == Refs{"2027-Q1"});
  CHECK_FALSE(result.coming);
}

TEST_CASE("else nothing is shown, and the next one to begin is told") {
  const StatusView result = view(years(), "2025-12-01");
  CHECK(result.choice == PeriodChoice::none);
  CHECK(result.teams.empty());
  CHECK(result.periods.empty());
  REQUIRE(result.coming);
  CHECK(result.coming->name == "2026");
  CHECK_FALSE(view(workspace({})).coming);
  CHECK(view(workspace({})).choice == PeriodChoice::none);
}

TEST_CASE("a period that is asked for is shown whenever it is") {
  const StatusView result = filtered(years(), {"period:2026-Q3,2027-Q1"});
  CHECK(result.choice == PeriodChoice::asked);
  CHECK(periods(result) == Refs{"2027-Q1", "2026-Q3"});
  CHECK(teams(filtered(years(), {"period:2026-K4"})) == Refs{"mill", "shop"});
  CHECK(teams(filtered(years(), {"period:2026-K4", "team:shop"})) == Refs{"shop"});
  CHECK(teams(filtered(years(), {"-period:2026-Q4"})) == Refs{"firm", "bakery"});
  CHECK(filtered(years(), {"-period:2026-Q4"}).choice == PeriodChoice::current);
}

TEST_CASE("a period of the same days is the same period") {
  const model::Workspace single = workspace({{"a.okr.yaml", team("mill", "{start: 2026-10-01, end: 2026-12-31}")}});
  CHECK(teams(filtered(single, {"period:2026-Q4"})) == Refs{"mill"});
}

TEST_CASE("a filter that leaves nothing still tells the periods it looked in") {
  const StatusView result = filtered(years(), {"status:missed"});
  CHECK(result.teams.empty());
  CHECK(periods(result) == Refs{"2026-11", "2026-Q4", "2026"});
}

TEST_CASE("closed files are left out, and so are those without a live objective") {
  const model::Workspace mixed =
      workspace({{"a.okr.yaml", team("mill", "2026-Q4", "review: {on: 2026-11-20}\n")},
                 {"b.okr.yaml", "okr: 1\nperiod: 2026-Q4\ninitiatives: []\n"},
                 {"c.okr.yaml", file("period: 2026-Q4\n", objective("dark", at("lamps", 3), "    status: parked\n"))},
                 {"d.okr.yaml", team("shop", "2026-Q4")}});
  CHECK(teams(view(mixed)) == Refs{"shop"});
  CHECK(view(mixed).skipped.empty());
}

TEST_CASE("a closed file is shown where its period is asked for, or ended last") {
  const model::Workspace closed = workspace({{"a.okr.yaml", team("mill", "2026-Q3", "review: {on: 2026-10-02}\n")}});
  CHECK(teams(view(closed)) == Refs{"mill"});
  CHECK(teams(filtered(closed, {"period:2026-Q3"}, Folding::on_track, "2026-09-30")) == Refs{"mill"});
  CHECK(teams(view(closed, "2026-09-30")).empty());
}

TEST_CASE("files that are broken, unreadable or without a period are named, and the rest is shown") {
  model::Workspace mixed = workspace({{"a.okr.yaml", "okr: 1\nperiod: \"2026-Q4\nobjectives: []\n"},
                                      {"b.okr.yaml", team("shop", "2026-Q4")},
                                      {"c.okr.yaml", team("mill", "2026-Q9")},
                                      {"d.okr.yaml", file("", objective("light", at("lamps", 50)))},
                                      {"e.okr.yaml", team("forge", "2026-Q4") + "owner: \"Frida\n"},
                                      {"f.okr.yaml", "okr: 1\ninitiatives: []\n"}});
  mixed.unreadable.push_back({"bb.okr.yaml", "permission denied"});
  const StatusView result = view(mixed);
  CHECK(teams(result) == Refs{"shop"});
  const std::vector<SkippedFile> wanted{{"a.okr.yaml", "is broken"},
                                        {"bb.okr.yaml", "permission denied"},
                                        {"c.okr.yaml", "has a period that is none"},
                                        {"d.okr.yaml", "has no period"},
                                        {"e.okr.yaml", "is broken"}};
  CHECK(result.skipped == wanted);
}
