#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "okr/base/number.hpp"
#include "okr/base/text.hpp"
#include "report/status_facts.hpp"
#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::KeyResult;
using model::MeasureKind;

/// A level that is to be kept all the time, and not one to get to.
bool is_level(const StatusKeyResult& key_result) {
  if (key_result.kind == MeasureKind::keep || key_result.kind == MeasureKind::rate) return true;
  if (key_result.kind != MeasureKind::band) return false;
  return !key_result.start || model::is_kept(key_result.at_least, key_result.at_most, *key_result.start);
}

/// How far a value lies outside of a level; 0 where it is kept.
double to_excess(const StatusKeyResult& level, double value) {
  if (model::is_kept(level.at_least, level.at_most, value)) return 0;
  const double below = level.at_least ? *level.at_least - value : 0;
  const double above = level.at_most ? value - *level.at_most : 0;
  return std::max({below, above, 0.0});
}

/// How far it had come and has come; more is nearer to the target.
struct Stand {
  double before = 0;
  double now = 0;
};

/// A level counts what it is nearer to being kept. Nothing where there is no progress.
std::optional<Stand> find_stand(const WeeklyMove& move) {
  if (is_level(move.now)) {
    const auto& value = move.now.figures.value;
    const auto& before = move.before.figures.value;
    if (!value) return std::nullopt;
    return Stand{before ? -to_excess(move.now, *before) : 0, -to_excess(move.now, *value)};
  }
  if (!move.now.figures.raw) return std::nullopt;
  return Stand{move.raw_before.value_or(0), *move.now.figures.raw};
}

bool has_same_value(const WeeklyMove& move) {
  const auto& value = move.now.figures.value;
  if (!value || !move.value_before) return !value;
  return is_same_figure(*value, *move.value_before);
}

MoveKind to_kind(const WeeklyMove& move) {
  const std::optional<Stand> stand = find_stand(move);
  if (!stand || is_same_figure(stand->before, stand->now))
    return has_same_value(move) ? MoveKind::unchanged : MoveKind::changed;
  return stand->now < stand->before ? MoveKind::setback : MoveKind::step;
}

/// Whether somebody looked at it on one of the days, or a milestone of it was done then.
bool has_news(const KeyResult& key_result, const ReportDays& days) {
  const auto is_in = [&](const model::Field<Date>& day) { return day && days.contains(*day); };
  const bool has_check_in = std::ranges::any_of(key_result.check_ins, is_in, &model::CheckIn::on);
  return has_check_in ||
         (key_result.milestones && std::ranges::any_of(*key_result.milestones, is_in, &model::Milestone::done_on));
}

std::vector<WeeklyMilestone> find_milestones(const KeyResult& key_result, const ReportDays& days) {
  std::vector<WeeklyMilestone> found;
  if (!key_result.milestones) return found;
  for (const model::Milestone& each : *key_result.milestones) {
    if (each.done_on && days.contains(*each.done_on)) found.push_back({each.title.value_or(""), *each.done_on});
  }
  std::ranges::stable_sort(found, {}, &WeeklyMilestone::done_on);
  return found;
}

/// The later line of two of one day, as it counts in the figures.
void add_note(const KeyResult& key_result, const ReportDays& days, WeeklyMove& move) {
  for (const model::CheckIn& each : key_result.check_ins) {
    if (!each.on || !days.contains(*each.on) || !each.note || is_blank(*each.note)) continue;
    if (move.noted_on && *move.noted_on > *each.on) continue;
    move.note = *each.note;
    move.noted_on = *each.on;
  }
}

/// What it started from stands where nothing was measured before: a level has no start.
void add_before(WeeklyMove& move) {
  move.value_before = move.before.figures.value;
  move.raw_before = move.before.figures.raw;
  if (is_level(move.now) || move.now.milestones) return;
  if (!move.value_before) move.value_before = move.now.start;
  if (!move.raw_before && move.now.start && move.now.figures.raw) move.raw_before = 0;
}

WeeklyMove to_move(const WeeklyGoal& goal, const KeyResult& key_result, const ReportDays& days) {
  WeeklyMove move;
  move.name = goal.name;
  move.now = goal.now;
  move.before = goal.before;
  add_before(move);
  if (move.now.figures.raw && move.raw_before)
    move.points = model::to_percent(*move.now.figures.raw) - model::to_percent(*move.raw_before);
  move.milestones = find_milestones(key_result, days);
  add_note(key_result, days, move);
  move.kind = to_kind(move);
  return move;
}

}  // namespace

std::vector<WeeklyMove> find_moves(const model::Workspace& workspace, const std::vector<WeeklyGoal>& goals,
                                   const ReportDays& days) {
  std::vector<WeeklyMove> moves;
  for (const WeeklyGoal& goal : goals) {
    const KeyResult& key_result = *workspace.find_key_result(goal.address);
    if (has_news(key_result, days)) moves.push_back(to_move(goal, key_result, days));
  }
  std::ranges::stable_sort(
      moves, {}, [](const WeeklyMove& move) { return std::tuple(move.kind, -std::abs(move.points.value_or(0))); });
  return moves;
}

}  // namespace okr::report
