#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "okr/render/text.hpp"

namespace okr::render {

enum class Align : std::uint8_t { left, right };

/// A column of a table in the terminal. Where not all fit, those of rank 0 stay, and of the others as many as fit, the
/// lowest rank first; columns of one rank stand or fall together.
struct Column {
  Align align = Align::left;
  std::size_t gap = 2;  ///< blanks before it
  int rank = 0;
};

struct Cell {
  std::string text;  ///< safe to print
  Ink ink = Ink::plain;
};

/// One line a row, without a line end and without blanks at its end. Every row has a cell a column; an empty column
/// takes no place.
std::vector<std::string> render_columns(std::span<const Column> columns, const std::vector<std::vector<Cell>>& rows,
                                        const TextStyle& style);

}  // namespace okr::render
