// schema/status.schema.json holds for what okr status prints.

#include <doctest/doctest.h>

#include "cli/document_schema.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

Json print_status(const World& world, std::vector<std::string> words) {
  return test::print_json(world, "status", std::move(words));
}

constexpr std::string_view all_kinds = R"(okr: 1
team: harbour
period: 2026-Q4
objectives:
  - title: Be the harbour that sailors write home about
    type: learning
    key_results:
      - title: Raise berths let from 10 to 40 by the end of the quarter
        start: 10
        target: 40
        check_ins:
          - {on: 2026-10-05, value: 12}
          - {on: 2026-10-19, value: 20}
          - {on: 2026-11-02, value: 26, confidence: 0.8}
          - {on: 2026-11-16, value: 31}
      - {title: Win 30 new guests by the end of the quarter, target: 30}
      - title: Keep the wait at the lock at 10 minutes or less this quarter
        unit: minutes
        keep: {at_most: 10, per: week}
        check_ins: [{on: 2026-11-16, value: 12}]
      - {title: Keep the depth between 3 and 4 metres this quarter, keep: {at_least: 3, at_most: 4}}
      - title: Open 2 new quays by 1 December
        milestones: [{title: North, done_on: 2026-11-01}, {title: South}]
      - {title: Sailors smile more}
    initiatives:
      - {title: Paint the bollards, status: active}
)";

}  // namespace

TEST_CASE("status schema: it holds for every kind of key result, for the examples and for nothing at all") {
  Json documents = Json::array();
  const World world;
  world.write("okr.config.yaml", "okr: 1\n");
  world.write("okrs/harbour.okr.yaml", all_kinds);
  world.write("okrs/timeless.okr.yaml", "okr: 1\nobjectives: [{title: Be on time}]\n");
  world.write("okrs/torn.okr.yaml", "okr: 1\nperiod: [\n");
  documents.push_back(print_status(world, {"--today", "2026-11-22"}));
  CHECK(documents.back().at("teams").at(0).at("objectives").at(0).at("key_results").size() == 6);
  CHECK_FALSE(documents.back().at("skipped").empty());
  documents.push_back(print_status(world, {"--today", "2031-01-01"}));
  documents.push_back(print_status(world, {"--today", "2026-11-22", "status:missed"}));
  const std::string examples = std::string(OKR_SOURCE_DIR) + "/examples";
  documents.push_back(print_status(world, {"-C", examples, "--today", "2026-11-22"}));
  documents.push_back(print_status(world, {"-C", examples, "--today", "2026-08-01"}));
  for (const char* group : {"team", "owner", "level"}) {
    documents.push_back(print_status(world, {"--today", "2026-11-22", "--group-by", group, "--sort", "age"}));
    CHECK_FALSE(documents.back().at("groups").empty());
  }
  documents.push_back(print_status(world, {"--today", "2026-11-22", "--group-by", "owner", "status:missed"}));
  test::check_holds(test::load_schema("status.schema.json"), documents);
}

TEST_CASE("status schema: it refuses what okr status never prints") {
  const World world;
  world.write("okrs/harbour.okr.yaml", all_kinds);
  const Json printed = print_status(world, {"--today", "2026-11-22"});
  Json documents = Json::array();
  const auto add_changed = [&](const std::string& pointer, const Json& value) {
    documents.push_back(test::to_changed(printed, pointer, value));
  };
  add_changed("/kind", "lint");
  add_changed("/today", "22.11.2026");
  add_changed("/commit", "HEAD");
  add_changed("/group_by", "period");
  add_changed("/teams/0/status", "green");
  add_changed("/teams/0/objectives/0/key_results/0/progress", 1.5);
  add_changed("/teams/0/objectives/0/key_results/0/trend/0/on", nullptr);
  documents.push_back(test::to_shortened(printed, "due"));
  for (const auto& fault : test::validate(test::load_schema("status.schema.json"), documents)) CHECK(fault.has_value());
}
