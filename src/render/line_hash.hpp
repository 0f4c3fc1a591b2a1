#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace okr::render {

/// For each line the `primaryLocationLineHash` that GitHub's upload action would compute, so that alerts keep their
/// identity whoever computes it: a rolling hash of the 100 UTF-16 units from the line's start on, blanks and tabs left
/// out, and after the colon which of several equal ones it is. Line n's hash stands at n - 1. A CR alone ends a line
/// here.
std::vector<std::string> to_line_hashes(std::string_view bytes);

}  // namespace okr::render
