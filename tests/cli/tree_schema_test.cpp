// schema/tree.schema.json holds for what okr tree prints.

#include <doctest/doctest.h>

#include "cli/document_schema.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

Json print_tree(const World& world, std::vector<std::string> words) {
  words.insert(words.end(), {"--today", "2026-11-22"});
  return test::print_json(world, "tree", std::move(words));
}

constexpr std::string_view all_kinds = R"(okr: 1
team: harbour
period: 2026-Q4
objectives:
  - id: friends
    title: Be the harbour that sailors write home about
    aligned_to: whenever/always
    key_results:
      - {id: berths, title: Let 40 berths this quarter, start: 10, target: 40, check_ins: [{on: 2026-11-16, value: 31}]}
      - {title: Sailors smile more}
      - {title: Sell 4 maps, status: cancelled}
    initiatives:
      - {id: paint, title: Paint the bollards, status: active, due: 2026-10-01, progress: 0.5, supports: [berths]}
      - {title: Sweep the quay}
  - {id: hen, title: The hen, status: draft, aligned_to: egg}
  - {id: egg, title: The egg, aligned_to: [hen, friends]}
  - {id: later, title: Later, status: parked}
initiatives: [{title: Sing, status: dropped}]
)";

void write_files(const World& world) {
  world.write("okr.config.yaml", "okr: 1\n");
  world.write("okrs/harbour.okr.yaml", all_kinds);
  world.write("okrs/whenever.okr.yaml", "okr: 1\nteam: whenever\nobjectives: [{id: always, title: Be on time}]\n");
  world.write("okrs/torn.okr.yaml", "okr: 1\nperiod: [\n");
}

}  // namespace

TEST_CASE("tree schema: it holds for all kinds and states, for the examples and for nothing at all") {
  Json documents = Json::array();
  const World world;
  write_files(world);
  documents.push_back(print_tree(world, {}));
  CHECK(documents.back().at("circles") == Json::parse(R"([["harbour/egg", "harbour/hen"]])"));
  CHECK(documents.back().at("hidden") == 3);
  CHECK(documents.back().at("skipped").size() == 1);
  documents.push_back(print_tree(world, {"-a"}));
  CHECK(documents.back().at("hidden") == 0);
  documents.push_back(print_tree(world, {"paint"}));
  CHECK(documents.back().at("nodes").size() == 4);
  CHECK(documents.back().at("nodes").at(3).at("late") == true);
  documents.push_back(print_tree(world, {"status:missed"}));
  CHECK(documents.back().at("nodes").empty());
  documents.push_back(print_tree(world, {"-C", std::string(OKR_SOURCE_DIR) + "/examples"}));
  test::check_holds(test::load_schema("tree.schema.json"), documents);
}

TEST_CASE("tree schema: it refuses what okr tree never prints") {
  const World world;
  write_files(world);
  const Json printed = print_tree(world, {});
  Json documents = Json::array();
  const auto add_changed = [&](const std::string& pointer, const Json& value) {
    documents.push_back(test::to_changed(printed, pointer, value));
  };
  add_changed("/kind", "status");
  add_changed("/today", "22.11.2026");
  add_changed("/nodes/0/kind", "file");
  add_changed("/nodes/0/depth", -1);
  add_changed("/nodes/0/part", "ring");
  add_changed("/nodes/0/progress", 1.5);
  add_changed("/circles/0", Json::array());
  documents.push_back(test::to_shortened(printed, "hidden"));
  for (const auto& fault : test::validate(test::load_schema("tree.schema.json"), documents)) CHECK(fault.has_value());
}

TEST_CASE("tree: each node of the json hangs where it says") {
  const World world;
  write_files(world);
  const Json nodes = print_tree(world, {"-a"}).at("nodes");
  REQUIRE(nodes.size() > 9);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    CAPTURE(nodes[i].dump());
    const Json& parent = nodes[i].at("parent");
    CHECK(parent.is_null() == (nodes[i].at("depth") == 0));
    if (!parent.is_null()) CHECK(nodes[parent.get<std::size_t>()].at("depth") == nodes[i].at("depth").get<int>() - 1);
    const Json& same = nodes[i].at("same_as");
    CHECK(same.is_null() == (nodes[i].at("link") == "own"));
    if (!same.is_null()) CHECK(nodes[same.get<std::size_t>()].at("ref") == nodes[i].at("ref"));
  }
}
