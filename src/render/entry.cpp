#include "render/entry.hpp"

#include <algorithm>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

namespace okr::render {

namespace {

constexpr std::size_t least_room = 20;  ///< cells of a line that text stands in

/// Line ends inside of words that no line of so many cells holds; of the first line some cells are used already.
std::string break_words(std::string_view text, std::size_t cells, std::size_t used) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view cluster = text.substr(at, std::max<std::size_t>(cluster_size(text, at), 1));
    const std::size_t width = display_width(cluster);
    used = cluster == " " ? 0 : used + width;
    if (used > cells) {
      out += '\n';
      used = width;
    }
    out += cluster;
    at += cluster.size();
  }
  return out;
}

/// Whether a text is better begun on a line of its own, which has so many cells: what is left of the first line is
/// little, or too little for its first word.
bool is_crowded(std::string_view text, std::size_t room, std::size_t cells) {
  const std::size_t first_word = display_width(text.substr(0, text.find(' ')));
  return (first_word > room && first_word <= cells) || (room < least_room && display_width(text) > room);
}

}  // namespace

std::string to_one_line(std::string_view text) {
  std::string line(trim(text));
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return escape_controls(line);
}

std::string render_entry(Indent indent, const std::vector<Cell>& words, std::string_view text, const TextStyle& style) {
  std::string out(indent.first, ' ');
  std::size_t column = indent.first;
  for (const Cell& word : words) {
    const std::size_t cells = display_width(word.text.substr(0, word.text.find_last_not_of(' ') + 1));
    if (style.width != 0 && column + cells > style.width && column > indent.rest) {
      out.resize(out.find_last_not_of(' ') + 1);
      out += '\n' + std::string(indent.rest, ' ');
      column = indent.rest;
    }
    out += paint(word.text, word.ink, style);
    column += display_width(word.text);
  }
  const std::string line = to_one_line(text);
  if (line.empty()) return out + '\n';
  if (style.width == 0) return out + ' ' + line + '\n';
  const std::size_t cells = std::max<std::size_t>(style.width - std::min(style.width, indent.rest), 2);
  const bool is_below = is_crowded(line, style.width - std::min(style.width, column + 1), cells);
  out += is_below ? '\n' + std::string(indent.rest, ' ') : " ";
  const std::size_t begin = is_below ? indent.rest : column + 1;
  const std::string broken = break_words(line, cells, begin - std::min(begin, indent.rest));
  return out + wrap(broken, style.width, indent.rest, begin) + '\n';
}

}  // namespace okr::render
