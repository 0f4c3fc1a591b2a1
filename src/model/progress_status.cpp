#include "okr/model/progress.hpp"

namespace okr::model {
namespace {

constexpr double epsilon = 1e-9;
constexpr double points_of_allowance_on_track = 0.05;
constexpr double points_of_allowance_behind = 0.10;
constexpr double setback_grace = 0.1;         ///< of the time: what lies behind the start until then is noise
constexpr double aspirational_success = 0.7;  ///< Google: a good score of an aspirational goal

/// What is held: the latest check-in and the share of those that held.
Status to_held_status(const Standing& standing, const StatusLimits& limits) {
  const double share = standing.raw.value_or(0);
  if (standing.is_met && share >= limits.on_track - epsilon) return Status::on_track;
  if (standing.is_met || share >= limits.behind - epsilon) return Status::behind;
  return Status::off_track;
}

/// The ratio to what is expected, or a few points less.
Status to_pace_status(const Standing& standing, const StatusLimits& limits) {
  if (*standing.raw < 0 && standing.elapsed >= setback_grace - epsilon) return Status::off_track;
  const double progress = to_counted(*standing.raw);
  const double gap = standing.expected - progress;
  const auto is_within = [&](double ratio, double points) {
    return progress >= ratio * standing.expected - epsilon || gap <= points + epsilon;
  };
  if (is_within(limits.on_track, points_of_allowance_on_track)) return Status::on_track;
  if (is_within(limits.behind, points_of_allowance_behind)) return Status::behind;
  return Status::off_track;
}

/// After the end: an aspirational goal is a success from 0.7 on; what was to be held was held or not; a band that was
/// entered must still be kept.
Status to_final_status(const Standing& standing, const StatusLimits& limits) {
  const bool is_success =
      standing.type == ObjectiveType::aspirational && standing.raw && *standing.raw >= aspirational_success - epsilon;
  const bool is_held =
      standing.aim == Aim::hold && standing.raw && to_held_status(standing, limits) == Status::on_track;
  const bool is_inside = standing.aim == Aim::enter && standing.is_met;
  return is_success || is_held || is_inside ? Status::achieved : Status::missed;
}

}  // namespace

Status to_status(const Standing& standing, const StatusLimits& limits) {
  if (!standing.has_started) return Status::not_started;
  if (standing.aim == Aim::reach && standing.is_met) return Status::achieved;
  if (standing.has_ended && (standing.raw || !standing.has_check_in)) return to_final_status(standing, limits);
  if (!standing.raw) return Status::no_data;
  return standing.aim == Aim::hold ? to_held_status(standing, limits) : to_pace_status(standing, limits);
}

}  // namespace okr::model
