#pragma once

#include <optional>
#include <string_view>

#include "okr/model/okr_file.hpp"

namespace okr::lint {

/// Two neighbours in a list that a merge by lines can't tell apart.
struct Crowd {
  std::string_view kind;  ///< for people: "key results"
  Span first;
  Span second;
  bool is_one_line = true;  ///< both on one line; else each on a long line of its own, one below the other
};

/// The first of a file: key results or check-ins that share a line, and one-line key results, one below the other, of
/// which one has many keys or check-ins: every change to either touches these lines.
std::optional<Crowd> find_crowd(const model::OkrFile& file);

}  // namespace okr::lint
