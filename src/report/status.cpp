#include "okr/report/status.hpp"

#include <algorithm>
#include <cmath>

#include "okr/model/confidence.hpp"
#include "okr/model/levels.hpp"
#include "report/initiative_counts.hpp"
#include "report/status_facts.hpp"
#include "report/status_files.hpp"
#include "report/status_groups.hpp"
#include "report/status_order.hpp"
#include "report/status_screen.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::AsOf;
using model::Objective;
using model::ObjectiveType;
using model::OkrFile;
using model::Status;
using model::Workspace;

/// Builds the teams of a view, one file at a time.
class Builder {
 public:
  Builder(const Workspace& workspace, Date today, const Filter& filter, InitiativeCounts initiatives)
      : workspace_(workspace), today_(today), filter_(filter), initiatives_(std::move(initiatives)) {}

  /// Nothing where the filter leaves none of its key results.
  std::optional<StatusTeam> build_team(std::size_t index) const {
    const OkrFile& file = workspace_.files[index];
    StatusTeam team{std::string(file.source.path()),
                    file.team,
                    file.name.value_or(file.team),
                    std::string(model::to_level_name(file)),
                    *file.period,
                    {},
                    {},
                    {}};
    const AsOf as_of = *find_as_of(workspace_, index, today_);
    std::vector<model::Part> parts;
    model::NetConfidence confidence;
    for (std::size_t i = 0; i < file.objectives.size(); ++i) {
      if (!file.objectives[i].is_live()) continue;
      StatusObjective objective = build_objective({.file = index, .objective = i}, as_of);
      parts.push_back(model::to_part(objective.figures, file.objectives[i].weight));
      for (const StatusKeyResult& each : objective.key_results) confidence.add(each.figures.confidence);
      if (is_left(team, objective)) team.objectives.push_back(std::move(objective));
    }
    team.figures = model::roll_up(parts, ObjectiveType::committed, as_of);
    team.net_confidence = confidence.find();
    return team.objectives.empty() ? std::nullopt : std::optional(std::move(team));
  }

 private:
  StatusObjective build_objective(const Address& address, const AsOf& as_of) const {
    const Objective& source = *workspace_.find_objective(address);
    StatusObjective objective;
    objective.ref = source.ref;
    objective.title = to_title(source);
    objective.type = source.type.value_or(ObjectiveType::committed);
    objective.owner = model::find_owner(workspace_, address);
    std::vector<model::Part> parts;
    model::NetConfidence confidence;
    for (std::size_t k = 0; k < source.key_results.size(); ++k) {
      if (!source.key_results[k].is_live()) continue;
      Address place = address;
      place.key_result = k;
      StatusKeyResult& key_result = objective.key_results.emplace_back();
      key_result = to_status_key_result(workspace_, place, as_of, today_);
      key_result.busy_but_flat = find_busy_but_flat(workspace_, place, as_of, initiatives_);
      parts.push_back(model::to_part(key_result.figures));
      confidence.add(key_result.figures.confidence);
    }
    objective.net_confidence = confidence.find();
    objective.figures = model::roll_up(parts, objective.type, as_of);
    const auto initiatives = initiatives_.objectives.find(address);
    if (initiatives != initiatives_.objectives.end()) objective.initiatives = initiatives->second;
    return objective;
  }

  static FilterSubject to_subject(const StatusTeam& team, const StatusObjective& objective) {
    return {.team = team.team,
            .name = team.name,
            .level = team.level,
            .owner = objective.owner,
            .period = team.period,
            .type = objective.type,
            .status = objective.figures.status,
            .age_days = 0,
            .texts = {objective.title, objective.ref}};
  }

  /// Takes out the key results that the filter does not leave. An objective that has none is asked itself.
  bool is_left(const StatusTeam& team, StatusObjective& objective) const {
    const FilterSubject subject = to_subject(team, objective);
    if (objective.key_results.empty()) return filter_.matches(subject);
    std::erase_if(objective.key_results, [&](const StatusKeyResult& key_result) {
      FilterSubject own = subject;
      own.owner = key_result.owner;
      own.status = key_result.figures.status;
      own.age_days = key_result.figures.age_days;
      own.texts.insert(own.texts.end(), {key_result.title, key_result.ref});
      return !filter_.matches(own);
    });
    return !objective.key_results.empty();
  }

  const Workspace& workspace_;
  Date today_;
  const Filter& filter_;
  InitiativeCounts initiatives_;
};

/// Those of the teams, or where the filter leaves none of all files it chose from; shortest first, then the earlier.
std::vector<StatusPeriod> to_periods(const Workspace& workspace, const std::vector<std::size_t>& files,
                                     const std::vector<StatusTeam>& teams, Date today) {
  std::vector<model::Period> all;
  for (const StatusTeam& team : teams) all.push_back(team.period);
  if (all.empty()) {
    for (const std::size_t index : files) all.push_back(*workspace.files[index].period);
  }
  std::vector<StatusPeriod> periods;
  for (const model::Period& period : sort_periods(std::move(all))) {
    periods.push_back({period, model::to_week(period, today), model::to_elapsed(period.start, period.end, today)});
  }
  return periods;
}

void add_key_result(const StatusKeyResult& key_result, StatusView& view) {
  view.counts.add(key_result.figures);
  if (key_result.figures.is_due) view.due.push_back(key_result.ref);
  if (key_result.figures.raw.value_or(0) < 0) view.remarks.push_back({RemarkKind::setback, key_result.ref});
  if (key_result.busy_but_flat) view.remarks.push_back({RemarkKind::busy_but_flat, key_result.ref});
  if (key_result.figures.is_early) view.remarks.push_back({RemarkKind::reached_early, key_result.ref});
}

}  // namespace

void StatusCounts::add(const model::KeyResultProgress& key_result) {
  ++by_status.at(static_cast<std::size_t>(key_result.status));
  stale += key_result.is_stale ? 1 : 0;
  ++total;
}

bool StatusView::is_filtered_out() const {
  return teams.empty() && (choice == PeriodChoice::asked || !periods.empty());
}

bool StatusView::has_off_track() const {
  if (counts.of(Status::off_track) > 0) return true;
  return std::ranges::any_of(teams, [](const StatusTeam& team) {
    return std::ranges::any_of(team.objectives, [](const StatusObjective& objective) {
      return objective.figures.status == Status::off_track;
    });
  });
}

Bar to_bar(std::optional<double> progress, double expected) {
  const auto to_cells = [](double share) {
    return static_cast<int>(std::floor(Bar::cells * model::to_counted(share) + 1e-9));
  };
  return {to_cells(progress.value_or(0)), to_cells(expected)};
}

StatusView to_status_view(const Workspace& workspace, Date today, const StatusOptions& options) {
  FileChoice choice = choose_files(workspace, today, options.filter);
  StatusView view;
  view.today = today;
  view.choice = choice.choice;
  view.coming = choice.coming;
  view.skipped = find_skipped(workspace);
  const Builder builder(workspace, today, options.filter, count_initiatives(workspace, today));
  for (const std::size_t index : choice.files) {
    if (auto team = builder.build_team(index)) view.teams.push_back(std::move(*team));
  }
  view.periods = to_periods(workspace, choice.files, view.teams, today);
  for (const StatusTeam& team : view.teams) {
    for (const StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& key_result : objective.key_results) add_key_result(key_result, view);
    }
  }
  view.sorted = sort_all(view.teams, options.sort.value_or(SortKey::worst));
  view.rows = sort_rows(view.teams, options.sort);
  if (options.group) add_groups(*options.group, options.sort, view);
  view.screen = to_screen(view, options);
  return view;
}

}  // namespace okr::report
