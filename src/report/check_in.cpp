#include "okr/report/check_in.hpp"

#include "okr/source/source_file.hpp"
#include "report/status_facts.hpp"

namespace okr::report {

namespace {

/// The line of that day that counts: the last one.
const model::CheckIn* find_check_in(const model::KeyResult& key_result, Date on) {
  const model::CheckIn* found = nullptr;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    if (check_in.on && *check_in.on == on) found = &check_in;
  }
  return found;
}

Share count_done(const std::vector<model::Milestone>& milestones) {
  Share share;
  for (const model::Milestone& milestone : milestones) {
    ++share.total;
    share.done += milestone.done_on ? 1 : 0;
  }
  return share;
}

std::size_t to_line(const model::OkrFile& file, Span span) { return file.source.line_at(span.begin) + 1; }

void add_milestone(const model::OkrFile& file, const model::Milestone& milestone, CheckInFacts& facts) {
  facts.milestone = milestone.title.value_or("");
  facts.is_done = !milestone.done_on.is_absent();
  facts.line = to_line(file, facts.is_done ? milestone.done_on.span() : milestone.span);
}

void add_check_in(const model::OkrFile& file, const model::CheckIn& check_in, CheckInFacts& facts) {
  if (facts.line == 0) facts.line = to_line(file, check_in.span);
  if (check_in.value) facts.value = check_in.value->value;
  if (check_in.confidence) facts.confidence = *check_in.confidence;
  facts.note = check_in.note.value_or("");
}

CheckInFacts to_facts(const model::Workspace& workspace, const RecordedCheckIn& recorded, Date today) {
  const model::OkrFile& file = workspace.files[recorded.key_result.file];
  const model::KeyResult& key_result = *workspace.find_key_result(recorded.key_result);
  CheckInFacts facts;
  facts.ref = key_result.ref;
  facts.title = to_title(key_result);
  facts.unit = key_result.measure.unit;
  facts.kind = key_result.measure.kind;
  facts.path = file.source.path();
  facts.on = recorded.on;
  facts.old_value = recorded.old_value;
  facts.is_replaced = recorded.is_replaced;
  facts.is_setback = recorded.is_setback;
  if (key_result.milestones) facts.milestones = count_done(*key_result.milestones);
  if (recorded.milestone) add_milestone(file, (*key_result.milestones)[*recorded.milestone], facts);
  if (const model::CheckIn* check_in = find_check_in(key_result, recorded.on)) add_check_in(file, *check_in, facts);
  const auto as_of = find_as_of(workspace, recorded.key_result.file, today);
  if (!as_of) return facts;
  const auto type = workspace.find_objective(recorded.key_result)->type.value_or(model::ObjectiveType::committed);
  facts.figures = model::measure_key_result(key_result, type, *as_of);
  return facts;
}

}  // namespace

CheckInView to_check_in_view(const model::Workspace& workspace, const std::vector<RecordedCheckIn>& recorded,
                             Date today) {
  CheckInView view{today, {}};
  for (const RecordedCheckIn& each : recorded) view.check_ins.push_back(to_facts(workspace, each, today));
  return view;
}

}  // namespace okr::report
