#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace okr {

/// What some editors put before a UTF-8 text.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// One code point and how many bytes it took; `size` is 0 at the end, and code_point is -1 where the bytes are no UTF-8
/// (then size is 1).
struct Decoded {
  std::int32_t code_point = -1;
  std::size_t size = 0;
};
/// `decode_utf8` for what is not ASCII; works for all.
Decoded decode_multibyte(std::string_view text, std::size_t offset);
inline Decoded decode_utf8(std::string_view text, std::size_t offset) {
  if (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) return {text[offset], 1};
  return decode_multibyte(text, offset);
}

/// The offset of the first byte that is no valid UTF-8 (overlong forms and surrogates are not); nothing where all is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// The number of bytes from `offset` that are ASCII, up to the end of the text.
std::size_t count_ascii(std::string_view text, std::size_t offset);

/// The number of code points; a byte that is no UTF-8 counts as one.
std::size_t count_code_points(std::string_view text);

/// Appends the UTF-8 form of a code point.
void append_utf8(std::string& out, std::int32_t code_point);

/// A blank to a reader: space, tab, line ends, no-break space and the other Unicode white space.
bool is_space(std::int32_t code_point);

/// Full Unicode lower case, character by character. Invalid bytes stay.
std::string to_lower(std::string_view text);

/// Normal form C, case folded, blanks collapsed, trailing punctuation dropped: two titles that a reader takes for the
/// same have the same key.
std::string to_comparison_key(std::string_view title);

/// The name that a thing without an id goes by (format.md, References): lower case, æ to ae, ø and ö to o, å and ä to
/// a, other marks dropped, blanks and punctuation to `-`, at most 40 characters in whole words (a first word that is
/// longer is cut). Empty where the title has no letter and no digit.
std::string to_slug(std::string_view title);

/// Damerau-Levenshtein distance in code points (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `name` within distance 2 (1 for names of up to 3 characters), the first of equals; nothing
/// if none is near. Case and `_` against `-` cost nothing.
std::optional<std::string> find_nearest(std::string_view name, const std::vector<std::string_view>& candidates);

/// The text in straight double quotes, cut after 60 code points: a message stays a line however long a title is.
std::string to_quoted(std::string_view text);

/// Without the ASCII blanks (space, tab, line ends) at both ends.
std::string_view trim(std::string_view text);
/// The parts between separators, one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);
/// Whether a reader sees nothing: empty, or only Unicode white space.
bool is_blank(std::string_view text);

}  // namespace okr
