#include "okr/report/show.hpp"

#include <algorithm>

#include "okr/source/position.hpp"
#include "report/initiative_counts.hpp"
#include "report/show_chart.hpp"
#include "report/show_links.hpp"
#include "report/status_facts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::ItemKind;
using model::KeyResult;
using model::Objective;
using model::OkrFile;
using model::Workspace;

/// The team, and the objective and key result that hold it.
std::vector<std::string> to_breadcrumb(const Workspace& workspace, const Address& address) {
  const OkrFile& file = workspace.files[address.file];
  std::vector<std::string> crumbs{file.name.value_or(file.team)};
  const Objective* objective = workspace.find_objective(address);
  if (objective != nullptr && !address.is_objective()) crumbs.push_back(to_title(*objective));
  const KeyResult* key_result = workspace.find_key_result(address);
  if (key_result != nullptr && !address.is_key_result()) crumbs.push_back(to_title(*key_result));
  return crumbs;
}

std::optional<ShowApproval> to_approval(const model::Field<model::Approval>& field, ItemKind of) {
  if (!field || (!field->by && !field->on)) return std::nullopt;
  ShowApproval approval{field->by.value_or(""), {}, of};
  if (field->on) approval.on = *field->on;
  return approval;
}

/// Its own, else that of what it is part of.
std::optional<ShowApproval> find_approval(const Workspace& workspace, const Address& address) {
  std::optional<ShowApproval> approval;
  if (const KeyResult* key_result = workspace.find_key_result(address))
    approval = to_approval(key_result->approved, ItemKind::key_result);
  const Objective* objective = workspace.find_objective(address);
  if (!approval && objective != nullptr) approval = to_approval(objective->approved, ItemKind::objective);
  return approval ? approval : to_approval(workspace.files[address.file].approved, ItemKind::file);
}

ShowFacts to_facts(const Workspace& workspace, const Address& address) {
  const OkrFile& file = workspace.files[address.file];
  ShowFacts facts;
  facts.owner = model::find_owner(workspace, address);
  facts.is_closed = file.is_closed();
  if (file.period) {
    facts.period = *file.period;
    facts.due = file.period->end;
  }
  if (const Objective* objective = workspace.find_objective(address)) facts.why = objective->why.value_or("");
  return facts;
}

/// What objectives and key results have in common.
template <class Goal>
void add_goal(const Goal& source, ShowFacts& facts) {
  facts.state = source.status.value_or(model::GoalStatus::active);
  facts.state_reason = source.status_reason.value_or("");
  if (source.weight) facts.weight = *source.weight;
  if (source.grade) facts.grade = *source.grade;
  facts.grade_note = source.grade_note.value_or("");
}

std::vector<ShowChange> to_changes(const std::vector<model::GoalChange>& source) {
  std::vector<ShowChange> changes;
  for (const model::GoalChange& change : source) {
    ShowChange& each = changes.emplace_back();
    if (change.on) each.on = *change.on;
    each.field = change.field.value_or("");
    each.from = change.from.value_or("");
    each.to = change.to.value_or("");
    each.why = change.why.value_or("");
  }
  return changes;
}

std::vector<ShowMilestone> to_milestones(const std::vector<model::Milestone>& source) {
  std::vector<ShowMilestone> milestones;
  for (const model::Milestone& milestone : source) {
    ShowMilestone& each = milestones.emplace_back();
    each.title = milestone.title.value_or("");
    each.weight = milestone.weight.value_or(1);
    if (milestone.due) each.due = *milestone.due;
    if (milestone.done_on) each.done_on = *milestone.done_on;
  }
  return milestones;
}

void add_key_result(const Workspace& workspace, const Address& address, Date today, ShowView& view) {
  const KeyResult& source = *workspace.find_key_result(address);
  const OkrFile& file = workspace.files[address.file];
  const auto as_of = find_as_of(workspace, address.file, today);
  const auto type = workspace.find_objective(address)->type.value_or(model::ObjectiveType::committed);
  ShowFacts& facts = view.facts;
  if (source.due) facts.due = *source.due;
  facts.source = source.source.value_or("");
  facts.cadence = source.cadence.value_or(workspace.config.cadence);
  facts.approved = find_approval(workspace, address);
  facts.type = type;
  facts.metric = source.metric.value_or("");
  add_goal(source, facts);
  view.key_result = to_status_key_result(workspace, address, as_of, today);
  if (!view.key_result->forecast) view.no_forecast = find_no_forecast_reason(source, as_of);
  Trend trend;
  if (as_of) {
    view.key_result->busy_but_flat =
        find_busy_but_flat(workspace, address, *as_of, count_initiatives(workspace, today));
    trend = to_whole_trend(source, *as_of);
    view.chart = find_chart(source, type, *as_of, trend);
    view.run = find_run(source, trend);
  }
  view.check_ins = to_show_check_ins(source, file.source, today, trend, view.chart);
  if (source.milestones) view.milestones = to_milestones(*source.milestones);
  view.changes = to_changes(source.changes);
}

