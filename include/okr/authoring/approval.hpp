#pragma once

#include <string>
#include <vector>

#include "okr/base/date.hpp"
#include "okr/model/okr_file.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::authoring {

/// The changes that mark what stands at `path` approved: a new key, or other values where it is approved already.
///
///     approved: {by: Kari Nes, on: 2026-10-05}
std::vector<yaml::Edit> plan_approval(const yaml::Path& path, const model::Field<model::Approval>& present,
                                      const std::string& by, Date on);

}  // namespace okr::authoring
