#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "report/filter_subject.hpp"
#include "report/initiative_facts.hpp"
#include "report/show_links.hpp"
#include "report/tree_facts.hpp"
#include "report/tree_graph.hpp"
#include "report/weekly_parts.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::InitiativeStatus;
using model::Workspace;

/// An initiative in time: the teams of two periods may call theirs the same.
using PeriodRef = std::pair<std::string, std::string>;

PeriodRef to_period_ref(const model::OkrFile& file, const model::Initiative& initiative) {
  return {file.period ? file.period->name : "", initiative.ref};
}

/// Those that were begun or done already.
std::set<PeriodRef> find_begun(const Workspace& workspace, Date day) {
  std::set<PeriodRef> begun;
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    const model::OkrFile& file = workspace.files[index];
    for_each_initiative(file, index, [&](const model::Initiative& each, const Address&) {
      const InitiativeStatus status = to_status(each, day);
      if (status == InitiativeStatus::active || status == InitiativeStatus::done)
        begun.insert(to_period_ref(file, each));
    });
  }
  return begun;
}

/// Sorts the initiatives of a report, one at a time.
class Sorting {
 public:
  Sorting(const WeeklySource& source, const std::vector<WeeklyGoal>& goals, const ShortNames& names)
      : source_(source), workspace_(source.workspace), graph_(workspace_, source.files), names_(names) {
    for (const WeeklyGoal& goal : goals) goals_.insert(goal.address);
    if (source.eve != nullptr) begun_ = find_begun(*source.eve, source.days.from - std::chrono::days(1));
  }

  void add(const ThreadNode& node) {
    if (node.address.initiative == Address::none || !is_live(node) || !matches(node)) return;
    WeeklyInitiative initiative{to_show_initiative(workspace_, node.address, source_.days.to), {}, {}};
    for (const std::size_t parent : node.parents) {
      const std::string& ref = workspace_.find_entity(address_of(parent))->ref;
      initiative.supports.push_back({ref, names_.find(ref)});
    }
    if (begun_) initiative.is_new = is_new(node.address);
    sort(std::move(initiative));
  }

  void add_file(std::size_t file) {
    for (std::size_t number = graph_.begin_of(file); number < graph_.end_of(file); ++number) {
      add(graph_.nodes()[number]);
    }
  }

  WeeklyInitiatives take() {
    std::ranges::stable_sort(sorted_.done, {}, [](const WeeklyInitiative& each) { return each.facts.done_on; });
    const auto order = [](const WeeklyInitiative& each) {
      const bool is_old = !each.is_new.value_or(false);
      return std::tuple(is_old, !each.facts.due, each.facts.due);  // what has no end comes last
    };
    std::ranges::stable_sort(sorted_.under_way, {}, order);
    return std::move(sorted_);
  }

 private:
  [[nodiscard]] const Address& address_of(std::size_t number) const { return graph_.nodes()[number].address; }

  [[nodiscard]] bool is_new(const Address& address) const {
    const model::Initiative& initiative = *workspace_.find_initiative(address);
    return to_status(initiative, source_.days.to) == InitiativeStatus::active &&
           !begun_->contains(to_period_ref(workspace_.files[address.file], initiative));
  }

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
    return source_.filter.terms.empty() || matches_initiative(source_.filter, workspace_, node.address) ||
           std::ranges::any_of(node.parents, [&](std::size_t parent) { return goals_.contains(address_of(parent)); });
  }

  void sort(WeeklyInitiative initiative) {
    const ShowInitiative& facts = initiative.facts;
    if (facts.state == InitiativeStatus::done) {
      if (facts.done_on && source_.days.contains(*facts.done_on)) sorted_.done.push_back(std::move(initiative));
      return;
    }
    if (facts.is_late) return sorted_.late.push_back(std::move(initiative));
    if (facts.due && is_soon(*facts.due, source_.days.to)) sorted_.coming.push_back(initiative);
    if (facts.state == InitiativeStatus::active) sorted_.under_way.push_back(std::move(initiative));
  }

  const WeeklySource& source_;
  const Workspace& workspace_;
  ThreadGraph graph_;
  const ShortNames& names_;
  std::set<Address> goals_;
  std::optional<std::set<PeriodRef>> begun_;  ///< on the eve of the days, where that is known
  WeeklyInitiatives sorted_;
};

}  // namespace

WeeklyInitiatives find_initiatives(const WeeklySource& source, const std::vector<WeeklyGoal>& goals,
                                   const ShortNames& names) {
  Sorting sorting(source, goals, names);
  for (const std::size_t file : source.files) sorting.add_file(file);
  return sorting.take();
}

}  // namespace okr::report
