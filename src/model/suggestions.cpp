// The name that was meant by a reference that leads nowhere.
#include <algorithm>
#include <bit>

#include "model/resolver.hpp"
#include "okr/base/text.hpp"

namespace okr::model {

namespace {

// Each name compared costs time, and a file may have thousands of broken references.
constexpr std::size_t most_candidates = 200;
constexpr int most_other_characters = 4;  // two letters replaced by two others

const std::string* find_id(const Entity& entity) { return entity.id ? &*entity.id : nullptr; }

/// Whether two names have the same characters but for few, as those that differ in a letter or two have; the rest need
/// not be compared.
bool is_like(std::uint64_t characters, std::uint64_t others) {
  return std::popcount(characters ^ others) <= most_other_characters;
}
bool is_like(std::string_view name, std::string_view other) {
  return is_like(Links::to_characters(name), Links::to_characters(other));
}

/// Calls `add` with the names of what has an id: "visible", "visible/conversion".
template <class Add>
void for_each_name(const OkrFile& file, const Add& add) {
  for (const Objective& objective : file.objectives) {
    const std::string* id = find_id(objective);
    if (id != nullptr) add(*id, nullptr);
    for (const KeyResult& key_result : objective.key_results) {
      if (key_result.id) add(id == nullptr ? std::string() : *id, &*key_result.id);
    }
  }
}

}  // namespace

bool Resolver::is_unique(std::string_view reference) const {
  const Match match = find(reference);
  return match.found.size() == 1 && match.kind == NameKind::id;
}

/// What this file has, in as many names as the reference has.
void Resolver::add_own_candidates(const ReferenceParts& parts, std::vector<std::string>& out) const {
  for_each_name(file_, [&](const std::string& objective, const std::string* key_result) {
    if (out.size() >= most_candidates) return;
    const bool is_key_result = key_result != nullptr;
    if (!is_key_result && wanted_ == Wanted::key_result) return;
    if (parts.names.size() == 1) out.push_back(is_key_result ? *key_result : objective);
    if (parts.names.size() == 2 && is_key_result && !objective.empty()) out.push_back(objective + '/' + *key_result);
  });
}

/// What a team has in files that the reference may mean.
void Resolver::add_team_candidates(const ReferenceParts& parts, std::string_view team,
                                   std::vector<std::string>& out) const {
  for (const Links::Entry& entry : workspace_.links.find_files(team)) {
    const OkrFile& file = workspace_.files[entry.place.file];
    if (parts.period ? !file.period : !find_rank(file_.period, file.period)) continue;
    const std::string prefix = (parts.period ? file.period->name + ':' : "") + file.team + '/';
    for_each_name(file, [&](const std::string& objective, const std::string* key_result) {
      const bool has_all = (key_result != nullptr) == (parts.names.size() == 3) && !objective.empty();
      if (!has_all || out.size() >= most_candidates) return;
      out.push_back(prefix + objective + (key_result == nullptr ? "" : '/' + *key_result));
    });
    if (out.size() >= most_candidates) return;
  }
}

/// What teams have: the one that is named, else those whose name is like it.
void Resolver::add_foreign_candidates(const ReferenceParts& parts, std::vector<std::string>& out) const {
  add_team_candidates(parts, parts.names[0], out);
  const std::uint64_t characters = Links::to_characters(parts.names[0]);
  for (const Links::Team& team : workspace_.links.teams()) {
    const std::string& name = workspace_.files[team.file].team;
    if (is_like(team.characters, characters) && name != parts.names[0]) add_team_candidates(parts, name, out);
    if (out.size() >= most_candidates) return;
  }
}

std::vector<std::string> Resolver::to_candidates(std::string_view reference) const {
  const ReferenceParts parts = split_reference(reference);
  std::vector<std::string> candidates;
  if (parts.names.empty()) return candidates;
  if (!parts.period) add_own_candidates(parts, candidates);
  if (parts.names.size() > 1) add_foreign_candidates(parts, candidates);
  return candidates;
}

/// A name that differs in a letter or two.
std::optional<std::string> Resolver::find_similar(std::string_view reference) const {
  const std::vector<std::string> candidates = to_candidates(reference);
  std::vector<std::string_view> views;
  for (const std::string& candidate : candidates) {
    if (is_like(candidate, reference)) views.push_back(candidate);
  }
  while (auto nearest = find_nearest(reference, views)) {
    if (is_unique(*nearest)) return nearest;
    std::erase(views, *nearest);
  }
  return std::nullopt;
}

/// The id of a thing of this file that was called by its title's slug. Not in files of very many objectives: every
/// title would be read anew for each broken reference.
std::optional<std::string> Resolver::find_titled(const ReferenceParts& parts) const {
  if (file_.objectives.size() > most_candidates) return std::nullopt;
  const std::string_view slug = parts.names.back();
  const auto is_titled = [&](const Entity& entity) {
    return entity.id && entity.title && to_slug(*entity.title) == slug;
  };
  for (std::size_t each = 0; each < file_.objectives.size(); ++each) {
    const Objective& objective = file_.objectives[each];
    const Address place{.file = from_.file, .objective = each};
    if (wanted_ == Wanted::goal && is_titled(objective)) return to_reference(workspace_, place, from_);
    for (std::size_t number = 0; number < objective.key_results.size(); ++number) {
      if (!is_titled(objective.key_results[number])) continue;
      return to_reference(workspace_, {.file = place.file, .objective = each, .key_result = number}, from_);
    }
  }
  return std::nullopt;
}

/// The same names in a period that the reference can't see from here; the last one.
std::optional<std::string> Resolver::find_in_other_period(std::string_view reference,
                                                          const ReferenceParts& parts) const {
  if (parts.period || parts.names.size() < 2) return std::nullopt;
  const Period* last = nullptr;
  for (const Links::Entry& entry : workspace_.links.find_objectives(parts.names[0], parts.names[1])) {
    const Field<Period>& period = workspace_.files[entry.place.file].period;
    if (period && (last == nullptr || last->start < period->start)) last = &*period;
  }
  if (last == nullptr) return std::nullopt;
  std::string name = last->name + ':' + std::string(reference);
  return is_unique(name) ? std::optional(std::move(name)) : std::nullopt;
}

/// The one thing of the workspace that has the last name as its id; of several, the one whose period suits best.
std::optional<std::string> Resolver::find_elsewhere(const ReferenceParts& parts) const {
  static constexpr PeriodRank beyond{3, 0};
  std::optional<PeriodRank> best_rank;
  std::vector<Address> best;
  std::size_t looked_at = 0;
  for (const Links::Entry& entry : workspace_.links.find_names(parts.names.back())) {
    if (++looked_at > most_candidates) return std::nullopt;
    Address address{.file = entry.place.file, .objective = entry.place.objective};
    if (entry.place.key_result != Links::Place::none) address.key_result = entry.place.key_result;
    const bool is_wanted = wanted_ == Wanted::goal || address.is_key_result();
    if (!is_wanted || to_entity(workspace_, address).id.value_or("") != parts.names.back()) continue;
    const PeriodRank rank = find_rank(file_.period, workspace_.files[address.file].period).value_or(beyond);
    if (best_rank && *best_rank < rank) continue;
    if (best_rank != rank) best.clear();
    best_rank = rank;
    best.push_back(address);
  }
  if (best.size() != 1) return std::nullopt;
  std::string name = to_reference(workspace_, best.front(), from_);
  return is_unique(name) ? std::optional(std::move(name)) : std::nullopt;
}

std::optional<std::string> Resolver::find_nearest_name(std::string_view reference) const {
  if (auto similar = find_similar(reference)) return similar;
  const ReferenceParts parts = split_reference(reference);
  if (parts.names.empty()) return std::nullopt;
  if (auto later = find_in_other_period(reference, parts)) return later;
  if (auto titled = find_titled(parts)) return titled;
  return find_elsewhere(parts);
}

}  // namespace okr::model
