#include "okr/model/okr_file.hpp"

namespace okr::model {
namespace {

bool is_live_status(const Field<GoalStatus>& status) {
  return !status || (*status != GoalStatus::parked && *status != GoalStatus::cancelled);
}

}  // namespace

Span Entity::place() const {
  if (title) return title.span();
  if (id) return id.span();
  return span;
}

bool KeyResult::is_live() const { return is_live_status(status); }

bool Objective::is_live() const { return is_live_status(status); }

bool Objective::is_draft() const { return status && *status == GoalStatus::draft; }

}  // namespace okr::model
