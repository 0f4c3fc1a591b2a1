#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "okr/base/span.hpp"

namespace okr::yaml {

/// A key at the begin of a text and the colon behind it.
struct KeyPlace {
  Span key;
  std::size_t colon = 0;
};

/// The plain or quoted key at `at` with a colon, and white space behind that, on the same line.
std::optional<KeyPlace> find_key(std::string_view text, std::size_t at);

/// Whether `- ` stands at `at`.
bool is_dash(std::string_view text, std::size_t at);

/// Whether a `-word:` stands at `at`.
bool is_tight_dash(std::string_view text, std::size_t at);

/// Whether the line from `at` on can be nothing in a person's mind but a list item or a `word:`.
bool looks_like_entry(std::string_view text, std::size_t at);

/// After the word of letters, digits, `_` and `-` at `at`; `at` itself where none begins with a letter or `_`.
std::size_t find_word_end(std::string_view text, std::size_t at);

/// Where the `:` is in a `word:text` at `at` that lacks the space: not in `https://`, `12:30`.
std::optional<std::size_t> find_tight_colon(std::string_view text, std::size_t at);

/// After the last character of the text from `at` to its line's end, a comment and blanks left out.
std::size_t find_text_end(std::string_view text, std::size_t at);

/// The next `: ` of the text from `at` to `end`, or a `:` at its end.
std::optional<std::size_t> find_loose_colon(std::string_view text, std::size_t at, std::size_t end);

/// The column of `at`, from 0.
std::size_t to_column(std::string_view text, std::size_t at, std::size_t floor);

}  // namespace okr::yaml
