// schema/tree.schema.json holds for what okr tree prints.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "cli/schema_check.hpp"
#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;
using test::Json;

namespace {

Json load_schema() {
  std::ifstream file(std::filesystem::path(OKR_SOURCE_DIR) / "schema" / "tree.schema.json");
  REQUIRE(file.good());
  return Json::parse(file);
}

/// Readers take keys that are new; this one takes none, so that each key that okr writes stands in the schema.
void close(Json& schema) {
  if (schema.is_object() && schema.contains("properties")) schema["additionalProperties"] = false;
  for (Json& each : schema) {
    if (each.is_structured()) close(each);
  }
}

Json print_tree(const World& world, std::vector<std::string> words) {
  words.insert(words.begin(), {"tree", "--format", "json", "--today", "2026-11-22"});
  const Answer answer = world.run(words);
  REQUIRE(answer.exit == 0);
  return Json::parse(answer.out);
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
  Json schema = load_schema();
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
  for (const bool is_closed : {false, true}) {
    if (is_closed) close(schema);
    for (const auto& fault : test::validate(schema, documents)) CHECK(fault.value_or("") == "");
  }
}

TEST_CASE("tree schema: it refuses what okr tree never prints") {
  const World world;
  write_files(world);
  const Json printed = print_tree(world, {});
  Json documents = Json::array();
  const auto add_changed = [&](const std::string& pointer, const Json& value) {
    Json changed = printed;
    changed.at(Json::json_pointer(pointer)) = value;
    documents.push_back(std::move(changed));
  };
  add_changed("/kind", "status");
  add_changed("/today", "22.11.2026");
  add_changed("/nodes/0/kind", "file");
  add_changed("/nodes/0/depth", -1);
  add_changed("/nodes/0/part", "ring");
  add_changed("/nodes/0/progress", 1.5);
  add_changed("/circles/0", Json::array());
  Json without_hidden = printed;
  without_hidden.erase("hidden");
  documents.push_back(std::move(without_hidden));
  for (const auto& fault : test::validate(load_schema(), documents)) CHECK(fault.has_value());
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
