// The name that is suggested for a reference that leads nowhere, and the shortest one that leads to a thing.
#include "model/hand_made.hpp"

using namespace okr::model;
using namespace okr::model::hand_made;

namespace {

const Workspace& fleet() {
  static const Workspace made = [] {
    OkrFile harbour = file("harbour", "2026-Q4",
                           {objective("safe-quay", {"falls", "lights"}), objective("fast-quay", {"cranes", "lights"}),
                            objective("~no-id-yet", {"boats"})});
    harbour.objectives[0].key_results[0].title = okr::model::Field<std::string>("Fewer falls on the quay", {});
    harbour.objectives[0].title = okr::model::Field<std::string>("Nobody gets hurt", {});
    return workspace({std::move(harbour), file("ferries", "2026-Q4", {objective("on-time", {"delays", "crew"})}),
                      file("ferries", "2026-Q2", {objective("spring", {"paint"}), objective("on-time", {"delays"})}),
                      file("fleet", "2026", {objective("trusted", {"rating"})}),
                      file("ferries", "2026-Q1", {objective("spring", {"paint"})})});
  }();
  return made;
}

struct Case {
  std::string reference;
  Wanted wanted;
  std::optional<std::string> nearest;
};

const std::vector<Case> cases = {
    // A slip of the finger, in as many names as were written.
    {"crane", Wanted::key_result, "cranes"},
    {"Falls", Wanted::key_result, "falls"},
    {"safe-quai", Wanted::goal, "safe-quay"},
    {"safe-quay/fals", Wanted::key_result, "safe-quay/falls"},
    {"ferrys/on-time", Wanted::goal, "ferries/on-time"},
    {"feries/on-time/delay", Wanted::key_result, "ferries/on-time/delays"},
    {"fleet/trused", Wanted::goal, "fleet/trusted"},
    {"2026-Q3:ferries/spring", Wanted::goal, "2026-Q2:ferries/spring"},
    {"2026-Q2:ferries/sprang/paint", Wanted::key_result, "2026-Q2:ferries/spring/paint"},
    // Only what leads to one thing is suggested: there are two "lights".
    {"light", Wanted::key_result, std::nullopt},
    // Only what was wanted.
    {"safe-quai", Wanted::key_result, std::nullopt},
    // Right names in a period that can't be seen from here: the last.
    {"ferries/spring", Wanted::goal, "2026-Q2:ferries/spring"},
    {"ferries/spring/paint", Wanted::key_result, "2026-Q2:ferries/spring/paint"},
    // The title in the place of the id.
    {"fewer-falls-on-the-quay", Wanted::key_result, "falls"},
    {"nobody-gets-hurt", Wanted::goal, "safe-quay"},
    {"nobody-gets-hurt", Wanted::key_result, std::nullopt},
    // The right id in another place; in several periods the one that is seen from here.
    {"rating", Wanted::key_result, "fleet/trusted/rating"},
    {"on-time", Wanted::goal, "ferries/on-time"},
    {"delays", Wanted::key_result, "ferries/on-time/delays"},
    {"quays/crew", Wanted::key_result, "ferries/on-time/crew"},
    // Nothing like it.
    {"whales", Wanted::goal, std::nullopt},
    {"", Wanted::goal, std::nullopt},
    {"a/b/c/d", Wanted::goal, std::nullopt},
    {"no-id-yeet", Wanted::goal, std::nullopt},
};

}  // namespace

TEST_SUITE("suggested references") {
  TEST_CASE("are near, and lead to one thing") {
    const Address from{.file = 0};
    for (const Case& each : cases) {
      CAPTURE(each.reference);
      const Resolution resolution = fleet().resolve(each.reference, from, each.wanted);
      CHECK(resolution.found.empty());
      CHECK(resolution.nearest == each.nearest);
      if (resolution.nearest) CHECK(fleet().resolve(*resolution.nearest, from, each.wanted).found.size() == 1);
    }
  }

  TEST_CASE("come for the team that was named, however many are called alike") {
    std::vector<OkrFile> files;
    for (int each = 0; each < 1000; ++each) {
      files.push_back(file("team-" + std::to_string(each), "2026-Q4", {objective("goal", {"a", "b", "c"})}));
    }
    const Workspace made = workspace(std::move(files));
    for (const OkrFile& each : made.files) {
      CHECK(made.resolve(each.team + "/gaol", {.file = 0}).nearest == each.team + "/goal");
    }
  }
}

TEST_SUITE("the shortest reference") {
  TEST_CASE("that leads to a thing alone") {
    struct Shortest {
      Address target;
      Address from;
      std::string reference;
    };
    const std::vector<Shortest> shortest = {
        {{.file = 0, .objective = 0, .key_result = 0}, {.file = 0}, "falls"},
        {{.file = 0, .objective = 1, .key_result = 1}, {.file = 0, .objective = 1}, "lights"},
        {{.file = 0, .objective = 1, .key_result = 1}, {.file = 0, .objective = 0}, "fast-quay/lights"},
        {{.file = 0, .objective = 1}, {.file = 0}, "fast-quay"},
        {{.file = 1, .objective = 0}, {.file = 0}, "ferries/on-time"},
        {{.file = 1, .objective = 0, .key_result = 0}, {.file = 0}, "ferries/on-time/delays"},
        {{.file = 2, .objective = 1}, {.file = 0}, "2026-Q2:ferries/on-time"},
        {{.file = 2, .objective = 1}, {.file = 2}, "on-time"},
        {{.file = 0, .objective = 2}, {.file = 0}, "harbour/no-id-yet"},
        {{.file = 0, .objective = 2, .key_result = 0}, {.file = 0}, "boats"},
        {{.file = 0, .objective = 2, .key_result = 0}, {.file = 1}, "harbour/no-id-yet/boats"},
    };
    for (const Shortest& each : shortest) {
      CAPTURE(each.reference);
      CHECK(to_reference(fleet(), each.target, each.from) == each.reference);
    }
  }
}
