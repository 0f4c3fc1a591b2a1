#pragma once

#include <string>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// A day that is named in a file and lies outside of its period.
struct OutsideDate {
  model::Address address;  ///< of the thing that names it
  Span span;
  std::string words;  ///< as written
  Severity severity = Severity::error;
};

/// The due dates of live key results and their milestones (errors), of initiatives (warnings), and times in titles
/// (warnings): of a key result a time before or after the period, of an objective one before it, as a later year may be
/// its horizon. What a value is compared with ("than in 2024") is no such time, and neither is one beside another that
/// lies in the period.
std::vector<OutsideDate> find_dates_outside(const model::Workspace& workspace, std::size_t file);

}  // namespace okr::lint
