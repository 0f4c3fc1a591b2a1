#include "lint/siblings.hpp"

namespace okr::lint {
namespace {

using model::Address;
using model::Workspace;

std::string_view to_period(const Workspace& workspace, const Address& address) {
  const auto& period = workspace.files[address.file].period;
  return period ? std::string_view(period->name) : std::string_view();
}

template <class T>
void add(Siblings& siblings, const Workspace& workspace, const std::vector<T>& things, Address parent,
         std::size_t Address::*part) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    parent.*part = i;
    siblings.push_back({parent, &things[i], to_period(workspace, parent)});
  }
}

bool is_file(const Address& address) {
  return address.objective == Address::none && address.initiative == Address::none;
}

template <class T>
Siblings list_all(const Workspace& workspace, const T& list) {
  Siblings all;
  const auto add_below = [&](const Address& parent) {
    const Siblings below = list(workspace, parent);
    all.insert(all.end(), below.begin(), below.end());
  };
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    add_below({.file = file});
    const auto& objectives = workspace.files[file].objectives;
    for (std::size_t objective = 0; objective < objectives.size(); ++objective) {
      add_below({.file = file, .objective = objective});
      for (std::size_t key_result = 0; key_result < objectives[objective].key_results.size(); ++key_result) {
        add_below({.file = file, .objective = objective, .key_result = key_result});
      }
    }
  }
  return all;
}

}  // namespace

Siblings list_objectives(const Workspace& workspace, const Address& parent) {
  Siblings list;
  if (is_file(parent)) {
    add(list, workspace, workspace.files[parent.file].objectives, parent, &Address::objective);
  }
  return list;
}

Siblings list_key_results(const Workspace& workspace, const Address& parent) {
  Siblings list;
  if (parent.is_objective()) {
    add(list, workspace, workspace.find_objective(parent)->key_results, parent, &Address::key_result);
  }
  return list;
}

Siblings list_initiatives(const Workspace& workspace, const Address& parent) {
  Siblings list;
  if (is_file(parent)) {
    add(list, workspace, workspace.files[parent.file].initiatives, parent, &Address::initiative);
  } else if (parent.is_objective()) {
    add(list, workspace, workspace.find_objective(parent)->initiatives, parent, &Address::initiative);
  } else if (parent.is_key_result()) {
    add(list, workspace, workspace.find_key_result(parent)->initiatives, parent, &Address::initiative);
  }
  return list;
}

Address to_parent(Address address) {
  (address.initiative != Address::none   ? address.initiative
   : address.key_result != Address::none ? address.key_result
                                         : address.objective) = Address::none;
  return address;
}

Siblings list_all_objectives(const Workspace& workspace) { return list_all(workspace, list_objectives); }
Siblings list_all_key_results(const Workspace& workspace) { return list_all(workspace, list_key_results); }
Siblings list_all_initiatives(const Workspace& workspace) { return list_all(workspace, list_initiatives); }

}  // namespace okr::lint
