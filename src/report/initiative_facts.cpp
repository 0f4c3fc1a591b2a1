#include "report/initiative_facts.hpp"

namespace okr::report {

using model::Initiative;
using model::InitiativeStatus;

bool is_done(const Initiative& initiative, Date today) {
  if (initiative.done_on && *initiative.done_on > today) return false;
  return initiative.status ? *initiative.status == InitiativeStatus::done : static_cast<bool>(initiative.done_on);
}

InitiativeStatus to_status(const Initiative& initiative, Date today) {
  if (is_done(initiative, today)) return InitiativeStatus::done;
  const auto status = initiative.status.value_or(InitiativeStatus::planned);
  return status == InitiativeStatus::done ? InitiativeStatus::active : status;  // done later than today
}

bool is_late(const Initiative& initiative, Date today) {
  const InitiativeStatus status = to_status(initiative, today);
  const bool is_open = status != InitiativeStatus::done && status != InitiativeStatus::dropped;
  return is_open && initiative.due && *initiative.due < today;
}

}  // namespace okr::report
