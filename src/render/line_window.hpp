#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/span.hpp"

namespace okr::render {

/// A stretch of one line of a file as it is drawn: tabs expanded to multiples of 4, control characters escaped, and
/// where the line is too long only what surrounds the part of interest, with "..." for the rest.
class LineWindow {
 public:
  /// `interest` in bytes of the line; at most `cells` wide.
  LineWindow(std::string_view line, Span interest, std::size_t cells);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// Where bytes of the line stand in `text`, in cells, cut to what is seen; never empty.
  [[nodiscard]] Span to_cells(Span bytes) const;

 private:
  struct Cluster {
    std::size_t offset;  ///< in the line
    std::size_t cell;    ///< where it begins
    std::string drawn;
  };
  void read(std::string_view line, Span interest);
  void draw(std::size_t from, std::size_t to);
  [[nodiscard]] std::size_t cell_at(std::size_t offset) const;
  [[nodiscard]] std::size_t cell_behind(std::size_t offset) const;

  std::vector<Cluster> clusters_;  ///< the last one is empty: the end
  bool is_cut_left_ = false;       ///< bytes before the first cluster were left out
  bool is_cut_right_ = false;
  std::size_t from_ = 0;   ///< the first cell that is seen
  std::size_t to_ = 0;     ///< after the last
  std::size_t shift_ = 0;  ///< cells that "..." takes on the left
  std::string text_;
};

}  // namespace okr::render
