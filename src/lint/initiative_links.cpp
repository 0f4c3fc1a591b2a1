#include "lint/initiative_links.hpp"

#include <algorithm>

#include "lint/references.hpp"
#include "lint/siblings.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::InitiativeStatus;

void add_below(std::vector<LinkedInitiative>& linked, const model::Workspace& workspace, const Address& parent) {
  for (const Sibling& sibling : list_initiatives(workspace, parent)) {
    const model::Initiative& initiative = *workspace.find_initiative(sibling.address);
    if (is_live(initiative)) linked.push_back(to_linked(workspace, sibling.address));
  }
}

}  // namespace

LinkedInitiative to_linked(const model::Workspace& workspace, const Address& address) {
  LinkedInitiative linked{address, workspace.find_initiative(address), {}, true};
  const model::Initiative& initiative = *linked.initiative;
  if (address.key_result != Address::none) {
    linked.key_results.push_back({address.file, address.objective, address.key_result});
  }
  linked.is_certain = initiative.is_whole && !initiative.has_damaged_supports;
  for (const model::Reference& reference : initiative.supports) {
    const model::Resolution resolution = resolve(workspace, address, reference.text);
    if (resolution.found.size() == 1 && resolution.found.front().is_key_result()) {
      linked.key_results.push_back(resolution.found.front());
    } else {
      linked.is_certain = false;
    }
  }
  std::ranges::sort(linked.key_results);
  auto& goals = linked.key_results;
  goals.erase(std::unique(goals.begin(), goals.end()), goals.end());
  linked.is_certain = linked.is_certain && !linked.key_results.empty();
  return linked;
}

std::vector<LinkedInitiative> list_linked_initiatives(const model::Workspace& workspace, std::size_t file) {
  std::vector<LinkedInitiative> linked;
  add_below(linked, workspace, {.file = file});
  const auto& objectives = workspace.files[file].objectives;
  for (std::size_t objective = 0; objective < objectives.size(); ++objective) {
    add_below(linked, workspace, {.file = file, .objective = objective});
    for (std::size_t key_result = 0; key_result < objectives[objective].key_results.size(); ++key_result) {
      add_below(linked, workspace, {.file = file, .objective = objective, .key_result = key_result});
    }
  }
  return linked;
}

bool is_live(const model::Initiative& initiative) {
  return !initiative.status || *initiative.status != InitiativeStatus::dropped;
}

bool is_open(const model::Initiative& initiative) {
  if (initiative.status.is_damaged() || !initiative.done_on.is_absent()) return false;
  return is_live(initiative) && initiative.status.value_or(InitiativeStatus::planned) != InitiativeStatus::done;
}

}  // namespace okr::lint
