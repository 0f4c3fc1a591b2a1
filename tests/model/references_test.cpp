#include "model/hand_made.hpp"

using namespace okr::model;
using namespace okr::model::hand_made;

namespace {

using Names = std::vector<std::string>;

constexpr std::size_t bakery_q4 = 0;
constexpr std::size_t house_year = 2;
constexpr std::size_t shop_q4 = 3;
constexpr std::size_t vision = 5;

/// A small company over two quarters, with what makes references hard: names that come twice, names without ids, a
/// rename, a file without a period.
const Workspace& company() {
  static const Workspace made = workspace({
      file("bakery", "2026-Q4",
           {objective("crust", {"loaf", "bun", "~ovens-at-full-heat"}),
            objective("dough", {"loaf", "rye<old-rye", "crust"}), objective("~bake-with-joy", {"smiles"}),
            objective("shop", {"queue"})}),
      file("bakery", "2026-Q3", {objective("crust", {"loaf"}), objective("summer", {"ice"})}),
      file("house", "2026", {objective("beloved", {"guests", "waste"}), objective("yearly", {"profit"})}),
      file("shop", "2026-Q4", {objective("queue", {"wait", "till"}), objective("window<display", {"glances"})}),
      file("house", "2026-H2", {objective("beloved", {"guests", "return"})}),
      file("vision", "", {objective("star", {"light"})}),
      file("twins", "2026-Q4", {objective("same", {"kr"})}),
      file("twins", "2026-Q4", {objective("same", {"kr"})}),
  });
  return made;
}

struct Case {
  std::string reference;
  Address from;
  Names found;
};

void check_all(const std::vector<Case>& cases, Wanted wanted) {
  for (const Case& each : cases) {
    CAPTURE(each.reference);
    const Resolution resolution = company().resolve(each.reference, each.from, wanted);
    CHECK(names(company(), resolution.found) == each.found);
    if (!each.found.empty()) CHECK_FALSE(resolution.nearest);
  }
}

constexpr Address bakery{.file = bakery_q4};
constexpr Address crust{.file = bakery_q4, .objective = 0};
constexpr Address dough{.file = bakery_q4, .objective = 1};
constexpr Address shop{.file = shop_q4};
constexpr Address house{.file = house_year};
constexpr Address star{.file = vision};

}  // namespace

