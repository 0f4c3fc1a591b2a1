#include <algorithm>
#include <tuple>
#include <utility>

#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Workspace;

/// Gathers the days, what kind after what kind.
class Calendar {
 public:
  Calendar(const Workspace& workspace, Date today) : workspace_(workspace), today_(today) {}

  void add_events(const std::vector<model::Event>& events, const std::string& team) {
    for (const model::Event& each : events) {
      if (!each.on || !is_soon(*each.on, today_)) continue;
      add({*each.on, ComingKind::event, each.type.value_or(model::EventType::other), team, {}, {}});
    }
  }

  void add_period_end(const model::Period& period) {
    add({period.end, ComingKind::period_end, {}, {}, period.name, {}});
  }

  void add_goal(const WeeklyGoal& goal) {
    const StatusKeyResult& facts = goal.now;
    if (facts.figures.status == model::Status::achieved) return;
    const model::KeyResult& source = *workspace_.find_key_result(goal.address);
    if (source.due) add({*source.due, ComingKind::key_result, {}, facts.ref, facts.title, facts.owner});
    if (!source.milestones) return;
    for (const model::Milestone& each : *source.milestones) {
      const bool is_done = each.done_on && *each.done_on <= today_;
      if (is_done || !each.due) continue;
      add({*each.due, ComingKind::milestone, {}, facts.ref, each.title.value_or(""), facts.owner});
    }
  }

  void add_initiative(const WeeklyInitiative& each) {
    const ShowInitiative& facts = each.facts;
    add({*facts.due, ComingKind::initiative, {}, facts.ref, facts.title, facts.owner});
  }

  std::vector<WeeklyComing> take() {
    std::ranges::stable_sort(days_, {}, [](const WeeklyComing& each) { return std::tuple(each.on, each.kind); });
    return std::move(days_);
  }

 private:
  void add(WeeklyComing coming) {
    if (is_soon(coming.on, today_)) days_.push_back(std::move(coming));
  }

  const Workspace& workspace_;
  Date today_;
  std::vector<WeeklyComing> days_;
};

}  // namespace

bool is_soon(Date day, Date today) { return today <= day && day < today + std::chrono::days(coming_days); }

std::vector<WeeklyComing> find_coming_days(const Workspace& workspace, const StatusView& status,
                                           const std::vector<WeeklyGoal>& goals,
                                           const std::vector<WeeklyInitiative>& initiatives) {
  Calendar calendar(workspace, status.today);
  calendar.add_events(workspace.config.events, "");
  for (const StatusTeam& team : status.teams) {
    const auto file = workspace.find_file(team.path);
    if (file) calendar.add_events(workspace.files[*file].events, team.team);
  }
  for (const StatusPeriod& each : status.periods) calendar.add_period_end(each.period);
  for (const WeeklyGoal& goal : goals) calendar.add_goal(goal);
  for (const WeeklyInitiative& each : initiatives) calendar.add_initiative(each);
  return calendar.take();
}

}  // namespace okr::report
