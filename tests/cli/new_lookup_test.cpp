// Where okr new looks the names of --objective and --supports up.
#include <doctest/doctest.h>

#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

std::string to_file(std::string_view key_result) {
  return "okr: 1\nperiod: 2026-Q4\nobjectives:\n  - id: alpha\n    title: Be chosen first\n    key_results:\n"
         "      - {id: riders, title: Raise riders from 9 to 12}\n      - {id: " +
         std::string(key_result) + ", title: Raise sales from 9 to 12}\n";
}

void write_harbours(const World& world) {
  world.write("bus.okr.yaml", to_file("seats"));
  world.write("ferry.okr.yaml", to_file("decks") + "  - id: beta\n    title: Be kind\n    key_results:\n" +
                                    "      - {id: riders, title: Raise smiles from 9 to 12}\n");
}

bool holds(const World& world, std::string_view file, std::string_view text) {
  return world.read(file).find(text) != std::string::npos;
}

}  // namespace

TEST_SUITE("okr new looks names up") {
  TEST_CASE("--objective among those of --team") {
    const World world;
    write_harbours(world);
    CHECK(world.run({"new", "key-result", "Win 20 riders", "--objective", "alpha"}).exit == 2);
    CHECK(world.run({"new", "key-result", "Win 20 riders", "--objective", "alpha", "--team", "bus"}).exit == 0);
    CHECK(holds(world, "bus.okr.yaml", "win-20-riders"));
    CHECK_FALSE(holds(world, "ferry.okr.yaml", "win-20-riders"));
    CHECK(world.run({"new", "initiative", "Paint", "--objective", "alpha", "--team", "ferry.okr.yaml"}).exit == 0);
    CHECK(holds(world, "ferry.okr.yaml", "id: paint"));
  }

  TEST_CASE("--objective of another team, or of another period, is a contradiction") {
    const World world;
    write_harbours(world);
    const Answer other = world.run({"new", "key-result", "Win 20 riders", "--objective", "beta", "--team", "bus"});
    CHECK(other.exit == 2);
    CHECK(other.err.starts_with("okr: objective \"beta\" is not of team \"bus\": it is of team \"ferry\"\n"));
    const Answer full = world.run({"new", "key-result", "Win 20", "--objective", "ferry/alpha", "--team", "bus"});
    CHECK(full.exit == 2);
    const Answer late = world.run({"new", "key-result", "Win 20", "--objective", "beta", "--period", "2027-Q1"});
    CHECK(late.exit == 2);
    CHECK(late.err.find("objective \"beta\" is not for 2027-Q1") != std::string::npos);
    const Answer none = world.run({"new", "key-result", "Win 20", "--objective", "betta", "--team", "ferry"});
    CHECK(none.err.find("did you mean \"beta\"?") != std::string::npos);
    CHECK(world.run({"new", "key-result", "Win 20", "--objective", "beta", "--team", "bsu"}).exit == 2);
    CHECK_FALSE(holds(world, "ferry.okr.yaml", "win-20"));
  }

  TEST_CASE("--supports in the same objective first, then in the same file") {
    const World world;
    write_harbours(world);
    CHECK(world.run({"new", "initiative", "Paint", "--supports", "riders"}).exit == 2);
    CHECK(world.run({"new", "initiative", "Paint", "--supports", "riders", "--team", "bus"}).exit == 0);
    CHECK(holds(world, "bus.okr.yaml", "supports: [riders]"));
    CHECK(world.run({"new", "initiative", "Wash", "--supports", "riders", "--objective", "beta"}).exit == 0);
    CHECK(holds(world, "ferry.okr.yaml", "supports: [riders]"));
    CHECK(world.run({"new", "initiative", "Sand", "--supports", "seats,riders"}).exit == 0);
    CHECK(holds(world, "bus.okr.yaml", "supports: [seats, riders]"));
    const Answer several = world.run({"new", "initiative", "Oil", "--supports", "riders", "--team", "ferry"});
    CHECK(several.exit == 2);
    CHECK(several.err.find("\"riders\" can be alpha/riders or beta/riders") != std::string::npos);
  }

  TEST_CASE("a team without a file for the period is told how it gets one") {
    const World world;
    write_harbours(world);
    const Answer none = world.run({"new", "objective", "Glide", "--team", "bus", "--period", "2027-Q1"});
    CHECK(none.exit == 2);
    CHECK(none.err ==
          "okr: team \"bus\" has no file for 2027-Q1\n"
          "  = help: okr new team \"bus\" --id bus --period 2027-Q1 writes one\n");
    const Answer all = world.run({"new", "objective", "Glide", "--period", "2027-Q1"});
    CHECK(all.err.find("okr new team NAME --period 2027-Q1 writes one") != std::string::npos);
    CHECK(world.run({"new", "objective", "Glide", "--team", "bus.okr.yaml", "--period", "2026-Q4"}).exit == 0);
    CHECK(holds(world, "bus.okr.yaml", "id: glide"));
  }
}
