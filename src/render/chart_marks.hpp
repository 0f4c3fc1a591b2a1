#pragma once

#include <array>
#include <string_view>

namespace okr::render {

/// The characters that a chart is drawn with. A value stands in the upper or the lower half of a cell.
struct ChartMarks {
  std::array<std::string_view, 3> values;  ///< lower, upper, both
  std::string_view plan;
  std::string_view goal;
  std::string_view today;
  std::string_view side;
  std::string_view corner;
  std::string_view floor;
};
inline constexpr ChartMarks ascii_marks{{"o", "o", "o"}, ".", "-", ":", "|", "+", "-"};
inline constexpr ChartMarks unicode_marks{{"▄", "▀", "█"}, "·", "─", "┊", "│", "└", "─"};

}  // namespace okr::render
