#pragma once

#include <optional>
#include <string>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// A title or a value that two languages read differently, as it stands in its file.
struct TwoReadings {
  Span span;
  std::string text;
};

/// The first, by the file's order, that the two languages which the file's titles may be in read differently: other
/// numbers, a time or none, a count of new things or none. Nothing where the titles tell the language, or it is given.
std::optional<TwoReadings> find_two_readings(const model::OkrFile& file, const model::Config& config);

}  // namespace okr::lint
