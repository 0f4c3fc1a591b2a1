#include "model/item_names.hpp"

#include <algorithm>

#include "okr/base/text.hpp"

namespace okr::model {

namespace {

/// How a part of a name fits a thing. Here a slug also names what has an id: the second of two equal ones goes by
/// "loaf-2".
std::optional<NameKind> find_part_kind(const OkrFile& file, const Entity* entity, std::string_view part) {
  if (entity == nullptr) return file.team == part ? std::optional(NameKind::id) : std::nullopt;
  if (const std::optional<NameKind> kind = find_name_kind(*entity, part)) return kind;
  return entity->slug == part ? std::optional(NameKind::slug) : std::nullopt;
}

}  // namespace

ItemName split_name(std::string_view text) {
  static constexpr std::size_t most_parts = 4;
  ItemName name;
  if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
    name.period = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  name.parts = split(text, '/');
  const bool has_empty = std::ranges::any_of(name.parts, [](std::string_view part) { return part.empty(); });
  if (has_empty || name.parts.size() > most_parts) name.parts.clear();
  return name;
}

ItemParts to_parts(const Workspace& workspace, const Address& address) {
  ItemParts parts{nullptr};
  if (const Objective* objective = workspace.find_objective(address)) parts.push_back(objective);
  if (const KeyResult* key_result = workspace.find_key_result(address)) parts.push_back(key_result);
  if (const Initiative* initiative = workspace.find_initiative(address)) parts.push_back(initiative);
  return parts;
}

std::string to_ending(const OkrFile& file, const ItemParts& parts, std::size_t count) {
  std::string ending;
  for (std::size_t part = parts.size() - count; part < parts.size(); ++part) {
    if (!ending.empty()) ending += '/';
    ending += parts[part] == nullptr ? file.team : parts[part]->slug;
  }
  return ending;
}

std::optional<NameMatch> find_match(const OkrFile& file, const ItemParts& parts, const ItemName& name) {
  if (name.parts.size() > parts.size()) return std::nullopt;
  const std::size_t skipped = parts.size() - name.parts.size();
  NameMatch match{skipped == 0 ? NameExtent::whole : NameExtent::ending, NameKind::id};
  for (std::size_t part = name.parts.size(); part-- > 0;) {
    const std::optional<NameKind> kind = find_part_kind(file, parts[skipped + part], name.parts[part]);
    if (!kind) return std::nullopt;
    match.kind = std::max(match.kind, *kind);
  }
  return match;
}

bool is_in_period(const Workspace& workspace, std::size_t file, const ItemName& name) {
  if (!name.period) return true;
  const Field<Period>& period = workspace.files[file].period;
  if (!period) return false;
  const Result<Period> named = parse_period(*name.period, workspace.config.year_start);
  return period->name == *name.period || (named && period->start == named->start && period->end == named->end);
}

DayRank to_day_rank(const Field<Period>& period, Date today) {
  if (!period || period->contains(today)) return {};
  if (period->end < today) return {DayTier::ended_before, static_cast<int>((today - period->end).count())};
  return {DayTier::begins_after, static_cast<int>((period->start - today).count())};
}

std::vector<Address> find_files_at(const Workspace& workspace, std::string_view text) {
  while (text.starts_with("./")) text.remove_prefix(2);
  std::vector<Address> found;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    const std::string& path = workspace.files[file].source.path();
    if (path == text) return {{.file = file}};
    const bool is_ending = !text.empty() && path.ends_with(text) && path.size() > text.size() &&
                           path[path.size() - text.size() - 1] == '/';
    if (is_ending) found.push_back({.file = file});
  }
  return found;
}

}  // namespace okr::model
