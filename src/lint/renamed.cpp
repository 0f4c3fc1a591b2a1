#include "lint/renamed.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "lint/references.hpp"
#include "lint/siblings.hpp"
#include "okr/base/text.hpp"

namespace okr::lint {
namespace {

using model::Address;

/// A reference and the entity that makes it.
struct From {
  Address address;
  const model::Reference* reference;
};

/// References by the names that are their parts ("growth/visible/conversion"), of one name in the workspace's order.
using ByName = std::multimap<std::string_view, From>;

void add(ByName& list, const Address& address, const std::vector<model::Reference>& references) {
  for (const model::Reference& reference : references) {
    std::string_view path = reference.text;
    path.remove_prefix(path.find(':') + 1);
    const std::vector<std::string_view> parts = split(path, '/');
    for (const std::string_view part : std::set<std::string_view>(parts.begin(), parts.end())) {
      list.emplace(part, From{address, &reference});
    }
  }
}

ByName list_references(const model::Workspace& workspace) {
  ByName list;
  for (const Sibling& each : list_all_objectives(workspace)) {
    add(list, each.address, workspace.find_objective(each.address)->aligned_to);
  }
  for (const Sibling& each : list_all_initiatives(workspace)) {
    add(list, each.address, workspace.find_initiative(each.address)->supports);
  }
  return list;
}

bool leads_to(const Change& change, const From& from, const Address& goal) {
  const model::Resolution resolution = resolve(change.before, from.address, from.reference->text);
  return std::ranges::any_of(resolution.found, [&](const Address& found) {
    const bool is_inside = goal.is_objective() && found.file == goal.file && found.objective == goal.objective;
    return is_inside || found == goal;
  });
}

void add_left(const Change& change, const From& from, Renamed& renamed) {
  const Address* after = change.pairs.find_after(from.address);
  if (after == nullptr) return;
  const auto& references = after->initiative == Address::none ? change.after.find_objective(*after)->aligned_to
                                                              : change.after.find_initiative(*after)->supports;
  const auto same = std::ranges::find(references, from.reference->text, &model::Reference::text);
  if (same != references.end()) renamed.left.emplace_back(&change.after.files[after->file], same->span);
}

void add_renamed(const Change& change, const Address& before, const Address& after, std::vector<Renamed>& list) {
  const bool is_goal = before.is_objective() || before.is_key_result();
  if (!is_goal || change.before.files[before.file].is_closed()) return;
  const model::Entity* was = change.before.find_entity(before);
  const model::Entity* is = change.after.find_entity(after);
  if (!was->id || is->id.is_damaged() || is->id.value_or("") == *was->id) return;
  const bool is_remembered = std::ranges::find(is->was, *was->id, &model::Text::value) != is->was.end();
  if (!is_remembered) list.push_back({*was->id, before, after, is});
}

}  // namespace

std::vector<Renamed> list_renamed(const Change& change) {
  std::vector<Renamed> list;
  for (const auto& [before, after] : change.pairs.all()) add_renamed(change, before, after, list);
  if (list.empty()) return list;
  const ByName references = list_references(change.before);
  for (Renamed& renamed : list) {
    const auto [first, last] = references.equal_range(renamed.id);
    for (auto each = first; each != last; ++each) {
      if (leads_to(change, each->second, renamed.before)) add_left(change, each->second, renamed);
    }
  }
  std::erase_if(list, [](const Renamed& renamed) { return renamed.left.empty(); });
  return list;
}

}  // namespace okr::lint
