#include "report/status_facts.hpp"

#include "okr/model/latest_check_in.hpp"

namespace okr::report {
namespace {

using model::KeyResult;

constexpr std::size_t trend_points = 8;

std::optional<Share> count_milestones(const KeyResult& key_result, Date today) {
  if (!key_result.milestones) return std::nullopt;
  Share share;
  for (const model::Milestone& milestone : *key_result.milestones) {
    ++share.total;
    share.done += milestone.done_on && *milestone.done_on <= today ? 1 : 0;
  }
  return share;
}

}  // namespace

std::optional<model::AsOf> find_as_of(const model::Workspace& workspace, std::size_t file, Date today) {
  const auto& period = workspace.files[file].period;
  const model::Config& config = workspace.config;
  if (!period) return std::nullopt;
  return model::AsOf{*period, today, config.cadence, {config.on_track, config.behind}};
}

std::optional<double> to_value(const model::Field<model::Amount>& amount) {
  return amount ? std::optional(amount->value) : std::nullopt;
}

std::string to_title(const model::Entity& entity) { return entity.title.value_or(entity.slug); }

std::optional<model::Address> find_address(const model::Workspace& workspace, std::string_view path,
                                           std::string_view ref) {
  const auto file = workspace.find_file(path);
  if (!file) return std::nullopt;
  const std::vector<model::Objective>& objectives = workspace.files[*file].objectives;
  for (std::size_t o = 0; o < objectives.size(); ++o) {
    const std::vector<KeyResult>& key_results = objectives[o].key_results;
    for (std::size_t k = 0; k < key_results.size(); ++k) {
      if (key_results[k].ref == ref) return model::Address{.file = *file, .objective = o, .key_result = k};
    }
  }
  return std::nullopt;
}

std::optional<GoalFigures> find_figures(const model::Workspace& workspace, const model::Address& address, Date today) {
  const auto as_of = find_as_of(workspace, address.file, today);
  if (!as_of) return std::nullopt;
  const model::Objective& objective = *workspace.find_objective(address);
  if (const KeyResult* key_result = workspace.find_key_result(address)) {
    const auto moved =
        model::measure_key_result(*key_result, objective.type.value_or(model::ObjectiveType::committed), *as_of);
    return GoalFigures{moved.progress, moved.raw, moved.expected, moved.status};
  }
  const model::RolledUp whole = model::measure_objective(objective, *as_of);
  return GoalFigures{whole.progress, whole.progress, whole.expected, whole.status};
}

StatusKeyResult to_status_key_result(const model::Workspace& workspace, const model::Address& address,
                                     const std::optional<model::AsOf>& as_of, Date today) {
  const KeyResult& source = *workspace.find_key_result(address);
  StatusKeyResult key_result;
  key_result.ref = source.ref;
  key_result.has_id = static_cast<bool>(source.id);
  key_result.title = to_title(source);
  key_result.owner = model::find_owner(workspace, address);
  key_result.unit = source.measure.unit;
  key_result.kind = source.measure.kind;
  key_result.start = source.measure.start;
  key_result.target = source.measure.target;
  if (source.keep) {
    key_result.at_least = to_value(source.keep->at_least);
    key_result.at_most = to_value(source.keep->at_most);
  }
  key_result.milestones = count_milestones(source, today);
  if (!as_of) return key_result;
  const auto type = workspace.find_objective(address)->type.value_or(model::ObjectiveType::committed);
  key_result.figures = model::measure_key_result(source, type, *as_of);
  key_result.trend = model::to_trend(source, *as_of, trend_points);
  key_result.forecast = model::find_forecast(source, *as_of);
  if (const model::CheckIn* latest = model::find_latest_check_in(source, today))
    key_result.note = latest->note.value_or("");
  return key_result;
}

}  // namespace okr::report
