#include <algorithm>

#include "okr/model/progress.hpp"

namespace okr::model {
namespace {

constexpr double epsilon = 1e-9;

bool is_off_track(const Part& part) { return part.status == Status::off_track; }

/// The weighted means, and the share of the weight that is off track. Weights are taken relative to the largest, so
/// that no sum of them overflows; all 0 leaves everything 0.
struct Means {
  double progress = 0;
  double expected = 0;
  double off_track = 0;
  double weight = 0;
};

/// What was not measured yet is not expected to be further than `most`: else a level to keep, which is expected to be
/// kept from the first day on, would paint its objective red before anybody could look.
Means to_means(const std::vector<Part>& parts, double most) {
  double largest = 0;
  for (const Part& part : parts) largest = std::max(largest, part.weight);
  Means means;
  if (largest <= 0) return means;
  for (const Part& part : parts) {
    const double weight = part.weight / largest;
    means.progress += weight * part.progress.value_or(0);
    means.expected += weight * (part.progress ? part.expected : std::min(part.expected, most));
    means.off_track += is_off_track(part) ? weight : 0;
    means.weight += weight;
  }
  means.progress /= means.weight;
  means.expected /= means.weight;
  means.off_track /= means.weight;
  return means;
}

/// What parts off track leave of a status.
Status to_capped(Status status, const std::vector<Part>& parts, const Means& means) {
  if (status != Status::on_track && status != Status::behind) return status;
  if (means.off_track > 0.5 + epsilon) return Status::off_track;
  return std::any_of(parts.begin(), parts.end(), is_off_track) ? Status::behind : status;
}

}  // namespace

RolledUp roll_up(const std::vector<Part>& parts, ObjectiveType type, const AsOf& as_of) {
  const auto is_achieved = [](const Part& part) { return part.status == Status::achieved; };
  const double elapsed = to_elapsed(as_of.period.start, as_of.period.end, as_of.today);
  const Means means = to_means(parts, to_expected_score(type) * elapsed);
  RolledUp result;
  result.total = static_cast<int>(parts.size());
  result.measured = static_cast<int>(
      std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.progress.has_value(); }));
  result.has_check_in = std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.has_check_in; });
  if (result.measured > 0 && means.weight > 0) result.progress = means.progress;
  result.expected = means.weight > 0 ? means.expected : to_expected_score(type) * elapsed;
  const Standing standing{.aim = Aim::reach,
                          .type = type,
                          .has_started = as_of.today >= as_of.period.start,
                          .has_ended = as_of.today > as_of.period.end,
                          .has_check_in = result.has_check_in,
                          .is_met = !parts.empty() && std::all_of(parts.begin(), parts.end(), is_achieved),
                          .raw = result.progress,
                          .elapsed = elapsed,
                          .expected = result.expected};
  result.status = to_capped(to_status(standing, as_of.limits), parts, means);
  return result;
}

Part to_part(const KeyResultProgress& key_result) {
  return {key_result.weight, key_result.progress, key_result.expected, key_result.status,
          key_result.checked_on.has_value()};
}

Part to_part(const RolledUp& objective, const Field<double>& weight) {
  return {std::max(0.0, weight.value_or(1)), objective.progress, objective.expected, objective.status,
          objective.has_check_in};
}

RolledUp measure_objective(const Objective& objective, const AsOf& as_of) {
  const ObjectiveType type = objective.type.value_or(ObjectiveType::committed);
  std::vector<Part> parts;
  for (const KeyResult& key_result : objective.key_results) {
    if (key_result.is_live()) parts.push_back(to_part(measure_key_result(key_result, type, as_of)));
  }
  return roll_up(parts, type, as_of);
}

RolledUp measure_team(const OkrFile& file, const AsOf& as_of) {
  std::vector<Part> parts;
  for (const Objective& objective : file.objectives) {
    if (objective.is_live()) parts.push_back(to_part(measure_objective(objective, as_of), objective.weight));
  }
  return roll_up(parts, ObjectiveType::committed, as_of);
}

}  // namespace okr::model
