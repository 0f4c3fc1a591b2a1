#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/text.hpp"
#include "okr/source/source_file.hpp"

namespace okr::render {

/// What is underlined: the finding's own place with `^`, a related one with `-` and its message.
struct Mark {
  Span span;  ///< of the file
  Ink ink = Ink::frame;
  char stroke = '-';
  std::string label;
};

/// Lines of a file with marks below them: first and last line of each mark, and "..." for longer stretches between.
class Excerpt {
 public:
  /// `file` must outlive it.
  explicit Excerpt(const SourceFile& file) : file_(&file) {}

  void add(const Mark& mark);
  /// Whether the mark's lines are at most three away from a line that is shown.
  [[nodiscard]] bool is_near(Span span) const;
  [[nodiscard]] std::size_t last_line() const { return lines_.rbegin()->first; }

  /// The lines, numbers right-aligned in `gutter` cells, without the empty line above. Each ends in a line end.
  [[nodiscard]] std::string render(std::size_t gutter, const TextStyle& style) const;

 private:
  const SourceFile* file_;
  std::map<std::size_t, std::vector<Mark>> lines_;  ///< marks cut to their line, spans relative to the line's text
};

/// The empty margin: gutter and bar, without a blank after it.
std::string render_margin(std::size_t gutter, const TextStyle& style);

}  // namespace okr::render
