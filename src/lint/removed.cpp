#include "lint/removed.hpp"

#include <fmt/format.h>

#include "lint/changes.hpp"
#include "lint/entity.hpp"
#include "lint/siblings.hpp"
#include "lint/wording.hpp"

namespace okr::lint {
namespace {

Removed to_removed(const Change& change, const Sibling& gone, std::string_view kind) {
  Removed removed{to_entity_name(change.before, gone.address), fmt::format("{} {}", kind, to_quoted_name(*gone.entity)),
                  to_period_name(change, gone.address), change.before.files[gone.address.file].source.path(),
                  gone.entity->place()};
  const model::Address* parent = change.pairs.find_after(to_parent(gone.address));
  if (parent == nullptr) return removed;
  const model::OkrFile& holder = change.after.files[parent->file];
  const model::Objective* objective = change.after.find_objective(*parent);
  removed.path = holder.source.path();
  removed.span = objective != nullptr ? objective->place() : holder.objectives_key;
  return removed;
}

}  // namespace

std::vector<Removed> list_removed(const Change& change) {
  const auto is_removed = [&](const Sibling& each) {
    return change.pairs.find_after(each.address) == nullptr && is_running(change, each.address) &&
           !may_stand_unread(change, each.address);
  };
  std::vector<Removed> list;
  for (const Sibling& objective : list_all_objectives(change.before)) {
    if (is_removed(objective)) list.push_back(to_removed(change, objective, "objective"));
  }
  for (const Sibling& key_result : list_all_key_results(change.before)) {
    const bool is_part_of_more = change.pairs.find_after(to_parent(key_result.address)) == nullptr;
    if (!is_part_of_more && is_removed(key_result)) list.push_back(to_removed(change, key_result, "key result"));
  }
  return list;
}

}  // namespace okr::lint
