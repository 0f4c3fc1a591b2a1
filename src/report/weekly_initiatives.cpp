#include <algorithm>
#include <set>
#include <utility>

#include "report/filter_subject.hpp"
#include "report/show_links.hpp"
#include "report/tree_facts.hpp"
#include "report/tree_graph.hpp"
#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::InitiativeStatus;
using model::Workspace;

/// Sorts the initiatives of a report, one at a time.
class Sorting {
 public:
  Sorting(const Workspace& workspace, const std::vector<std::size_t>& files, const std::vector<WeeklyGoal>& goals,
          const ReportDays& days, const Filter& filter)
      : workspace_(workspace), graph_(workspace, files), days_(days), filter_(filter) {
    for (const WeeklyGoal& goal : goals) goals_.insert(goal.address);
  }

  void add(const ThreadNode& node) {
    if (node.address.initiative == Address::none || !is_live(node) || !matches(node)) return;
    WeeklyInitiative initiative{to_show_initiative(workspace_, node.address, days_.to), {}};
    for (const std::size_t parent : node.parents) {
      const Address& address = address_of(parent);
      initiative.supports.push_back(
          {workspace_.find_entity(address)->ref, model::to_item_name(workspace_, address, days_.to)});
    }
    sort(std::move(initiative));
  }

  void add_file(std::size_t file) {
    for (std::size_t number = graph_.begin_of(file); number < graph_.end_of(file); ++number) {
      add(graph_.nodes()[number]);
    }
  }

  WeeklyInitiatives take() {
    std::ranges::stable_sort(sorted_.done, {}, [](const WeeklyInitiative& each) { return each.facts.done_on; });
    return std::move(sorted_);
  }

 private:
  [[nodiscard]] const Address& address_of(std::size_t number) const { return graph_.nodes()[number].address; }

  [[nodiscard]] bool is_live_goal(const Address& address) const {
    const Address objective{.file = address.file, .objective = address.objective};
    return has_live_state(workspace_, address) && has_live_state(workspace_, objective);
  }

  /// It counts, and one of the things that it is for does, if there is any.
  [[nodiscard]] bool is_live(const ThreadNode& node) const {
    if (!has_live_state(workspace_, node.address)) return false;
    return node.parents.empty() ||
           std::ranges::any_of(node.parents, [&](std::size_t parent) { return is_live_goal(address_of(parent)); });
  }

  [[nodiscard]] bool matches(const ThreadNode& node) const {
    return filter_.terms.empty() || matches_initiative(filter_, workspace_, node.address) ||
           std::ranges::any_of(node.parents, [&](std::size_t parent) { return goals_.contains(address_of(parent)); });
  }

  void sort(WeeklyInitiative initiative) {
    const ShowInitiative& facts = initiative.facts;
    if (facts.state == InitiativeStatus::done) {
      if (facts.done_on && days_.contains(*facts.done_on)) sorted_.done.push_back(std::move(initiative));
      return;
    }
    if (facts.is_late) return sorted_.late.push_back(std::move(initiative));
    if (facts.due && is_soon(*facts.due, days_.to)) sorted_.coming.push_back(initiative);
    if (facts.state == InitiativeStatus::active) sorted_.under_way.push_back(std::move(initiative));
  }

  const Workspace& workspace_;
  ThreadGraph graph_;
  const ReportDays& days_;
  const Filter& filter_;
  std::set<Address> goals_;
  WeeklyInitiatives sorted_;
};

}  // namespace

WeeklyInitiatives find_initiatives(const Workspace& workspace, const std::vector<std::size_t>& files,
                                   const std::vector<WeeklyGoal>& goals, const ReportDays& days, const Filter& filter) {
  Sorting sorting(workspace, files, goals, days, filter);
  for (const std::size_t file : files) sorting.add_file(file);
  return sorting.take();
}

}  // namespace okr::report
