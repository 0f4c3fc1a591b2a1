#include "report/tree_facts.hpp"

#include "okr/model/levels.hpp"
#include "report/initiative_facts.hpp"
#include "report/status_facts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::GoalStatus;
using model::InitiativeStatus;

TreeInitiative to_facts(const model::Initiative& initiative, Date today, bool has_key_result) {
  TreeInitiative facts;
  facts.status = to_status(initiative, today);
  facts.has_key_result = has_key_result;
  if (initiative.progress) facts.progress = *initiative.progress;
  facts.is_late = is_late(initiative, today);
  return facts;
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
  item.title = to_title(entity);
  item.owner = model::find_owner(workspace, address);
  item.team = file.team;
  item.level = model::to_level_name(file);
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
