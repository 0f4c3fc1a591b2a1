#include "report/show_links.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "report/initiative_facts.hpp"
#include "report/status_facts.hpp"
#include "report/target.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::Initiative;
using model::Reference;
using model::Wanted;
using model::Workspace;

ShowGoal to_goal(const Workspace& workspace, const Address& address, Date today) {
  const model::Entity& entity = *workspace.find_entity(address);
  ShowGoal goal;
  goal.kind = model::to_item_kind(address);
  goal.ref = entity.ref;
  goal.title = to_title(entity);
  if (const auto figures = find_figures(workspace, address, today); figures && workspace.files[address.file].is_whole) {
    goal.progress = figures->progress;
    goal.expected = figures->expected;
    goal.status = figures->status;
  }
  return goal;
}

/// One thing that lies above another.
struct Above {
  LinkKind kind = LinkKind::part_of;
  std::string reference;
  std::optional<Address> target;
};

std::vector<Above> follow(const Workspace& workspace, const std::vector<Reference>& references, LinkKind kind,
                          const Address& from) {
  const Wanted wanted = kind == LinkKind::supports ? Wanted::key_result : Wanted::goal;
  std::vector<Above> above;
  for (const Reference& each : references) {
    above.push_back({kind, each.text, find_target(workspace, each, from, wanted)});
  }
  return above;
}

/// What an initiative supports by name, and what it stands in where no name leads to that.
std::vector<Above> find_above_initiative(const Workspace& workspace, const Address& address) {
  auto above = follow(workspace, workspace.find_initiative(address)->supports, LinkKind::supports, address);
  if (address.objective == Address::none) return above;
  Address parent = address;
  parent.initiative = Address::none;
  const bool is_named = std::ranges::any_of(above, [&](const Above& each) {
    return each.target && each.target->file == parent.file && each.target->objective == parent.objective;
  });
  if (!is_named) above.push_back({LinkKind::part_of, "", parent});
  return above;
}

std::vector<Above> find_above(const Workspace& workspace, const Address& address) {
  if (address.initiative != Address::none) return find_above_initiative(workspace, address);
  if (address.is_key_result())
    return {{LinkKind::part_of, "", Address{.file = address.file, .objective = address.objective}}};
  return follow(workspace, workspace.find_objective(address)->aligned_to, LinkKind::aligned_to, address);
}

/// Walks upwards, deep first, with a stack of its own, as a line may be as long as the workspace.
class Climber {
 public:
  Climber(const Workspace& workspace, Date today) : workspace_(workspace), today_(today) {}

  std::vector<ShowLink> climb(const Address& start) {
    seen_.emplace(start, Seen{});
    path_.push_back(start);
    wait(start, 0);
    while (!waiting_.empty()) {
      const Waiting next = std::move(waiting_.back());
      waiting_.pop_back();
      path_.resize(next.level + 1);
      take(next);
    }
    return std::move(links_);
  }

 private:
  struct Waiting {
    std::size_t level;
    Above above;
  };

  /// A thing that was followed.
  struct Seen {
    std::size_t place = 0;         ///< in the path of that time
    std::optional<ShowGoal> goal;  ///< of the start only where it is met again
  };

  void wait(const Address& address, std::size_t level) {
    std::vector<Above> above = find_above(workspace_, address);
    std::ranges::reverse(above);
    for (Above& each : above) waiting_.push_back({level, std::move(each)});
  }

  void take(const Waiting& next) {
    ShowLink link{.level = next.level, .kind = next.above.kind, .reference = next.above.reference, .goal = {}};
    const auto& target = next.above.target;
    if (!target) return links_.push_back(std::move(link));
    const auto [seen, is_new] = seen_.try_emplace(*target, Seen{path_.size(), {}});
    Seen& own = seen->second;
    if (!own.goal) own.goal = to_goal(workspace_, *target, today_);
    link.goal = own.goal;
    if (!is_new) link.end = is_on_path(*target, own) ? LinkEnd::circle : LinkEnd::repeated;
    links_.push_back(std::move(link));
    if (!is_new) return;
    path_.push_back(*target);
    wait(*target, next.level + 1);
  }

  [[nodiscard]] bool is_on_path(const Address& address, const Seen& seen) const {
    return seen.place < path_.size() && path_[seen.place] == address;
  }

  const Workspace& workspace_;
  Date today_;
  std::vector<Waiting> waiting_;
  std::map<Address, Seen> seen_;
  std::vector<Address> path_;  ///< from the item to what was taken last
  std::vector<ShowLink> links_;
};

/// Whether an address is `above` or a key result of it.
bool is_within(const Address& address, const Address& above) {
  const bool is_same = address.file == above.file && address.objective == above.objective;
  return is_same && (above.key_result == Address::none || address.key_result == above.key_result);
}

bool leads_into(const Workspace& workspace, const std::vector<Reference>& references, const Address& from,
                Wanted wanted, const Address& above) {
  return std::ranges::any_of(references, [&](const Reference& each) {
    const auto target = find_target(workspace, each, from, wanted);
    return target && is_within(*target, above);
  });
}

}  // namespace

ShowInitiative to_show_initiative(const Workspace& workspace, const Address& address, Date today) {
  const Initiative& source = *workspace.find_initiative(address);
  ShowInitiative initiative{.ref = source.ref,
                            .title = to_title(source),
                            .owner = model::find_owner(workspace, address),
                            .state = to_status(source, today),
                            .progress = {},
                            .due = {},
                            .done_on = {},
                            .done_when = source.done_when.value_or(""),
                            .is_late = is_late(source, today)};
  if (source.progress) initiative.progress = *source.progress;
  if (source.due) initiative.due = *source.due;
  if (source.done_on) initiative.done_on = *source.done_on;
  return initiative;
}

std::vector<ShowLink> to_line_above(const Workspace& workspace, const Address& address, Date today) {
  return Climber(workspace, today).climb(address);
}

std::vector<ShowInitiative> find_supporting(const Workspace& workspace, const Address& address, Date today) {
  std::vector<ShowInitiative> found;
  for (std::size_t f = 0; f < workspace.files.size(); ++f) {
    for_each_initiative(workspace.files[f], f, [&](const Initiative& initiative, const Address& place) {
      const bool is_inside = place.objective != Address::none && is_within(place, address);
      if (is_inside || leads_into(workspace, initiative.supports, place, Wanted::key_result, address))
        found.push_back(to_show_initiative(workspace, place, today));
    });
  }
  return found;
}

std::vector<ShowGoal> find_aligned(const Workspace& workspace, const Address& address, Date today) {
  std::vector<ShowGoal> found;
  for (std::size_t f = 0; f < workspace.files.size(); ++f) {
    const auto& objectives = workspace.files[f].objectives;
    for (std::size_t o = 0; o < objectives.size(); ++o) {
      const Address from{.file = f, .objective = o};
      if (leads_into(workspace, objectives[o].aligned_to, from, Wanted::goal, address))
        found.push_back(to_goal(workspace, from, today));
    }
  }
  return found;
}

}  // namespace okr::report
