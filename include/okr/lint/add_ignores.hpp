#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "okr/base/error.hpp"
#include "okr/source/diagnostic.hpp"
#include "okr/source/source_file.hpp"

namespace okr::lint {

/// A finding that got no comment, and why in words that fit after "no comment is added: ".
struct Unplaced {
  Diagnostic finding;
  std::string reason;
};

/// A file with the comments that take its findings out.
struct AddedIgnores {
  std::string bytes;
  std::size_t comments = 0;  ///< written, or given another rule
  std::size_t findings = 0;  ///< that they take out
  std::vector<Unplaced> unplaced;
};

/// Adds comments that take out `findings`, all of `file`: behind a node on one line, else on a line above it. Nothing
/// else changes, which a second reading of the result has shown. `reason` may begin with "until 2026-12-01: ".
AddedIgnores add_ignores(const SourceFile& file, const std::vector<Diagnostic>& findings, std::string_view reason);

/// A reason as it can stand in a comment; fails with words that fit after "the reason".
Result<std::string> parse_reason(std::string_view text);

}  // namespace okr::lint
