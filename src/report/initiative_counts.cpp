#include "report/initiative_counts.hpp"

#include <algorithm>
#include <set>

#include "report/initiative_facts.hpp"
#include "report/target.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::Initiative;
using model::InitiativeStatus;
using model::Workspace;

class Counter {
 public:
  Counter(const Workspace& workspace, Date today) : workspace_(workspace), today_(today) {}

  void count_file(std::size_t index) {
    for_each_initiative(workspace_.files[index], index, [&](const Initiative& initiative, const Address& address) {
      const bool is_dropped = initiative.status && *initiative.status == InitiativeStatus::dropped;
      if (!is_dropped) count(initiative, address);
    });
  }

  InitiativeCounts take() { return std::move(counts_); }

 private:
  void count(const Initiative& initiative, const Address& address) {
    std::set<Address> goals;
    if (address.objective != Address::none) goals.insert({address.file, address.objective, address.key_result});
    for (const model::Reference& reference : initiative.supports) {
      const auto target = find_target(workspace_, reference, address, model::Wanted::key_result);
      if (target && target->objective != Address::none) goals.insert(*target);
    }
    const bool is_counted_done = is_done(initiative, today_);
    std::set<Address> objectives;
    for (const Address& goal : goals) {
      objectives.insert({.file = goal.file, .objective = goal.objective});
      if (is_counted_done && initiative.done_on && goal.is_key_result())
        counts_.done[goal].push_back(*initiative.done_on);
    }
    for (const Address& objective : objectives) {
      Share& share = counts_.objectives[objective];
      ++share.total;
      share.done += is_counted_done ? 1 : 0;
    }
  }

  const Workspace& workspace_;
  Date today_;
  InitiativeCounts counts_;
};

}  // namespace

InitiativeCounts count_initiatives(const Workspace& workspace, Date today) {
  Counter counter(workspace, today);
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    if (workspace.files[index].is_whole) counter.count_file(index);
  }
  return counter.take();
}

std::optional<model::BusyButFlat> find_busy_but_flat(const Workspace& workspace, const Address& address,
                                                     const model::AsOf& as_of, const InitiativeCounts& initiatives) {
  const auto done = initiatives.done.find(address);
  const model::KeyResult& key_result = *workspace.find_key_result(address);
  const model::Objective& objective = *workspace.find_objective(address);
  if (done == initiatives.done.end() || !objective.is_live() || !key_result.is_live()) return std::nullopt;
  const auto type = objective.type.value_or(model::ObjectiveType::committed);
  return model::find_busy_but_flat(key_result, type, as_of, done->second);
}

}  // namespace okr::report
