#include "lint/renamed.hpp"

#include <algorithm>
#include <string_view>

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

void add(std::vector<From>& list, const Address& address, const std::vector<model::Reference>& references) {
  for (const model::Reference& reference : references) list.push_back({address, &reference});
}

std::vector<From> list_references(const model::Workspace& workspace) {
  std::vector<From> list;
  for (const Sibling& each : list_all_objectives(workspace)) {
    add(list, each.address, workspace.find_objective(each.address)->aligned_to);
  }
  for (const Sibling& each : list_all_initiatives(workspace)) {
    add(list, each.address, workspace.find_initiative(each.address)->supports);
  }
  return list;
}

/// Whether one of a reference's parts is that name: "growth/visible/conversion".
bool names(std::string_view reference, std::string_view id) {
  reference.remove_prefix(reference.find(':') + 1);
  const std::vector<std::string_view> parts = split(reference, '/');
  return std::ranges::find(parts, id) != parts.end();
}

bool leads_to(const Change& change, const From& from, const Address& goal, std::string_view id) {
  if (!names(from.reference->text, id)) return false;
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
  const std::vector<From> references = list_references(change.before);
  for (Renamed& renamed : list) {
    for (const From& from : references) {
      if (leads_to(change, from, renamed.before, renamed.id)) add_left(change, from, renamed);
    }
  }
  std::erase_if(list, [](const Renamed& renamed) { return renamed.left.empty(); });
  return list;
}

}  // namespace okr::lint
