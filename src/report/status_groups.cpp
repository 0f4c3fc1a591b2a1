#include "report/status_groups.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "okr/model/confidence.hpp"
#include "report/status_order.hpp"

namespace okr::report {
namespace {

using model::Status;

using ToName = std::string (*)(const StatusTeam& team, const std::optional<std::string>& owner);

/// By GroupKey.
constexpr std::array<ToName, 3> to_names{
    [](const StatusTeam& team, const std::optional<std::string>&) { return team.team; },
    [](const StatusTeam&, const std::optional<std::string>& owner) { return owner.value_or(""); },
    [](const StatusTeam& team, const std::optional<std::string>&) { return team.level; },
};

/// A group with what its mean and its place are made of.
struct Gathered {
  StatusGroup group;
  std::vector<model::Part> parts;
  model::NetConfidence confidence;
  const StatusObjective* latest = nullptr;  ///< the objective that was counted last
  Sums sums;

  void count(const StatusObjective& objective) {
    if (latest != &objective) ++group.objectives;
    latest = &objective;
  }

  void add(const StatusKeyResult& key_result) {
    const model::KeyResultProgress& figures = key_result.figures;
    group.counts.add(figures);
    group.due += figures.is_due ? 1 : 0;
    parts.push_back(model::to_part(figures));
    confidence.add(figures.confidence);
    sums.add(key_result);
  }
};

class Gathering {
 public:
  explicit Gathering(GroupKey key) : to_name_(to_names.at(static_cast<std::size_t>(key))) {}

  void add(const StatusTeam& team) {
    for (const StatusObjective& objective : team.objectives) {
      if (objective.key_results.empty()) find(team, objective.owner).count(objective);
      for (const StatusKeyResult& key_result : objective.key_results) {
        Gathered& gathered = find(team, key_result.owner);
        gathered.count(objective);
        gathered.add(key_result);
      }
    }
  }

  std::vector<Gathered> take() { return std::move(groups_); }

 private:
  Gathered& find(const StatusTeam& team, const std::optional<std::string>& owner) {
    std::string name = to_name_(team, owner);
    const auto [known, is_new] = places_.try_emplace(name, groups_.size());
    if (is_new) groups_.emplace_back().group.name = std::move(name);
    return groups_[known->second];
  }

  ToName to_name_;
  std::map<std::string, std::size_t> places_;
  std::vector<Gathered> groups_;
};

std::optional<double> find_net(const StatusCounts& counts) {
  if (counts.total == 0) return std::nullopt;
  const int well = counts.of(Status::on_track) + counts.of(Status::achieved);
  const int lost = counts.of(Status::off_track) + counts.of(Status::missed);
  return static_cast<double>(well - lost) / counts.total;
}

/// The means of its key results, of whatever periods.
void add_means(Gathered& gathered, const model::AsOf& as_of) {
  const model::RolledUp means = model::roll_up(gathered.parts, model::ObjectiveType::committed, as_of);
  StatusGroup& group = gathered.group;
  group.progress = means.progress;
  group.expected = means.expected;
  group.net = find_net(group.counts);
  group.net_confidence = gathered.confidence.find();
  gathered.sums.gap = group.progress.value_or(0) - group.expected;
  gathered.sums.progress = group.progress.value_or(unordered);
}

OrderKey to_group_key(const Gathered& gathered, SortKey sort) {
  // Without a key result there is no net: last.
  if (sort == SortKey::worst) return {"", gathered.group.net.value_or(unordered), gathered.sums.gap};
  return to_order_key(gathered.group.name, gathered.sums, sort);
}

}  // namespace

void add_groups(GroupKey key, std::optional<SortKey> sort, StatusView& view) {
  Gathering gathering(key);
  for (const StatusTeam& team : view.teams) gathering.add(team);
  std::vector<Gathered> gathered = gathering.take();
  // The day counts for the expected share of what weighs nothing alone.
  model::AsOf as_of{.today = view.today};
  if (!view.periods.empty()) as_of.period = view.periods.front().period;
  for (Gathered& each : gathered) add_means(each, as_of);
  const auto sort_by = [&](SortKey by) {
    std::ranges::stable_sort(gathered, {}, [&](const Gathered& each) { return to_group_key(each, by); });
  };
  if (sort) sort_by(*sort);
  view.group_by = key;
  view.group_order = to_sorted_places(gathered.size(), [&](std::size_t place) {
    return sort ? OrderKey() : to_group_key(gathered[place], SortKey::worst);
  });
  for (Gathered& each : gathered) view.groups.push_back(std::move(each.group));
}

}  // namespace okr::report
