#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/okr_file.hpp"
#include "okr/model/workspace.hpp"

namespace okr::report {

/// Done by its status, or by its date where it names no status; not before the date.
bool is_done(const model::Initiative& initiative, Date today);

/// Its status, else planned; done as `is_done` says, and active until then where it is done later than today.
model::InitiativeStatus to_status(const model::Initiative& initiative, Date today);

/// Neither done nor dropped, and its due day is past.
bool is_late(const model::Initiative& initiative, Date today);

/// Calls `visit(initiative, address)` with every initiative of a file, in the order of their addresses but for the
/// file's own, which come first.
template <class Visit>
void for_each_initiative(const model::OkrFile& file, std::size_t index, Visit visit) {
  const auto visit_all = [&](const std::vector<model::Initiative>& initiatives, model::Address place) {
    for (place.initiative = 0; place.initiative < initiatives.size(); ++place.initiative) {
      visit(initiatives[place.initiative], place);
    }
  };
  visit_all(file.initiatives, {.file = index});
  for (std::size_t o = 0; o < file.objectives.size(); ++o) {
    const model::Objective& objective = file.objectives[o];
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      visit_all(objective.key_results[k].initiatives, {.file = index, .objective = o, .key_result = k});
    }
    visit_all(objective.initiatives, {.file = index, .objective = o});
  }
}

}  // namespace okr::report
