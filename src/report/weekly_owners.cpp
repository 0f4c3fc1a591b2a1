#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Status;

/// What needs somebody the most has the least rank.
int to_rank(Status status) {
  if (status == Status::off_track || status == Status::missed) return 0;
  return status == Status::behind ? 1 : 2;
}

WeeklyNeed to_need(const WeeklyGoal& goal) {
  const model::KeyResultProgress& figures = goal.now.figures;
  WeeklyNeed need{goal.name, goal.now, goal.before.figures.status, to_rank(figures.status) < 2, 0};
  need.gap = std::max(0.0, figures.expected - figures.progress.value_or(0));
  return need;
}

std::tuple<int, double> to_key(const WeeklyNeed& need) { return {to_rank(need.facts.figures.status), -need.gap}; }

/// Nobody stands last; else who has the worst, of equals who has more of it.
std::tuple<bool, int, std::ptrdiff_t, double> to_key(const WeeklyOwner& owner) {
  if (owner.key_results.empty()) return {owner.name.empty(), 3, 0, 0};
  const auto [rank, gap] = to_key(owner.key_results.front());
  const auto count = std::ranges::count_if(
      owner.key_results, [rank = rank](const WeeklyNeed& need) { return to_rank(need.facts.figures.status) == rank; });
  return {owner.name.empty(), rank, -count, gap};
}

}  // namespace

std::vector<WeeklyOwner> gather_owners(const std::vector<WeeklyGoal>& goals, std::vector<WeeklyInitiative> late) {
  std::map<std::string, WeeklyOwner> by_name;
  const auto find = [&](const std::optional<std::string>& name) -> WeeklyOwner& {
    WeeklyOwner& owner = by_name[name.value_or("")];
    owner.name = name.value_or("");
    return owner;
  };
  for (const WeeklyGoal& goal : goals) {
    WeeklyNeed need = to_need(goal);
    if (need.is_behind || need.facts.figures.is_due) find(need.facts.owner).key_results.push_back(std::move(need));
  }
  for (WeeklyInitiative& each : late) find(each.facts.owner).late.push_back(std::move(each));
  std::vector<WeeklyOwner> owners;
  for (auto& [name, owner] : by_name) {
    std::ranges::stable_sort(owner.key_results, {}, [](const WeeklyNeed& need) { return to_key(need); });
    std::ranges::stable_sort(owner.late, {}, [](const WeeklyInitiative& each) { return each.facts.due; });
    owners.push_back(std::move(owner));
  }
  std::ranges::stable_sort(owners, {}, [](const WeeklyOwner& owner) { return to_key(owner); });
  return owners;
}

}  // namespace okr::report
