#pragma once

#include <string_view>
#include <vector>

#include "yaml/flaw.hpp"

namespace okr::yaml {

/// What a file's bytes are like, before anyone looks at their meaning.
struct Encoding {
  std::size_t begin = 0;             ///< where the text begins, after any byte order mark
  bool is_readable = true;           ///< false for UTF-16, UTF-32 and what is no text
  bool has_odd_indentation = false;  ///< a tab or a no-break space stands where indentation may be
  std::vector<Flaw> flaws;
};

/// Looks at all bytes once. `bom_size` is that of the mark the file may begin with.
Encoding check_encoding(std::string_view bytes, std::size_t bom_size);

/// Whether the code point looks like a space and is none to YAML: no-break, narrow, ideographic, zero-width.
bool is_special_space(std::int32_t code_point);

/// The bytes of the special space at `at`; 0 if none stands there.
std::size_t find_special_space(std::string_view text, std::size_t at);

}  // namespace okr::yaml
