#pragma once

#include <optional>
#include <string>

#include "okr/model/workspace.hpp"

namespace okr::lint {

/// A value of a key result that lies outside of what it can be.
struct OutOfRange {
  Span span;          ///< in the file
  std::string what;   ///< "target", "start", ...
  std::string value;  ///< with its unit: "120 %"
  double low = 0;
  double high = 0;
};

/// The first of a key result's values outside of its range: of the config's `scales` by metric, unit or a word of the
/// title; of "9 of 10"; from -100 to 100 for an NPS; from 0 to 100 for a percentage that is a share of something
/// ("share", "uptime", "% of the calls"), never for a change or for what more than all of can be had ("of the budget").
std::optional<OutOfRange> find_out_of_range(const model::KeyResult& key_result, const model::OkrFile& file,
                                            const model::Config& config);

}  // namespace okr::lint
