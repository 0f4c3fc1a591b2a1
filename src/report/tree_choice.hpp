#pragma once

#include <cstddef>
#include <vector>

#include "okr/report/tree.hpp"
#include "report/status_files.hpp"
#include "report/tree_graph.hpp"

namespace okr::report {

/// Which files a tree is about: those of `okr status`, with all of the same periods that hold no objective; for an item
/// of another period, those whose period overlaps it.
FileChoice choose_tree_files(const model::Workspace& workspace, Date today, const TreeOptions& options);

/// Which things of a graph are shown, by their numbers, and how many are left out for their state.
struct TreeChoice {
  std::vector<char> is_shown;
  int hidden = 0;
};
TreeChoice choose_things(const model::Workspace& workspace, const ThreadGraph& graph,
                         const std::vector<std::size_t>& files, Date today, const TreeOptions& options);

}  // namespace okr::report
