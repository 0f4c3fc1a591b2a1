#pragma once

#include "okr/model/okr_file.hpp"

namespace okr::report {

/// Done by its status, or by its date where it names no status; not before the date.
bool is_done(const model::Initiative& initiative, Date today);

/// Its status, else planned; done as `is_done` says, and active until then where it is done later than today.
model::InitiativeStatus to_status(const model::Initiative& initiative, Date today);

/// Neither done nor dropped, and its due day is past.
bool is_late(const model::Initiative& initiative, Date today);

}  // namespace okr::report