std::vector<ShowKeyResult> to_key_results(const Workspace& workspace, const Address& address, Date today) {
  const Objective& source = *workspace.find_objective(address);
  const auto as_of = find_as_of(workspace, address.file, today);
  const InitiativeCounts initiatives = count_initiatives(workspace, today);
  std::vector<ShowKeyResult> key_results;
  for (std::size_t k = 0; k < source.key_results.size(); ++k) {
    Address place = address;
    place.key_result = k;
    ShowKeyResult& each = key_results.emplace_back();
    each.facts = to_status_key_result(workspace, place, as_of, today);
    if (as_of) each.facts.busy_but_flat = find_busy_but_flat(workspace, place, *as_of, initiatives);
    each.state = source.key_results[k].status.value_or(model::GoalStatus::active);
  }
  return key_results;
}

/// As `okr status` counts them: without dropped ones.
Share count_done(const std::vector<ShowInitiative>& initiatives) {
  Share share;
  for (const ShowInitiative& each : initiatives) {
    share.total += each.state == model::InitiativeStatus::dropped ? 0 : 1;
    share.done += each.state == model::InitiativeStatus::done ? 1 : 0;
  }
  return share;
}

void add_objective(const Workspace& workspace, const Address& address, Date today, ShowView& view) {
  const Objective& source = *workspace.find_objective(address);
  view.facts.approved = find_approval(workspace, address);
  view.facts.type = source.type.value_or(model::ObjectiveType::committed);
  add_goal(source, view.facts);
  if (const auto as_of = find_as_of(workspace, address.file, today))
    view.objective = model::measure_objective(source, *as_of);
  view.key_results = to_key_results(workspace, address, today);
  view.initiatives_done = count_done(view.initiatives);
}

void add_initiative(const Workspace& workspace, const Address& address, Date today, ShowView& view) {
  view.initiative = to_show_initiative(workspace, address, today);
  view.facts.due = view.initiative->due;
}

std::vector<ShowFinding> to_findings(const OkrFile& file, const model::Entity& entity,
                                     const std::vector<Diagnostic>& findings) {
  std::vector<ShowFinding> found;
  for (const Diagnostic& each : findings) {
    if (each.path != file.source.path() || !entity.span.contains(each.span)) continue;
    const Position place = to_position(file.source, each.span.begin, ColumnUnit::code_points);
    found.push_back({each.rule, each.severity, each.message, each.help, place.line, place.column});
  }
  return found;
}

}  // namespace

ShowView to_show_view(const Workspace& workspace, const Address& address, Date today,
                      const std::vector<Diagnostic>& findings) {
  const OkrFile& file = workspace.files[address.file];
  const model::Entity& entity = *workspace.find_entity(address);
  ShowView view;
  view.today = today;
  view.kind = model::to_item_kind(address);
  view.ref = entity.ref;
  if (entity.id) view.id = *entity.id;
  view.title = to_title(entity);
  view.breadcrumb = to_breadcrumb(workspace, address);
  view.path = file.source.path();
  view.line = file.source.line_at(entity.span.begin) + 1;
  view.facts = to_facts(workspace, address);
  view.above = to_line_above(workspace, address, today);
  view.findings = to_findings(file, entity, findings);
  if (view.kind == ItemKind::initiative) {
    add_initiative(workspace, address, today, view);
    return view;
  }
  view.initiatives = find_supporting(workspace, address, today);
  view.aligned = find_aligned(workspace, address, today);
  if (view.kind == ItemKind::key_result) add_key_result(workspace, address, today, view);
  if (view.kind == ItemKind::objective) add_objective(workspace, address, today, view);
  return view;
}

}  // namespace okr::report