TEST_SUITE("references") {
  TEST_CASE("one name: the same objective, then the same file") {
    check_all({{"bun", crust, {"2026-Q4:bakery/crust/bun"}},
               {"loaf", crust, {"2026-Q4:bakery/crust/loaf"}},
               {"loaf", dough, {"2026-Q4:bakery/dough/loaf"}},
               {"loaf", bakery, {"2026-Q4:bakery/crust/loaf", "2026-Q4:bakery/dough/loaf"}},
               {"rye", crust, {"2026-Q4:bakery/dough/rye"}},
               {"crust", bakery, {"2026-Q4:bakery/dough/crust"}},
               {"dough", bakery, {"2026-Q4:bakery/dough"}},
               {"wait", bakery, {}},
               {"ice", bakery, {}},
               {"Bun", bakery, {}},
               {"bakery", bakery, {}}},
              Wanted::key_result);
    check_all({{"crust", bakery, {"2026-Q4:bakery/crust", "2026-Q4:bakery/dough/crust"}},
               {"dough", bakery, {"2026-Q4:bakery/dough"}},
               {"bun", crust, {"2026-Q4:bakery/crust/bun"}}},
              Wanted::goal);
  }

  TEST_CASE("from inside a key result the objective around it comes first") {
    const Address nested{.file = bakery_q4, .objective = 1, .key_result = 1, .initiative = 0};
    check_all({{"loaf", nested, {"2026-Q4:bakery/dough/loaf"}}}, Wanted::key_result);
  }

  TEST_CASE("two names: objective and key result of this file, then team and objective") {
    check_all({{"dough/loaf", crust, {"2026-Q4:bakery/dough/loaf"}},
               {"shop/queue", crust, {"2026-Q4:bakery/shop/queue"}},
               {"shop/queue", shop, {"2026-Q4:shop/queue"}},
               {"shop/window", crust, {"2026-Q4:shop/window"}},
               {"bakery/crust", crust, {"2026-Q4:bakery/crust"}},
               {"dough/bun", crust, {}}},
              Wanted::key_result);
  }

  TEST_CASE("the same period wins, then the shortest that contains it, then what overlaps") {
    check_all({{"house/beloved", crust, {"2026-H2:house/beloved"}},
               {"house/beloved/waste", crust, {"2026:house/beloved/waste"}},
               {"house/beloved", house, {"2026:house/beloved"}},
               {"house/yearly/profit", crust, {"2026:house/yearly/profit"}},
               {"vision/star", crust, {"-:vision/star"}},
               {"bakery/crust/loaf", crust, {"2026-Q4:bakery/crust/loaf"}},
               {"bakery/crust/loaf", house, {"2026-Q4:bakery/crust/loaf", "2026-Q3:bakery/crust/loaf"}},
               {"bakery/summer", crust, {}},
               {"bakery/summer", house, {"2026-Q3:bakery/summer"}},
               {"vision/star/light", star, {"-:vision/star/light"}},
               {"shop/queue", star, {"2026-Q4:shop/queue"}}},
              Wanted::goal);
  }

  TEST_CASE("a period before it chooses the file") {
    check_all({{"2026-Q3:bakery/crust", crust, {"2026-Q3:bakery/crust"}},
               {"2026-K3:bakery/crust/loaf", shop, {"2026-Q3:bakery/crust/loaf"}},
               {"2026:house/beloved", crust, {"2026:house/beloved"}},
               {"2026-Q4:crust/loaf", crust, {}},
               {"2026-Q3:loaf", crust, {}},
               {"2026-Q3:shop/queue", crust, {}},
               {"autumn:bakery/crust", crust, {}},
               {":bakery/crust", crust, {}}},
              Wanted::goal);
  }

  TEST_CASE("two files with the same names are both meant") {
    check_all({{"twins/same/kr", crust, {"2026-Q4:twins/same/kr", "2026-Q4:twins/same/kr"}}}, Wanted::key_result);
  }

  TEST_CASE("an earlier id leads on") {
    check_all({{"old-rye", bakery, {"2026-Q4:bakery/dough/rye"}},
               {"dough/old-rye", bakery, {"2026-Q4:bakery/dough/rye"}},
               {"shop/display/glances", crust, {"2026-Q4:shop/window/glances"}}},
              Wanted::key_result);
  }

  TEST_CASE("a real id comes before an earlier one, and that before a slug") {
    const Workspace made = workspace({file("mill", "2026-Q4",
                                           {objective("one", {"new<flour"}), objective("two", {"flour", "kept<stone"}),
                                            objective("three", {"~stone", "~husk"})})});
    const auto find = [&](std::string_view reference) {
      return names(made, made.resolve(reference, {.file = 0, .objective = 0}).found);
    };
    CHECK(find("flour") == Names{"2026-Q4:mill/two/flour"});
    CHECK(find("stone") == Names{"2026-Q4:mill/two/kept"});
    CHECK(find("husk") == Names{"2026-Q4:mill/three/husk"});
  }

  TEST_CASE("what has no id is found by its slug, and that is said") {
    struct SlugCase {
      std::string reference;
      std::string found;
      bool is_by_slug;
    };
    const std::vector<SlugCase> cases = {{"ovens-at-full-heat", "2026-Q4:bakery/crust/ovens-at-full-heat", true},
                                         {"crust/ovens-at-full-heat", "2026-Q4:bakery/crust/ovens-at-full-heat", true},
                                         {"bake-with-joy/smiles", "2026-Q4:bakery/bake-with-joy/smiles", true},
                                         {"bakery/bake-with-joy", "2026-Q4:bakery/bake-with-joy", true},
                                         {"smiles", "2026-Q4:bakery/bake-with-joy/smiles", false}};
    for (const SlugCase& each : cases) {
      CAPTURE(each.reference);
      const Resolution resolution = company().resolve(each.reference, bakery);
      CHECK(names(company(), resolution.found) == Names{each.found});
      CHECK(resolution.is_by_slug == each.is_by_slug);
    }
  }

  TEST_CASE("what is no reference finds nothing") {
    for (const char* text :
         {"", "/", "crust/", "/loaf", "a/b/c/d", "crust//loaf", ":", "2026-Q4:", " bun", "*", "\xff"}) {
      CAPTURE(text);
      CHECK(company().resolve(text, bakery).found.empty());
    }
  }

  TEST_CASE("fiscal years move the periods that a reference names") {
    Config config;
    config.year_start = std::chrono::April / std::chrono::day{1};
    OkrFile spring = file("mill", "", {objective("grind", {"sacks"})});
    spring.period = Field<Period>(*parse_period("2026-Q1", config.year_start), {});
    const Workspace made = to_workspace("/goals", config, {std::move(spring)});
    CHECK(made.resolve("2026-Q1:mill/grind", {.file = 0}).found.size() == 1);
    CHECK(made.resolve("2026-Q2:mill/grind", {.file = 0}).found.empty());
  }

  TEST_CASE("a range is named by its two days") {
    OkrFile camp = file("camp", "", {objective("tents", {"beds"})});
    camp.period = Field<Period>(to_range(okr::to_date(2026, 9, 1), okr::to_date(2026, 12, 15)), {});
    const Workspace made = workspace({std::move(camp), file("bakery", "2026-Q4", {})});
    CHECK(made.resolve("camp/tents", {.file = 1}).found.size() == 1);
    CHECK(made.resolve("2026-09-01..2026-12-15:camp/tents", {.file = 1}).found.size() == 1);
  }
}
