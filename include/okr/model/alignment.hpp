#pragma once

#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::model {

/// An objective that says it is aligned to another one, or to a key result of another one.
struct AlignmentLink {
  Address from;                          ///< an objective
  Address to;                            ///< an objective
  const Reference* reference = nullptr;  ///< where `from` says so; lives as long as the workspace
};

/// The circles in which objectives are aligned to each other; an objective aligned to itself is one. Each is its links
/// from the objective with the smallest `ref` round to it again, and is given once; the list is in the order of these
/// refs. Every link that lies on a circle is in one of those given; past 16 in one knot of circles, the rest show when
/// those are mended. Takes time in proportion to the links, however long the chains.
std::vector<std::vector<AlignmentLink>> find_alignment_cycles(const Workspace& workspace);

}  // namespace okr::model
