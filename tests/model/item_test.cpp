#include "okr/model/item.hpp"

#include "model/hand_made.hpp"

using namespace okr;
using namespace okr::model;
using namespace okr::model::hand_made;

namespace {

using Names = std::vector<std::string>;

const Date today = to_date(2026, 11, 22);
constexpr std::array key_results{ItemKind::key_result};

OkrFile with_initiatives(OkrFile made) {
  made.initiatives.push_back(named<Initiative>("flour"));
  made.objectives[0].initiatives.push_back(named<Initiative>("~new-oven"));
  made.objectives[0].key_results[0].initiatives.push_back(named<Initiative>("scales"));
  return made;
}

/// Two quarters and a year, with names that come twice.
const Workspace& company() {
  static const Workspace made = workspace({
      with_initiatives(file("bakery", "2026-Q4",
                            {objective("crust", {"loaf", "bun", "~ovens-at-full-heat"}),
                             objective("dough", {"loaf", "rye<old-rye"}), objective("shop", {"queue"})})),
      file("bakery", "2026-Q3", {objective("crust", {"loaf", "pretzel"}), objective("summer", {"ice"})}),
      file("bakery", "2026-Q2", {objective("crust", {"pretzel"})}),
      file("bakery", "2027-Q1", {objective("spring", {"ice", "cress"})}),
      file("house", "2026", {objective("beloved", {"guests"})}),
      file("shop", "2026-Q4", {objective("queue", {"wait"})}),
      file("vision", "", {objective("star", {"light"})}),
  });
  return made;
}

std::string whole_name(const Address& address) {
  const Entity* entity = company().find_entity(address);
  const std::string& period = company().files[address.file].source.path();
  if (entity == nullptr) return period;
  return to_item_kind(address) == ItemKind::initiative ? "initiative " + entity->slug : name(company(), address);
}

Names find(std::string_view text, std::span<const ItemKind> kinds = all_item_kinds) {
  Names found;
  for (const Address& address : find_items(company(), text, today, kinds).found) found.push_back(whole_name(address));
  return found;
}

std::string nearest(std::string_view text, std::span<const ItemKind> kinds = all_item_kinds) {
  const ItemSearch search = find_items(company(), text, today, kinds);
  CHECK(search.found.empty());
  return search.nearest.value_or("-");
}

}  // namespace

TEST_SUITE("items") {
  TEST_CASE("a whole name and any ending of it lead to the same thing") {
    for (const std::string_view text :
         {"bun", "crust/bun", "bakery/crust/bun", "2026-Q4:bakery/crust/bun", "2026-K4:crust/bun", "2026-Q4:bun"}) {
      CAPTURE(text);
      CHECK(find(text) == Names{"2026-Q4:bakery/crust/bun"});
    }
    CHECK(find("ovens-at-full-heat") == Names{"2026-Q4:bakery/crust/ovens-at-full-heat"});
    CHECK(find("old-rye") == Names{"2026-Q4:bakery/dough/rye"});
    CHECK(find("light") == Names{"-:vision/star/light"});
    CHECK(find("guests") == Names{"2026:house/beloved/guests"});
  }

  TEST_CASE("a file goes by its team and its path, an initiative by its id or slug") {
    CHECK(find("house") == Names{"house-2026.okr.yaml"});
    CHECK(find("bakery") == Names{"bakery-2026-Q4.okr.yaml"});
    CHECK(find("2026-Q3:bakery") == Names{"bakery-2026-Q3.okr.yaml"});
    CHECK(find("bakery-2026-Q3.okr.yaml") == Names{"bakery-2026-Q3.okr.yaml"});
    CHECK(find("flour") == Names{"initiative flour"});
    CHECK(find("crust/new-oven") == Names{"initiative new-oven"});
    CHECK(find("bakery/crust/loaf/scales") == Names{"initiative scales"});
  }

  TEST_CASE("the period that contains today wins, then the one that ended last") {
    CHECK(find("crust") == Names{"2026-Q4:bakery/crust"});
    CHECK(find("pretzel") == Names{"2026-Q3:bakery/crust/pretzel"});
    CHECK(find("ice") == Names{"2026-Q3:bakery/summer/ice"});
    CHECK(find("cress") == Names{"2027-Q1:bakery/spring/cress"});
    CHECK(find("2027-Q1:ice") == Names{"2027-Q1:bakery/spring/ice"});
  }

  TEST_CASE("a name that several have is ambiguous, unless it is the whole name of one") {
    CHECK(find("loaf") == Names{"2026-Q4:bakery/crust/loaf", "2026-Q4:bakery/dough/loaf"});
    CHECK(find("dough/loaf") == Names{"2026-Q4:bakery/dough/loaf"});
    CHECK(find("shop") == Names{"shop-2026-Q4.okr.yaml"});
    CHECK(find("queue") == Names{"2026-Q4:bakery/shop/queue", "2026-Q4:shop/queue"});
    CHECK(find("queue", key_results) == Names{"2026-Q4:bakery/shop/queue"});
    CHECK(find("shop/queue") == Names{"2026-Q4:shop/queue"});
    CHECK(find("shop/queue", key_results) == Names{"2026-Q4:bakery/shop/queue"});
  }

  TEST_CASE("what is no name leads nowhere") {
    for (const std::string_view text : {"", "/", "bun/", "a/b/c/d/e", ":", "2026-Q4:"}) {
      CAPTURE(text);
      CHECK(find(text).empty());
    }
    CHECK(find("Bun").empty());
    CHECK(find("2026-Q2:bun").empty());
  }

  TEST_CASE("the nearest name is one that leads to one thing") {
    CHECK(nearest("bunn") == "bun");
    CHECK(nearest("Bun") == "bun");
    CHECK(nearest("crust/lof") == "crust/loaf");
    CHECK(nearest("lof") == "-");
    CHECK(nearest("2026-Q4:bunn") == "2026-Q4:bun");
    CHECK(nearest("summer/bun") == "bun");
    CHECK(nearest("2026-Q2:bun") == "bun");
    CHECK(nearest("pretz") == "pretzel");
    CHECK(nearest("Ovens at full heat!") == "ovens-at-full-heat");
    CHECK(nearest("hous", key_results) == "-");
    CHECK(nearest("zebra") == "-");
  }

  TEST_CASE("the name of a thing is the shortest that finds it") {
    for (const auto& [text, shortest] :
         {std::pair{"bakery/crust/bun", "bun"}, std::pair{"bakery/crust/loaf", "crust/loaf"},
          std::pair{"2026-Q3:bakery/crust/loaf", "2026-Q3:loaf"}, std::pair{"2026-Q3:bakery", "2026-Q3:bakery"},
          std::pair{"bakery/shop/queue", "bakery/shop/queue"}, std::pair{"shop/queue", "shop/queue"}}) {
      CAPTURE(text);
      const ItemSearch search = find_items(company(), text, today);
      REQUIRE(search.found.size() == 1);
      CHECK(to_item_name(company(), search.found[0], today) == shortest);
    }
  }
}
