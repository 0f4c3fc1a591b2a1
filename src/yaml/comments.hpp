#pragma once

#include <string_view>
#include <vector>

#include "okr/yaml/node.hpp"

namespace okr::yaml {

/// Adds the comments of `gap`, a stretch between two tokens: there a `#` is a comment's unless it stands in an anchor,
/// a tag or a directive. `floor` is where the text begins, after a BOM.
void collect_comments(std::string_view text, Span gap, std::size_t floor, std::vector<Comment>& comments);

}  // namespace okr::yaml
