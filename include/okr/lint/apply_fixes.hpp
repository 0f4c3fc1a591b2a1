#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "okr/lint/engine.hpp"
#include "okr/model/workspace.hpp"
#include "okr/source/position.hpp"

namespace okr::lint {

/// A fix that was not made, and why in words that fit after "not fixed: ".
struct RefusedFix {
  Diagnostic finding;
  Position position;  ///< of the finding, in the text as it was in that round
  std::string reason;
};

/// A workspace with its findings fixed.
struct FixedWorkspace {
  model::Workspace workspace;
  std::vector<std::size_t> changed;  ///< files whose bytes are other ones now, in order
  std::size_t fixed = 0;             ///< findings
  std::vector<RefusedFix> refused;   ///< in the order in which they were tried
};

/// What is to be fixed.
struct FixRequest {
  Safety most = Safety::safe;  ///< `unsafe`: these too
  /// The findings to fix; asked for again after each round.
  std::function<std::vector<Diagnostic>(const model::Workspace& workspace)> find;
  std::optional<std::vector<std::string>> paths = {};  ///< change only these files, sorted; nothing: any
};

/// Fixes findings, as many at once as stand apart, and looks again, until there is nothing to do or ten rounds are
/// done. A fix that breaks the file, changes an entity that it is not about, takes a value or a comment away or brings
/// an error is refused; the rest is made. Bytes outside the edits stay.
FixedWorkspace apply_fixes(const model::Workspace& workspace, const FixRequest& request);

}  // namespace okr::lint
