// schema/show.schema.json holds for what okr show prints.

#include <doctest/doctest.h>

#include "cli/document_schema.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

Json print_item(const World& world, std::vector<std::string> words) {
  words.insert(words.end(), {"--today", "2026-11-22"});
  return test::print_json(world, "show", std::move(words));
}

constexpr std::string_view pier = R"(okr: 1
team: pier
period: 2026-Q4
approved: {by: Ada, on: 2026-10-02}
objectives:
  - id: ferry
    title: Become the crossing that islanders choose first
    aligned_to: [coast/travel, nobody/knows]
    key_results:
      - id: punctual
        title: Raise departures on time from 80 % to 95 % by the end of the quarter
        start: 80
        target: 95
        unit: "%"
        metric: on time
        weight: 2
        grade: 0.4
        grade_note: Storms
        changes: [{on: 2026-10-20, field: target, from: 96, to: 95, why: The lock is slow}]
        check_ins:
          - {on: 2026-10-12, value: 81.5, confidence: 0.6, note: New timetable}
          - {on: 2026-11-02, value: 84}
          - {on: 2026-12-02, value: 99}
      - {id: dock, title: Build the dock by December, milestones: [{title: Piles, done_on: 2026-10-20}, {title: Deck}]}
      - {id: calm, title: Keep the queue at 9 or less this quarter, keep: {at_most: 9}, status: parked, status_reason: Winter}
      - {id: vague, title: Passengers smile more}
    initiatives:
      - {id: lights, title: Light the pier, supports: [punctual], due: 2026-11-01, progress: 0.4}
)";
constexpr std::string_view coast = R"(okr: 1
team: coast
objectives:
  - id: travel
    title: Let everybody reach the islands
    aligned_to: pier/ferry
    key_results:
      - {id: trips, title: Raise trips from 1 to 2, start: 1, target: 2, check_ins: [{on: 2026-10-12, value: 1}]}
)";

void write_files(const World& world) {
  world.write("okr.config.yaml", "okr: 1\n");
  world.write("okrs/pier.okr.yaml", pier);
  world.write("okrs/coast.okr.yaml", coast);
}

}  // namespace

TEST_CASE("show schema: it holds for every kind of thing, with a period and without") {
  Json documents = Json::array();
  const World world;
  write_files(world);
  for (const std::string name : {"ferry", "punctual", "dock", "calm", "vague", "lights", "travel", "trips"}) {
    documents.push_back(print_item(world, {name}));
  }
  CHECK(documents[0].at("key_results").size() == 4);
  CHECK(documents[0].at("above").size() == 3);
  CHECK(documents[1].at("check_ins").size() == 3);
  CHECK_FALSE(documents[4].at("findings").empty());
  CHECK(documents[7].at("key_result").at("status").is_null());
  const std::string examples = std::string(OKR_SOURCE_DIR) + "/examples";
  for (const std::string name : {"ventetid", "verksted/klar", "delelager", "riders/carefree"}) {
    documents.push_back(print_item(world, {"-C", examples, name}));
  }
  test::check_holds(test::load_schema("show.schema.json"), documents);
}

TEST_CASE("show schema: it refuses what okr show never prints") {
  const World world;
  write_files(world);
  const Json printed = print_item(world, {"punctual"});
  Json documents = Json::array();
  const auto add_changed = [&](const std::string& pointer, const Json& value) {
    documents.push_back(test::to_changed(printed, pointer, value));
  };
  add_changed("/kind", "status");
  add_changed("/item", "file");
  add_changed("/period/start", "1.10.2026");
  add_changed("/check_ins/0/counted", nullptr);
  add_changed("/chart/values/0/on", nullptr);
  add_changed("/above/0/link", "beside");
  documents.push_back(test::to_shortened(printed, "ref"));
  for (const auto& fault : test::validate(test::load_schema("show.schema.json"), documents)) CHECK(fault.has_value());
}
