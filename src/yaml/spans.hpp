#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "okr/base/span.hpp"

namespace okr::yaml {

// yaml-cpp tells where a scalar begins and what it means; these find where it ends, from the text.

/// After the last character of the plain scalar at `begin`, whose value is `value`, over all its lines.
std::size_t find_plain_end(std::string_view text, std::size_t begin, std::string_view value);

/// After the closing quote of the quoted scalar whose opening quote is at `begin`; nothing where it is never closed.
std::optional<std::size_t> find_quoted_end(std::string_view text, std::size_t begin);

/// After the last line with content of the block scalar whose `|` or `>` is at `begin`; after its indicators if it has
/// none.
std::size_t find_block_end(std::string_view text, std::size_t begin, std::string_view value);

/// After the `|` or `>` at `begin` and the chomping and indentation indicators behind it.
std::size_t find_block_header_end(std::string_view text, std::size_t begin);

/// The `&anchor` and `!tag` before a node.
struct Properties {
  bool has_anchor = false;
  bool has_tag = false;
  Span tag;             ///< of the `!tag`
  std::size_t end = 0;  ///< after the last of them
};

/// The properties at `begin`, at most `most` of them, over lines and comments.
Properties read_properties(std::string_view text, std::size_t begin, std::size_t most);

/// After the name behind the `&` or `*` at `begin`.
std::size_t find_anchor_end(std::string_view text, std::size_t begin);

}  // namespace okr::yaml
