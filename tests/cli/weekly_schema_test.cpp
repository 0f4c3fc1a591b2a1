// schema/weekly.schema.json holds for what okr report weekly prints.

#include <doctest/doctest.h>

#include "cli/document_schema.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

Json print_report(const World& world, std::vector<std::string> words) {
  words.insert(words.begin(), "weekly");
  return test::print_json(world, "report", std::move(words));
}

constexpr std::string_view all_kinds = R"(okr: 1
team: harbour
period: 2026-Q4
owner: Bo Lind
events: [{type: midterm, on: 2026-11-25}]
objectives:
  - title: Be the harbour that sailors write home about
    key_results:
      - title: Raise berths let from 10 to 40 by the end of the quarter
        start: 10
        target: 40
        check_ins:
          - {on: 2026-10-19, value: 20}
          - {on: 2026-11-20, value: 18, confidence: 0.8, note: The ice came early}
      - {title: Win 30 new guests by the end of the quarter, target: 30, owner: Ana Ruiz}
      - title: Keep the wait at the lock at 10 minutes or less this quarter
        unit: minutes
        keep: {at_most: 10, per: week}
        check_ins: [{on: 2026-11-16, value: 12}]
      - title: Open 3 new quays by 1 December
        due: 2026-11-28
        milestones: [{title: North, done_on: 2026-11-17}, {title: South, due: 2026-11-24}, {due: 2026-11-26}]
      - {title: Sailors smile more}
    initiatives:
      - {id: paint, title: Paint the bollards, status: active, due: 2026-11-24}
      - {title: Sweep the quay, due: 2026-11-10, owner: Bo Lind}
      - {title: Buy a broom, done_on: 2026-11-19}
)";

}  // namespace

TEST_CASE("weekly schema: it holds for every kind of key result, for the examples and for nothing at all") {
  Json documents = Json::array();
  const World world;
  world.write("okr.config.yaml", "okr: 1\nevents: [{type: workshop, on: 2026-11-23}]\n");
  world.write("okrs/harbour.okr.yaml", all_kinds);
  world.write("okrs/torn.okr.yaml", "okr: 1\nperiod: [\n");
  documents.push_back(print_report(world, {"--today", "2026-11-22"}));
  const Json& full = documents.back();
  for (const char* list : {"moves", "owners", "coming", "skipped", "changed", "periods"}) {
    CAPTURE(list);
    CHECK_FALSE(full.at(list).empty());
  }
  CHECK_FALSE(full.at("initiatives").at("done").empty());
  CHECK_FALSE(full.at("initiatives").at("under_way").empty());
  CHECK(full.at("commit").is_null());
  documents.push_back(print_report(world, {"--today", "2031-01-01"}));
  documents.push_back(print_report(world, {"--today", "2020-01-01"}));
  documents.push_back(print_report(world, {"--today", "2026-11-22", "--from", "2026-10-01", "owner:ana"}));
  const std::string examples = std::string(OKR_SOURCE_DIR) + "/examples";
  documents.push_back(print_report(world, {"-C", examples, "--today", "2026-11-22"}));
  documents.push_back(print_report(world, {"-C", examples, "--today", "2026-08-01"}));
  test::check_holds(test::load_schema("weekly.schema.json"), documents);
}

TEST_CASE("weekly schema: it refuses what okr report weekly never prints") {
  const World world;
  world.write("okrs/harbour.okr.yaml", all_kinds);
  const Json printed = print_report(world, {"--today", "2026-11-22"});
  Json documents = Json::array();
  const auto add_changed = [&](const std::string& pointer, const Json& value) {
    documents.push_back(test::to_changed(printed, pointer, value));
  };
  add_changed("/kind", "status");
  add_changed("/from", "16.11.2026");
  add_changed("/commit", "HEAD");
  add_changed("/dirty", "yes");
  add_changed("/moves/0/kind", "better");
  add_changed("/moves/0/points", 0.5);
  add_changed("/owners/0/key_results/0/gap", -0.1);
  add_changed("/coming/0/kind", "party");
  documents.push_back(test::to_shortened(printed, "findings"));
  for (const auto& fault : test::validate(test::load_schema("weekly.schema.json"), documents)) CHECK(fault.has_value());
}
