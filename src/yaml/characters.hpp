#pragma once

#include <cstddef>
#include <string_view>

namespace okr::yaml {

constexpr bool is_blank_char(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_break_char(char c) { return c == '\n' || c == '\r'; }
constexpr bool is_space_char(char c) { return is_blank_char(c) || is_break_char(c); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_hex_digit(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
constexpr bool is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-';
}

/// Whether the text ends at `at` or a white space stands there.
constexpr bool is_space_or_end(std::string_view text, std::size_t at) {
  return at >= text.size() || is_space_char(text[at]);
}

/// Where the line of `at` begins, but not before `floor`.
constexpr std::size_t find_line_begin(std::string_view text, std::size_t at, std::size_t floor) {
  while (at > floor && text[at - 1] != '\n') --at;
  return at;
}

/// Where the line of `at` ends: at its LF, at the CR before that, or at the text's end.
constexpr std::size_t find_line_end(std::string_view text, std::size_t at) {
  const std::size_t feed = text.find('\n', at);
  if (feed == std::string_view::npos) return text.size();
  return feed > at && text[feed - 1] == '\r' ? feed - 1 : feed;
}

/// Where the line after that of `at` begins; the text's end if there is none.
constexpr std::size_t find_next_line(std::string_view text, std::size_t at) {
  const std::size_t feed = text.find('\n', at);
  return feed == std::string_view::npos ? text.size() : feed + 1;
}

constexpr std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank_char(text[at])) ++at;
  return at;
}

constexpr std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space_char(text[at])) ++at;
  return at;
}

/// Past white space and comments, over any number of lines.
constexpr std::size_t skip_comments(std::string_view text, std::size_t at) {
  at = skip_spaces(text, at);
  while (at < text.size() && text[at] == '#') at = skip_spaces(text, find_line_end(text, at));
  return at;
}

/// Whether `---` or `...` stands alone at `at`, which is a line's begin.
constexpr bool is_document_marker(std::string_view text, std::size_t at, char of) {
  return at + 3 <= text.size() && text[at] == of && text[at + 1] == of && text[at + 2] == of &&
         is_space_or_end(text, at + 3);
}

}  // namespace okr::yaml
