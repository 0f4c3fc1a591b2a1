#pragma once

#include <cstddef>
#include <cstdint>

#include "okr/source/source_file.hpp"

namespace okr {

/// What a column counts.
enum class ColumnUnit : std::uint8_t { code_points, utf8_bytes, utf16_units, cells };

/// A place for people and machines: line and column, both from 1. The BOM takes no column.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
  friend bool operator==(const Position&, const Position&) = default;
};

/// The place of the byte at `offset`. An offset inside a line end is the column after the line's last character; one
/// past the end of the file is its end. Tabs count 1, in cells up to the next multiple of 4. This is the only module
/// that turns offsets into columns.
Position to_position(const SourceFile& file, std::size_t offset, ColumnUnit unit);

}  // namespace okr
