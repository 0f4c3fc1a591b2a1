#pragma once

#include <vector>

#include "okr/report/tree.hpp"
#include "report/tree_graph.hpp"

namespace okr::report {

struct TreeRows {
  std::vector<TreeRow> rows;  ///< from the top down; `item` is a number of the graph
  std::vector<std::vector<std::string>> circles;
};

/// `is_shown` is by number. `files` are those whose levels say what should hang from something.
TreeRows to_rows(const model::Workspace& workspace, const ThreadGraph& graph, const std::vector<char>& is_shown,
                 const std::vector<std::size_t>& files);

}  // namespace okr::report
