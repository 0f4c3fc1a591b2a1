#pragma once

#include "okr/model/workspace.hpp"
#include "okr/report/filter.hpp"

namespace okr::report {

/// What a filter is held against of an objective, a key result or an initiative, but for status and age. The texts in
/// it last as long as the workspace.
FilterSubject to_subject(const model::Workspace& workspace, const model::Address& address);

/// Whether the filter leaves an initiative for what it is itself. It has no status and no check-ins of its own, and
/// outside of an objective no type.
bool matches_initiative(const Filter& filter, const model::Workspace& workspace, const model::Address& address);

}  // namespace okr::report
