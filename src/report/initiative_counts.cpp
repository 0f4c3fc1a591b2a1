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
using model::OkrFile;
using model::Workspace;

class Counter {
 public:
  Counter(const Workspace& workspace, Date today) : workspace_(workspace), today_(today) {}

  void count_file(std::size_t index) {
    const OkrFile& file = workspace_.files[index];
    count_all(file.initiatives, {.file = index});
    for (std::size_t i = 0; i < file.objectives.size(); ++i) {
      const model::Objective& objective = file.objectives[i];
      count_all(objective.initiatives, {.file = index, .objective = i});
      for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
        count_all(objective.key_results[k].initiatives, {.file = index, .objective = i, .key_result = k});
      }
    }
  }

  std::map<Address, Share> take() { return std::move(counts_); }

 private:
  void count_all(const std::vector<Initiative>& initiatives, Address parent) {
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
      if (initiatives[i].status && *initiatives[i].status == InitiativeStatus::dropped) continue;
      Address address = parent;
      address.initiative = i;
      count(initiatives[i], address);
    }
  }

  void count(const Initiative& initiative, const Address& address) {
    std::set<Address> objectives;
    if (address.objective != Address::none) objectives.insert({.file = address.file, .objective = address.objective});
    for (const model::Reference& reference : initiative.supports) {
      const auto target = find_target(workspace_, reference, address);
      if (!target || target->objective == Address::none) continue;
      objectives.insert({.file = target->file, .objective = target->objective});
    }
    for (const Address& objective : objectives) {
      Share& share = counts_[objective];
      ++share.total;
      share.done += is_done(initiative, today_) ? 1 : 0;
    }
  }

  const Workspace& workspace_;
  Date today_;
  std::map<Address, Share> counts_;
};

}  // namespace

std::map<Address, Share> count_initiatives(const Workspace& workspace, Date today) {
  Counter counter(workspace, today);
  for (std::size_t index = 0; index < workspace.files.size(); ++index) {
    if (workspace.files[index].is_whole) counter.count_file(index);
  }
  return counter.take();
}

}  // namespace okr::report
