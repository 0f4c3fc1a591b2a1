#include "report/tree_facts.hpp"

#include "report/initiative_counts.hpp"
#include "report/status_facts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::GoalStatus;
using model::InitiativeStatus;
using model::ObjectiveType;

InitiativeStatus to_status(const model::Initiative& initiative, Date today) {
  if (is_done(initiative, today)) return InitiativeStatus::done;
  const auto status = initiative.status.value_or(InitiativeStatus::planned);
  return status == InitiativeStatus::done ? InitiativeStatus::active : status;  // done later than today
}

TreeInitiative to_facts(const model::Initiative& initiative, Date today, bool has_key_result) {
  TreeInitiative facts;
  facts.status = to_status(initiative, today);
  facts.has_key_result = has_key_result;
  if (initiative.progress) facts.progress = *initiative.progress;
  const bool is_open = facts.status != InitiativeStatus::done && facts.status != InitiativeStatus::dropped;
  facts.is_late = is_open && initiative.due && *initiative.due < today;
  return facts;
}

std::optional<TreeFigures> find_figures(const model::Workspace& workspace, const Address& address, Date today) {
  const auto as_of = find_as_of(workspace, address.file, today);
  if (!as_of) return std::nullopt;
  const model::Objective& objective = workspace.files[address.file].objectives[address.objective];
  if (address.is_key_result()) {
    const ObjectiveType type = objective.type.value_or(ObjectiveType::committed);
    const auto moved = model::measure_key_result(objective.key_results[address.key_result], type, *as_of);
    return TreeFigures{moved.progress, moved.expected, moved.status};
  }
  const model::RolledUp whole = model::measure_objective(objective, *as_of);
  return TreeFigures{whole.progress, whole.expected, whole.status};
}

}  // namespace

bool has_live_state(const model::Workspace& workspace, const Address& address) {
  if (const model::Initiative* initiative = workspace.find_initiative(address)) {
    return !initiative->status || *initiative->status != InitiativeStatus::dropped;
  }
  if (const model::KeyResult* key_result = workspace.find_key_result(address)) return key_result->is_live();
  return workspace.find_objective(address)->is_live();
}

TreeItem to_tree_item(const model::Workspace& workspace, const Address& address, Date today, bool has_key_result) {
  const model::OkrFile& file = workspace.files[address.file];
  const model::Entity& entity = *workspace.find_entity(address);
  TreeItem item;
  item.kind = model::to_item_kind(address);
  item.ref = entity.ref;
  item.has_id = static_cast<bool>(entity.id);
  item.title = entity.title.value_or(entity.slug);
  item.owner = model::find_owner(workspace, address);
  item.team = file.team;
  item.level = file.level.value_or("team");
  if (file.period) item.period = file.period->name;
  if (const model::Initiative* initiative = workspace.find_initiative(address)) {
    item.initiative = to_facts(*initiative, today, has_key_result);
    return item;
  }
  const model::KeyResult* key_result = workspace.find_key_result(address);
  const auto& status = key_result != nullptr ? key_result->status : workspace.find_objective(address)->status;
  item.goal_status = status.value_or(GoalStatus::active);
  item.figures = find_figures(workspace, address, today);
  return item;
}

}  // namespace okr::report
