#include "okr/model/item_list.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "model/item_names.hpp"

namespace okr::model {

namespace {

/// The files that a name without a period looks in first, as `find_items` does, but for those that are to begin.
std::vector<std::size_t> find_current_files(const Workspace& workspace, Date today) {
  std::vector<std::size_t> best;
  std::optional<DayRank> best_rank;
  for (std::size_t at = 0; at < workspace.files.size(); ++at) {
    const DayRank rank = to_day_rank(workspace.files[at].period, today);
    if (rank.tier == DayTier::begins_after || (best_rank && *best_rank < rank)) continue;
    if (best_rank != rank) best.clear();
    best_rank = rank;
    best.push_back(at);
  }
  return best;
}

std::vector<std::size_t> find_named_files(const Workspace& workspace, std::string_view beginning) {
  const ItemName name = split_name(beginning);
  std::vector<std::size_t> files;
  for (std::size_t at = 0; at < workspace.files.size(); ++at) {
    if (is_in_period(workspace, at, name)) files.push_back(at);
  }
  return files;
}

}  // namespace

std::vector<ListedItem> list_items(const Workspace& workspace, std::string_view beginning, Date today,
                                   std::span<const ItemKind> kinds) {
  const std::size_t colon = beginning.find(':');
  const bool has_period = colon != std::string_view::npos;
  const bool has_parts = beginning.find('/') != std::string_view::npos;  // else what stands below a thing is left out
  const std::string period(has_period ? beginning.substr(0, colon + 1) : std::string_view());
  const auto files = has_period ? find_named_files(workspace, beginning) : find_current_files(workspace, today);
  const auto for_each = [&](const auto& act) {
    for (const std::size_t file : files) {
      for_each_item(workspace, file, [&](const Address& address, const ItemParts& parts) {
        if (std::ranges::find(kinds, to_item_kind(address)) != kinds.end()) act(address, parts);
      });
    }
  };
  std::unordered_map<std::string, std::size_t> counts;
  for_each([&](const Address& address, const ItemParts& parts) {
    for (std::size_t count = 1; count <= parts.size(); ++count) {
      ++counts[to_ending(workspace.files[address.file], parts, count)];
    }
  });
  std::vector<ListedItem> items;
  for_each([&](const Address& address, const ItemParts& parts) {
    for (std::size_t count = 1; count <= parts.size(); ++count) {
      const std::string ending = to_ending(workspace.files[address.file], parts, count);
      const bool is_team = parts.size() == 1;  // a whole name wins over the ending of one
      if (counts.at(ending) > 1 && !is_team) continue;
      std::string name = period + ending;
      if (!name.starts_with(beginning) && !has_parts) return;
      if (!name.starts_with(beginning)) continue;
      items.push_back({std::move(name), address});
      return;
    }
  });
  return items;
}

}  // namespace okr::model
