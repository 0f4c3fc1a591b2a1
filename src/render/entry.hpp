#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/columns.hpp"

namespace okr::render {

/// The user's text as one line that is safe to print: line ends and tabs become blanks, what acts becomes visible.
std::string to_one_line(std::string_view text);

/// How far the lines of an entry stand from the left: the first one, and those after it.
struct Indent {
  std::size_t first = 0;
  std::size_t rest = 0;
};

/// Words of okr's, one behind the other, each whole on a line, a blank, and the user's text, wrapped. Where the words
/// leave it too little room it begins on a line of its own; a word of it that no line holds is broken. Ends in a line
/// end.
std::string render_entry(Indent indent, const std::vector<Cell>& words, std::string_view text, const TextStyle& style);

}  // namespace okr::render
