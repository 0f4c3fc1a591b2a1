#pragma once

#include <cstddef>
#include <string_view>

#include "okr/yaml/parse.hpp"

namespace okr::yaml {

/// Finds out what each comment of a document speaks of. `floor` is where the text begins, after a BOM.
void find_comment_nodes(Document& document, std::string_view text, std::size_t floor);

}  // namespace okr::yaml
