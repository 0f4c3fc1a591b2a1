#include "okr/model/item.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "model/item_names.hpp"
#include "okr/base/text.hpp"

namespace okr::model {

namespace {

bool is_wanted(std::span<const ItemKind> kinds, ItemKind kind) { return std::ranges::find(kinds, kind) != kinds.end(); }

struct Rank {
  DayRank day;
  NameMatch name;
  friend auto operator<=>(const Rank&, const Rank&) = default;
};

std::vector<Address> find_best(const Workspace& workspace, const ItemName& name, Date today,
                               std::span<const ItemKind> kinds) {
  std::vector<Address> best;
  std::optional<Rank> best_rank;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    if (!is_in_period(workspace, file, name)) continue;
    const DayRank day = to_day_rank(workspace.files[file].period, today);
    for_each_item(workspace, file, [&](const Address& address, const ItemParts& parts) {
      if (!is_wanted(kinds, to_item_kind(address))) return;
      const std::optional<NameMatch> match = find_match(workspace.files[file], parts, name);
      if (!match) return;
      const Rank rank{day, *match};
      if (best_rank && *best_rank < rank) return;
      if (best_rank != rank) best.clear();
      best_rank = rank;
      best.push_back(address);
    });
  }
  std::ranges::sort(best);
  return best;
}

/// Whether two names have the same characters but for few, as those that differ in a letter or two have.
bool is_like(std::uint64_t characters, std::string_view other) {
  constexpr int most_other_characters = 4;  // two letters replaced by two others
  return std::popcount(characters ^ Links::to_characters(other)) <= most_other_characters;
}

/// All names of as many parts as `name` has, that are like it.
std::vector<std::string> to_similar_names(const Workspace& workspace, const ItemName& name, std::string_view text,
                                          std::span<const ItemKind> kinds) {
  const std::uint64_t characters = Links::to_characters(text);
  const std::string prefix = name.period ? std::string(*name.period) + ':' : std::string();
  std::vector<std::string> similar;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    if (!is_in_period(workspace, file, name)) continue;
    for_each_item(workspace, file, [&](const Address& address, const ItemParts& parts) {
      if (!is_wanted(kinds, to_item_kind(address)) || parts.size() < name.parts.size()) return;
      std::string other = prefix + to_ending(workspace.files[file], parts, name.parts.size());
      if (is_like(characters, other)) similar.push_back(std::move(other));
    });
  }
  std::ranges::sort(similar);
  similar.erase(std::unique(similar.begin(), similar.end()), similar.end());
  return similar;
}

std::optional<std::string> find_similar(const Workspace& workspace, const ItemName& name, std::string_view text,
                                        Date today, std::span<const ItemKind> kinds) {
  const std::vector<std::string> similar = to_similar_names(workspace, name, text, kinds);
  std::vector<std::string_view> views(similar.begin(), similar.end());
  while (auto nearest = find_nearest(text, views)) {
    if (find_best(workspace, split_name(*nearest), today, kinds).size() == 1) return nearest;
    std::erase(views, *nearest);
  }
  return std::nullopt;
}

/// The one thing that the last part names alone, or whose title has that slug, or whose name begins with it.
std::optional<std::string> find_by_last_part(const Workspace& workspace, const ItemName& name, Date today,
                                             std::span<const ItemKind> kinds) {
  const std::string_view last = name.parts.back();
  if (name.parts.size() > 1 || name.period) {
    const std::vector<Address> found = find_best(workspace, {std::nullopt, {last}}, today, kinds);
    if (found.size() == 1) return to_item_name(workspace, found.front(), today, kinds);
  }
  const std::string slug = to_slug(last);
  if (slug.empty()) return std::nullopt;
  std::vector<Address> titled;
  std::vector<Address> longer;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    for_each_item(workspace, file, [&](const Address& address, const ItemParts& parts) {
      if (!is_wanted(kinds, to_item_kind(address)) || parts.size() < 2) return;
      const Entity& entity = *parts.back();
      if (entity.title && to_slug(*entity.title) == slug) titled.push_back(address);
      if (entity.slug.starts_with(slug)) longer.push_back(address);
    });
  }
  for (const std::vector<Address>& found : {titled, longer}) {
    if (found.size() == 1) return to_item_name(workspace, found.front(), today, kinds);
  }
  return std::nullopt;
}

}  // namespace

ItemKind to_item_kind(const Address& address) {
  if (address.initiative != Address::none) return ItemKind::initiative;
  if (address.key_result != Address::none) return ItemKind::key_result;
  return address.objective == Address::none ? ItemKind::file : ItemKind::objective;
}

std::string_view to_words(ItemKind kind) {
  static constexpr std::array<std::string_view, all_item_kinds.size()> words{"file", "objective", "key result",
                                                                             "initiative"};
  return words.at(static_cast<std::size_t>(kind));
}

ItemSearch find_items(const Workspace& workspace, std::string_view text, Date today, std::span<const ItemKind> kinds) {
  const ItemName name = split_name(text);
  if (is_wanted(kinds, ItemKind::file)) {
    if (auto files = find_files_at(workspace, text); !files.empty()) return {std::move(files), std::nullopt};
  }
  if (name.parts.empty()) return {};
  std::vector<Address> found = find_best(workspace, name, today, kinds);
  if (!found.empty()) return {std::move(found), std::nullopt};
  std::optional<std::string> nearest = find_similar(workspace, name, text, today, kinds);
  return {{}, nearest ? std::move(nearest) : find_by_last_part(workspace, name, today, kinds)};
}

std::string to_item_name(const Workspace& workspace, const Address& address, Date today,
                         std::span<const ItemKind> kinds) {
  const OkrFile& file = workspace.files[address.file];
  const ItemParts parts = to_parts(workspace, address);
  const std::string period = file.period ? file.period->name + ':' : std::string();
  std::string name;
  for (const std::string& prefix : {std::string(), period}) {
    for (std::size_t count = 1; count <= parts.size(); ++count) {
      name = prefix + to_ending(file, parts, count);
      if (find_best(workspace, split_name(name), today, kinds) == std::vector{address}) return name;
    }
  }
  return name;
}

}  // namespace okr::model
