#include "okr/render/text.hpp"

#include <fmt/format.h>

#include <array>

#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"

namespace okr::render {

namespace {

/// SGR parameters, by `Ink`.
constexpr std::array<std::string_view, 8> colors = {"", "1;31", "1;33", "1;36", "1", "1;34", "1;32", "2"};

constexpr std::string_view cut = "...";

/// The offset behind the last cluster that ends within `cells` from the left.
std::size_t find_offset(std::string_view text, std::size_t cells) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    const std::size_t size = cluster_size(text, at);
    used += display_width(text.substr(at, size));
    if (used > cells) return at;
    at += size;
  }
  return at;
}

void wrap_line(std::string_view line, std::size_t width, std::size_t indent, std::size_t& column, std::string& out) {
  bool is_first = true;
  for (const std::string_view word : split(line, ' ')) {
    const std::size_t cells = display_width(word);
    if (!is_first) {
      if (width != 0 && column + 1 + cells > width) {
        out += '\n';
        out.append(indent, ' ');
        column = indent;
      } else {
        out += ' ';
        ++column;
      }
    }
    out += word;
    column += cells;
    is_first = false;
  }
}

}  // namespace

std::string paint(std::string_view text, Ink ink, const TextStyle& style) {
  const std::string_view color = colors[static_cast<std::size_t>(ink)];
  if (!style.has_color || color.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", color, text);
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent, std::size_t column) {
  std::string out;
  bool is_first = true;
  for (const std::string_view line : split(text, '\n')) {
    if (!is_first) {
      out += '\n';
      if (!line.empty()) out.append(indent, ' ');
      column = indent;
    }
    wrap_line(line, width, indent, column, out);
    is_first = false;
  }
  return out;
}

std::string shorten(std::string_view text, std::size_t cells) {
  if (text.size() <= cells || display_width(text) <= cells) return std::string(text);
  const std::size_t kept = cells - cut.size();
  const std::size_t tail_cells = kept / 3;
  const std::size_t head = find_offset(text, kept - tail_cells);
  // Clusters are found from the left, so the tail is sought in a stretch that is long enough for it.
  std::size_t from = text.size() - std::min(text.size() - head, tail_cells * 16);
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) ++from;
  std::string_view tail = text.substr(from);
  while (display_width(tail) > tail_cells) tail.remove_prefix(cluster_size(tail, 0));
  return fmt::format("{}{}{}", text.substr(0, head), cut, tail);
}

std::string cut_end(std::string_view text, std::size_t cells) {
  if (text.size() <= cells || display_width(text) <= cells) return std::string(text);
  const std::string_view kept = text.substr(0, find_offset(text, cells - cut.size()));
  return fmt::format("{}{}", trim(kept), cut);
}

std::string count_noun(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace okr::render
