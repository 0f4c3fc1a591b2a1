// What a reference leads to (format.md, References).
#include <algorithm>
#include <cassert>
#include <limits>

#include "model/resolver.hpp"
#include "okr/base/text.hpp"

namespace okr::model {

namespace {

bool is_same(const Period& a, const Period& b) { return a.start == b.start && a.end == b.end; }

bool fits(const Entity& entity, std::string_view name, NameKind kind) {
  const std::optional<NameKind> found = find_name_kind(entity, name);
  return found && *found <= kind;
}

Address to_address(const Links::Place& place) {
  Address address{.file = place.file, .objective = place.objective};
  if (place.key_result != Links::Place::none) address.key_result = place.key_result;
  return address;
}

}  // namespace

std::optional<NameKind> find_name_kind(const Entity& entity, std::string_view name) {
  if (entity.id && *entity.id == name) return NameKind::id;
  const bool was = std::ranges::any_of(entity.was, [&](const Text& earlier) { return earlier.value == name; });
  if (was) return NameKind::was;
  if (!entity.id && entity.slug == name) return NameKind::slug;
  return std::nullopt;
}

const Entity& to_entity(const Workspace& workspace, const Address& address) {
  if (const KeyResult* key_result = workspace.find_key_result(address)) return *key_result;
  return *workspace.find_objective(address);
}

ReferenceParts split_reference(std::string_view reference) {
  static constexpr std::size_t most_names = 3;
  ReferenceParts parts;
  if (const std::size_t colon = reference.find(':'); colon != std::string_view::npos) {
    parts.period = reference.substr(0, colon);
    reference.remove_prefix(colon + 1);
  }
  parts.names = split(reference, '/');
  const bool has_empty = std::ranges::any_of(parts.names, [](std::string_view name) { return name.empty(); });
  if (has_empty || parts.names.size() > most_names) parts.names.clear();
  return parts;
}

std::optional<PeriodRank> find_rank(const Field<Period>& from, const Field<Period>& other) {
  static constexpr PeriodRank same{0, 0};
  static constexpr PeriodRank overlapping{2, 0};
  static constexpr int for_ever = std::numeric_limits<int>::max();
  if (!from) return other ? overlapping : same;
  if (!other) return PeriodRank{1, for_ever};
  if (is_same(*from, *other)) return same;
  if (other->contains(*from)) return PeriodRank{1, other->days()};
  return other->overlaps(*from) ? std::optional(overlapping) : std::nullopt;
}

Resolver::Match Resolver::find(std::string_view reference) const {
  const ReferenceParts parts = split_reference(reference);
  for (const NameKind kind : {NameKind::id, NameKind::was, NameKind::slug}) {
    std::vector<Address> found = find(parts, kind);
    if (!found.empty()) return {std::move(found), kind};
  }
  return {};
}

std::vector<Address> Resolver::find(const ReferenceParts& parts, NameKind kind) const {
  if (parts.names.empty()) return {};
  if (parts.names.size() == 1) return parts.period ? std::vector<Address>() : find_near(parts.names[0], kind);
  if (parts.names.size() == 2 && !parts.period) {
    if (auto found = find_pair(parts, kind); !found.empty()) return found;
  }
  return find_in_workspace(parts, kind);
}

void Resolver::add_key_results(const Address& objective, std::string_view name, NameKind kind,
                               std::vector<Address>& out) const {
  const std::vector<KeyResult>& key_results = workspace_.find_objective(objective)->key_results;
  for (std::size_t each = 0; each < key_results.size(); ++each) {
    if (!fits(key_results[each], name, kind)) continue;
    out.push_back({.file = objective.file, .objective = objective.objective, .key_result = each});
  }
}

/// One name: the same objective, then the same file.
std::vector<Address> Resolver::find_near(std::string_view name, NameKind kind) const {
  std::vector<Address> found;
  if (from_.objective != Address::none) {
    add_key_results({.file = from_.file, .objective = from_.objective}, name, kind, found);
  }
  return found.empty() ? find_in_file(name, kind) : found;
}

std::vector<Address> Resolver::find_in_file(std::string_view name, NameKind kind) const {
  std::vector<Address> objectives;
  std::vector<Address> key_results;
  for (const Links::Entry& entry : workspace_.links.find_names(name, from_.file)) {
    const Address address = to_address(entry.place);
    if (fits(to_entity(workspace_, address), name, kind)) {
      (address.is_key_result() ? key_results : objectives).push_back(address);
    }
  }
  if (wanted_ == Wanted::key_result) return key_results.empty() ? objectives : key_results;
  objectives.insert(objectives.end(), key_results.begin(), key_results.end());
  std::ranges::sort(objectives);
  return objectives;
}

/// Two names, as an objective and a key result of this file.
std::vector<Address> Resolver::find_pair(const ReferenceParts& parts, NameKind kind) const {
  std::vector<Address> found;
  for (const Links::Entry& entry : workspace_.links.find_names(parts.names[0], from_.file)) {
    const Address address = to_address(entry.place);
    if (!address.is_objective() || !fits(to_entity(workspace_, address), parts.names[0], kind)) continue;
    add_key_results(address, parts.names[1], kind, found);
  }
  return found;
}

std::optional<PeriodRank> Resolver::find_file_rank(std::size_t file, const ReferenceParts& parts) const {
  const Field<Period>& period = workspace_.files[file].period;
  if (!parts.period) return find_rank(file_.period, period);
  if (!period) return std::nullopt;
  const Result<Period> named = parse_period(*parts.period, workspace_.config.year_start);
  const bool is_named = period->name == *parts.period || (named && is_same(*named, *period));
  return is_named ? std::optional(PeriodRank{}) : std::nullopt;
}

/// A team's objective, or a key result of it, in the files whose period suits best.
std::vector<Address> Resolver::find_in_workspace(const ReferenceParts& parts, NameKind kind) const {
  std::vector<Address> best;
  std::optional<PeriodRank> best_rank;
  for (const Links::Entry& entry : workspace_.links.find_objectives(parts.names[0], parts.names[1])) {
    const OkrFile& file = workspace_.files[entry.place.file];
    const bool is_it =
        file.team == parts.names[0] && fits(file.objectives[entry.place.objective], parts.names[1], kind);
    const std::optional<PeriodRank> rank = is_it ? find_file_rank(entry.place.file, parts) : std::nullopt;
    if (!rank || (best_rank && *best_rank < *rank)) continue;
    std::vector<Address> found;
    const Address objective = to_address(entry.place);
    if (parts.names.size() == 2)
      found.push_back(objective);
    else
      add_key_results(objective, parts.names[2], kind, found);
    if (found.empty()) continue;
    if (best_rank != rank) best.clear();
    best_rank = rank;
    best.insert(best.end(), found.begin(), found.end());
  }
  return best;
}

Resolution Workspace::resolve(std::string_view reference, const Address& from, Wanted wanted) const {
  assert(links.file_count() == files.size());  // made by load_workspace or to_workspace
  const Resolver resolver(*this, from, wanted);
  Resolver::Match match = resolver.find(reference);
  if (match.found.empty()) return {{}, resolver.find_nearest_name(reference), false};
  return {std::move(match.found), std::nullopt, match.kind == NameKind::slug};
}

std::string to_reference(const Workspace& workspace, const Address& target, const Address& from) {
  const OkrFile& file = workspace.files[target.file];
  const Objective& objective = *workspace.find_objective({.file = target.file, .objective = target.objective});
  const Entity& entity = to_entity(workspace, target);
  const bool has_ids = entity.id && objective.id;
  std::vector<std::string> names{entity.id.value_or(entity.slug)};
  if (target.is_key_result() && has_ids) names.push_back(*objective.id + '/' + names.back());
  if (has_ids) names.push_back(file.team + '/' + names.back());
  if (has_ids && file.period) names.push_back(file.period->name + ':' + names.back());
  const Resolver resolver(workspace, from, target.is_key_result() ? Wanted::key_result : Wanted::goal);
  for (const std::string& name : names) {
    const Resolver::Match match = resolver.find(name);
    if (match.kind == NameKind::id && match.found == std::vector<Address>{target}) return name;
  }
  return entity.ref;
}

}  // namespace okr::model
