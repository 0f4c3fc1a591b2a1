#include "okr/base/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>

#include "okr/base/text.hpp"

namespace okr {

namespace {

constexpr std::int32_t emoji_presentation = 0xFE0F;  // variation selector 16

bool is_regional_indicator(std::int32_t code_point) { return code_point >= 0x1F1E6 && code_point <= 0x1F1FF; }

struct Cluster {
  std::size_t size = 0;
  std::size_t width = 0;
};

/// The cluster is as wide as its widest character; the emoji selector and the second half of a flag make it two cells.
Cluster measure_cluster(std::string_view text, std::size_t offset) {
  Decoded last = decode_utf8(text, offset);
  if (last.size == 0) return {};
  if (last.code_point < 0) return {1, 1};
  Cluster cluster{last.size, static_cast<std::size_t>(utf8proc_charwidth(last.code_point))};
  utf8proc_int32_t state = 0;
  for (;;) {
    const Decoded next = decode_utf8(text, offset + cluster.size);
    if (next.size == 0 || next.code_point < 0) return cluster;
    if (utf8proc_grapheme_break_stateful(last.code_point, next.code_point, &state)) return cluster;
    const bool is_wide = (next.code_point == emoji_presentation && cluster.width > 0) ||
                         (is_regional_indicator(last.code_point) && is_regional_indicator(next.code_point));
    const auto width = is_wide ? 2 : static_cast<std::size_t>(utf8proc_charwidth(next.code_point));
    cluster.width = std::max(cluster.width, width);
    cluster.size += next.size;
    last = next;
  }
}

std::size_t count_printable(std::string_view ascii) {
  return static_cast<std::size_t>(
      std::count_if(ascii.begin(), ascii.end(), [](char c) { return c >= ' ' && c != 0x7F; }));
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t cells = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t ascii = count_ascii(text, at);
    if (at + ascii == text.size()) return cells + count_printable(text.substr(at));
    if (ascii > 1) {  // the last one may carry marks
      cells += count_printable(text.substr(at, ascii - 1));
      at += ascii - 1;
    }
    const Cluster cluster = measure_cluster(text, at);
    cells += cluster.width;
    at += cluster.size;
  }
  return cells;
}

std::size_t cluster_size(std::string_view text, std::size_t offset) { return measure_cluster(text, offset).size; }

std::string pad_right(std::string_view text, std::size_t cells) {
  std::string padded(text);
  const std::size_t width = display_width(text);
  if (width < cells) padded.append(cells - width, ' ');
  return padded;
}

TerminalFacts read_terminal_facts(int fd) {
  if (isatty(fd) == 0) return {};
  winsize size{};
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return {true, 0};
  return {true, size.ws_col};
}

}  // namespace okr
