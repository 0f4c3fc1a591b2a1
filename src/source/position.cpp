#include "okr/source/position.hpp"

#include <algorithm>
#include <array>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

namespace okr {

namespace {

constexpr std::size_t tab_stop = 4;

/// `offset` or, where it lies inside a character, the character's first byte.
std::size_t to_character_start(std::string_view line, std::size_t offset) {
  for (std::size_t back = 1; back <= 3 && back <= offset; ++back) {
    if (decode_utf8(line, offset - back).size > back) return offset - back;
  }
  return offset;
}

std::size_t count_bytes(std::string_view text) { return text.size(); }

std::size_t count_utf16_units(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t ascii = count_ascii(text, at); ascii > 0) {
      count += ascii;
      at += ascii;
      continue;
    }
    const Decoded decoded = decode_utf8(text, at);
    count += decoded.code_point > 0xFFFF ? 2 : 1;
    at += decoded.size;
  }
  return count;
}

std::size_t count_cells(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t')) {
    cells += display_width(text.substr(0, tab));
    cells += tab_stop - cells % tab_stop;
    text.remove_prefix(tab + 1);
  }
  return cells + display_width(text);
}

/// By `ColumnUnit`.
constexpr std::array column_counts = {count_code_points, count_bytes, count_utf16_units, count_cells};

}  // namespace

Position to_position(const SourceFile& file, std::size_t offset, ColumnUnit unit) {
  const std::size_t line = file.line_at(offset);
  const Span span = file.line_span(line);
  const std::string_view text = file.text(span);
  const std::size_t inside = std::clamp(offset, span.begin, span.end) - span.begin;
  const std::string_view before = text.substr(0, to_character_start(text, inside));
  return {line + 1, column_counts[static_cast<std::size_t>(unit)](before) + 1};
}

}  // namespace okr
