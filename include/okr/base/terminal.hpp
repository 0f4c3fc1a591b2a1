#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace okr {

/// Terminal cells that a text takes, by grapheme cluster: combining marks 0, CJK and emoji 2, a flag 2, a joined
/// family 2. Control characters count 0; escape them first (`base/escape`).
std::size_t display_width(std::string_view text);

/// The bytes of the grapheme cluster that begins at offset; 0 at the end.
std::size_t cluster_size(std::string_view text, std::size_t offset);

/// `text` followed by as many spaces as it lacks to `cells`; a wider text comes back whole.
std::string pad_right(std::string_view text, std::size_t cells);

/// What a stream is connected to. The width is 0 where it is unknown.
struct TerminalFacts {
  bool is_terminal = false;
  std::size_t width = 0;
};
TerminalFacts read_terminal_facts(int fd);

}  // namespace okr
