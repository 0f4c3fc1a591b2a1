#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resolver.hpp"
#include "okr/base/date.hpp"
#include "okr/model/workspace.hpp"

namespace okr::model {

/// A name of the command line taken apart.
struct ItemName {
  std::optional<std::string_view> period;
  std::vector<std::string_view> parts;  ///< one to four; none where the text is no name
};
ItemName split_name(std::string_view text);

/// The parts that an item's whole name has, from the team down. The team's own is nullptr.
using ItemParts = std::vector<const Entity*>;
ItemParts to_parts(const Workspace& workspace, const Address& address);

/// The last `count` parts: "visible/conversion".
std::string to_ending(const OkrFile& file, const ItemParts& parts, std::size_t count);

/// How a name fits; less is better.
enum class NameExtent : std::uint8_t { whole, ending };
struct NameMatch {
  NameExtent extent = NameExtent::whole;
  NameKind kind = NameKind::id;  ///< the weakest of its parts
  friend auto operator<=>(const NameMatch&, const NameMatch&) = default;
};
std::optional<NameMatch> find_match(const OkrFile& file, const ItemParts& parts, const ItemName& name);

/// Whether the file is of the period that the name gives, or the name gives none.
bool is_in_period(const Workspace& workspace, std::size_t file, const ItemName& name);

/// How well a period suits a day; less is better. Of those that ended before, the later, of those to come the sooner.
enum class DayTier : std::uint8_t { holds, ended_before, begins_after };
struct DayRank {
  DayTier tier = DayTier::holds;
  int days = 0;
  friend auto operator<=>(const DayRank&, const DayRank&) = default;
};
DayRank to_day_rank(const Field<Period>& period, Date today);

/// The files whose path is `text`, or ends in it from a folder on.
std::vector<Address> find_files_at(const Workspace& workspace, std::string_view text);

/// Calls `act(address, parts)` with the file and all that stands in it, in order.
template <class Act>
void for_each_item(const Workspace& workspace, std::size_t file, const Act& act);

/// The initiatives right below `place`.
template <class Act>
void for_each_initiative(const std::vector<Initiative>& initiatives, Address place, ItemParts& parts, const Act& act) {
  for (std::size_t number = 0; number < initiatives.size(); ++number) {
    place.initiative = number;
    parts.push_back(&initiatives[number]);
    act(place, parts);
    parts.pop_back();
  }
}

template <class Act>
void for_each_item(const Workspace& workspace, std::size_t file, const Act& act) {
  ItemParts parts{nullptr};
  const OkrFile& own = workspace.files[file];
  Address place{.file = file};
  act(place, parts);
  for_each_initiative(own.initiatives, place, parts, act);
  for (place.objective = 0; place.objective < own.objectives.size(); ++place.objective) {
    const Objective& objective = own.objectives[place.objective];
    place.key_result = Address::none;
    parts.push_back(&objective);
    act(place, parts);
    for_each_initiative(objective.initiatives, place, parts, act);
    for (place.key_result = 0; place.key_result < objective.key_results.size(); ++place.key_result) {
      const KeyResult& key_result = objective.key_results[place.key_result];
      parts.push_back(&key_result);
      act(place, parts);
      for_each_initiative(key_result.initiatives, place, parts, act);
      parts.pop_back();
    }
    parts.pop_back();
  }
}

}  // namespace okr::model
