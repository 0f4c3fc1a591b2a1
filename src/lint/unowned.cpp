#include "lint/unowned.hpp"

#include <algorithm>
#include <initializer_list>

#include "lint/initiative_links.hpp"
#include "lint/members.hpp"

namespace okr::lint {
namespace {

/// An owner that can't be read is one.
bool is_owned(const model::Workspace& workspace, const model::Address& address) {
  const std::initializer_list<const model::Entity*> around = {
      workspace.find_initiative(address), workspace.find_key_result(address), workspace.find_objective(address)};
  return !workspace.files[address.file].owner.is_absent() || std::ranges::any_of(around, [](const model::Entity* each) {
    return each != nullptr && !each->owner.is_absent();
  });
}

}  // namespace

std::vector<model::Address> find_unowned_initiatives(const model::Workspace& workspace, std::size_t file) {
  std::vector<model::Address> unowned;
  for (const Member& member : to_members(workspace.files[file], file)) {
    const model::Initiative* initiative = workspace.find_initiative(member.address);
    if (initiative == nullptr || !member.is_live || !initiative->is_whole || !is_open(*initiative)) continue;
    const auto goals = to_linked(workspace, member.address).key_results;
    const bool is_inherited =
        std::ranges::any_of(goals, [&](const model::Address& goal) { return is_owned(workspace, goal); });
    if (!is_owned(workspace, member.address) && !is_inherited) unowned.push_back(member.address);
  }
  return unowned;
}

bool has_owners(const model::OkrFile& file) {
  return !file.owner.is_absent() ||
         std::ranges::any_of(to_members(file, 0), [](const Member& each) { return !each.entity->owner.is_absent(); });
}

}  // namespace okr::lint
