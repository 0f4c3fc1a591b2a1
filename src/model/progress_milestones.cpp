#include <algorithm>

#include "model/progress_evidence.hpp"

namespace okr::model {
namespace {

double to_weight(const Milestone& milestone) { return std::max(0.0, milestone.weight.value_or(1)); }

bool is_done(const Milestone& milestone, Date today) { return milestone.done_on && *milestone.done_on <= today; }

/// The weighted mean of what `share` says of each; nothing where none weighs anything. Weights are taken relative to
/// the largest, so that no sum of them overflows.
template <class Share>
std::optional<double> find_mean(const std::vector<Milestone>& milestones, Share share) {
  double largest = 0;
  for (const Milestone& milestone : milestones) largest = std::max(largest, to_weight(milestone));
  if (largest <= 0) return std::nullopt;
  double sum = 0;
  double weights = 0;
  for (const Milestone& milestone : milestones) {
    const double weight = to_weight(milestone) / largest;
    sum += weight * share(milestone);
    weights += weight;
  }
  return sum / weights;
}

}  // namespace

Outcome to_milestone_outcome(const Evidence& evidence) {
  const auto& field = evidence.key_result.milestones;
  if (!field || field->empty()) return {};
  const auto done = [&](const Milestone& milestone) { return is_done(milestone, evidence.today); };
  return {find_mean(*field, [&](const Milestone& milestone) { return done(milestone) ? 1.0 : 0.0; }),
          std::all_of(field->begin(), field->end(), done)};
}

double to_milestone_expected(const Evidence& evidence) {
  const auto& field = evidence.key_result.milestones;
  if (!field) return evidence.elapsed;
  const auto share = [&](const Milestone& milestone) {
    if (!milestone.due) return evidence.elapsed;
    return evidence.today >= *milestone.due ? 1.0 : 0.0;
  };
  return find_mean(*field, share).value_or(evidence.elapsed);
}

double to_yes_no_expected(const Evidence& evidence) {
  const auto& field = evidence.key_result.milestones;
  const Date due = field && !field->empty() ? field->front().due.value_or(evidence.end) : evidence.end;
  return evidence.today >= due ? 1 : 0;
}

}  // namespace okr::model
