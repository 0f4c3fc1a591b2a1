#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/item.hpp"
#include "okr/model/workspace.hpp"

namespace okr::model {

/// A name that `find_items` leads to one thing.
struct ListedItem {
  std::string name;
  Address address;
};

/// The things that a name which begins with `beginning` can lead to, each with the shortest such name, in file order:
/// of the files whose period contains the day, else of the period that ended last; behind "2026-Q3:" of that one.
std::vector<ListedItem> list_items(const Workspace& workspace, std::string_view beginning, Date today,
                                   std::span<const ItemKind> kinds = all_item_kinds);

}  // namespace okr::model
