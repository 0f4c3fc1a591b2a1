#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "okr/language/language.hpp"

namespace okr::render {

/// How text for people looks on the stream it goes to.
struct TextStyle {
  bool has_color = false;
  bool is_ascii = false;   ///< okr's own drawing in plain characters; the user's text stays
  std::size_t width = 80;  ///< cells; 0: unlimited (off a terminal)
  language::Language language = language::Language::en;  ///< of okr's own words, numbers and dates
};

/// What a stretch of text is, and so its colour: one of the 16 of every terminal.
enum class Ink : std::uint8_t { plain, error, warning, note, strong, frame, help, faint };

/// `text` in its ink, or as it is where the style has no colour.
std::string paint(std::string_view text, Ink ink, const TextStyle& style);

/// `text` broken at blanks so that no line is wider than `width` cells, lines after the first indented by `indent`; the
/// first one begins `column` cells to the right. Line ends in the text stay. A word that is too wide stands alone.
/// Width 0: only the text's own line ends break it.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent, std::size_t column);

/// `text` in at most `cells` cells (8 or more): what is too much goes from the middle, "..." stands for it.
std::string shorten(std::string_view text, std::size_t cells);

/// `text` in at most `cells` cells (4 or more): what is too much goes from the end.
std::string cut_end(std::string_view text, std::size_t cells);

/// "1 file", "3 files".
std::string count_noun(std::size_t count, std::string_view noun);

}  // namespace okr::render
