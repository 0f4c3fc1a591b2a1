// The units that come with the numbers of okr new key-result.
#include <doctest/doctest.h>

#include "cli/world.hpp"

using namespace okr;
using namespace okr::cli;

namespace {

constexpr std::string_view port =
    "okr: 1\nperiod: 2026-Q4\nlanguage: nb\nobjectives:\n  - {id: alpha, title: Bli valgt først}\n";

Answer add(const World& world, const std::vector<std::string>& flags) {
  world.write("port.okr.yaml", port);
  std::vector<std::string> line{"new", "key-result", "Korte ventetiden"};
  line.insert(line.end(), flags.begin(), flags.end());
  return world.run(line);
}

bool holds(const World& world, std::string_view text) {
  return world.read("port.okr.yaml").find(text) != std::string::npos;
}

}  // namespace

TEST_SUITE("okr new key-result") {
  TEST_CASE("refuses two units, and names both") {
    const World world;
    const Answer days = add(world, {"--start", "3 dager", "--target", "2 uker"});
    CHECK(days.exit == 2);
    CHECK(days.err.find("--start \"3 dager\" has the unit \"dager\", and --target \"2 uker\" has \"uker\"") !=
          std::string::npos);
    CHECK(add(world, {"--start", "30 kr", "--target", "40 %"}).exit == 2);
    CHECK(add(world, {"--at-least", "30 kr", "--at-most", "40 %"}).exit == 2);
    const Answer given = add(world, {"--target", "30 %", "--unit", "kr"});
    CHECK(given.exit == 2);
    CHECK(given.err.find("--unit has the unit \"kr\", and --target \"30 %\" has \"%\"") != std::string::npos);
    CHECK(world.read("port.okr.yaml") == port);
  }

  TEST_CASE("writes a unit as it was typed") {
    const World world;
    CHECK(add(world, {"--start", "10", "--target", "30 kr"}).exit == 0);
    CHECK(holds(world, "unit: kr,"));
    CHECK(add(world, {"--start", "10 kr", "--target", "30 kroner"}).exit == 0);
    CHECK(holds(world, "unit: kr,"));
    CHECK(add(world, {"--target", "30 kr", "--unit", "kroner"}).exit == 0);
    CHECK(holds(world, "unit: kroner,"));
  }
}
