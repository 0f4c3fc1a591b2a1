#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/workspace.hpp"

/// Names as people type them on the command line, where no file stands around them (format.md, References):
/// "growth/visible/conversion", any ending of it ("visible/conversion", "conversion"), with a period in front
/// ("2026-Q3:conversion"). Each part is an id, an earlier one, or the slug of a title.
namespace okr::model {

/// What can be named. A file goes by its team or by its path.
enum class ItemKind : std::uint8_t { file, objective, key_result, initiative };
inline constexpr std::array all_item_kinds{ItemKind::file, ItemKind::objective, ItemKind::key_result,
                                           ItemKind::initiative};

ItemKind to_item_kind(const Address& address);
/// "file", "objective", "key result", "initiative".
std::string_view to_words(ItemKind kind);

/// What a name leads to.
struct ItemSearch {
  std::vector<Address> found;          ///< one where it is right, several where it is ambiguous; in file order
  std::optional<std::string> nearest;  ///< where none was found: the most similar name that leads to one thing
};

/// Looks a name up among the things of some kinds. Where several have it, those win whose period contains `today`, then
/// those that ended last, then those that begin first; of these a whole name wins over the ending of one, and an id
/// over an earlier id or a slug.
ItemSearch find_items(const Workspace& workspace, std::string_view name, Date today,
                      std::span<const ItemKind> kinds = all_item_kinds);

/// The shortest name by which `find_items` finds just this: "conversion", "visible/conversion",
/// "2026-Q3:growth/visible/conversion". The longest of them where none does, as it shares all its names.
std::string to_item_name(const Workspace& workspace, const Address& address, Date today,
                         std::span<const ItemKind> kinds = all_item_kinds);

}  // namespace okr::model
