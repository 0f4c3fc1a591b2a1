#include "okr/model/item_list.hpp"

#include "model/hand_made.hpp"

using namespace okr;
using namespace okr::model;
using namespace okr::model::hand_made;

namespace {

using Names = std::vector<std::string>;

const Date today = to_date(2026, 11, 22);
constexpr std::array key_results{ItemKind::key_result};

const Workspace& market() {
  static const Workspace made = workspace({
      file("fish", "2026-Q4", {objective("fresh", {"ice", "queue"}), objective("nets", {"queue", "knots"})}),
      file("fish", "2026-Q3", {objective("fresh", {"salt"})}),
      file("fruit", "2026-Q4", {objective("fish", {"pears"})}),
  });
  return made;
}

Names list(std::string_view beginning, Date day = today, std::span<const ItemKind> kinds = all_item_kinds) {
  Names names;
  for (const ListedItem& item : list_items(market(), beginning, day, kinds)) names.push_back(item.name);
  return names;
}

}  // namespace

TEST_SUITE("lists of items") {
  TEST_CASE("each goes by the shortest name that begins so, of the files of the day") {
    CHECK(list("", today, key_results) == Names{"ice", "fresh/queue", "nets/queue", "knots", "pears"});
    CHECK(list("k", today, key_results) == Names{"knots"});
    CHECK(list("fish/", today, key_results) ==
          Names{"fish/fresh/ice", "fish/fresh/queue", "fish/nets/queue", "fish/nets/knots", "fish/pears"});
    CHECK(list("nothing") == Names{});
  }

  TEST_CASE("a team goes before a goal of that name") { CHECK(list("fruit") == Names{"fruit", "fruit/fish"}); }

  TEST_CASE("another period is named, or is the last that ended") {
    CHECK(list("2026-Q3:") == Names{"2026-Q3:fish", "2026-Q3:fresh", "2026-Q3:salt"});
    CHECK(list("2026-Q3:s") == Names{"2026-Q3:salt"});
    CHECK(list("s", to_date(2026, 8, 1)) == Names{"salt"});
    CHECK(list("p", to_date(2027, 5, 1)) == Names{"pears"});
    CHECK(list("2025-Q1:").empty());
  }

  TEST_CASE("every name leads to its item") {
    for (const std::string_view beginning : {"", "fish", "2026-Q3:", "2026-Q4:"}) {
      for (const ListedItem& item : list_items(market(), beginning, today)) {
        CAPTURE(item.name);
        CHECK(find_items(market(), item.name, today).found == std::vector{item.address});
      }
    }
  }
}
