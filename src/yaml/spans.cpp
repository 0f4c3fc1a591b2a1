#include "yaml/spans.hpp"

#include <cstring>

#include "yaml/characters.hpp"

namespace okr::yaml {

namespace {

/// After the line break that begins at `at`, blanks before it and all white space behind it included; nothing if the
/// line goes on.
std::optional<std::size_t> skip_fold(std::string_view text, std::size_t at) {
  const std::size_t line_break = skip_blanks(text, at);
  if (line_break >= text.size() || !is_break_char(text[line_break])) return std::nullopt;
  return skip_spaces(text, line_break);
}

std::size_t find_folded_end(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t at = begin;
  for (std::size_t v = 0; v < value.size() && at < text.size();) {
    if (value[v] == ' ' || value[v] == '\n') {
      if (const auto after = skip_fold(text, at)) {
        at = *after;
        v = value[v] == ' ' ? v + 1 : std::min(value.find_first_not_of('\n', v), value.size());
        continue;
      }
    }
    if (text[at] != value[v]) break;
    ++at;
    ++v;
  }
  return at;
}

std::size_t count_leading_spaces(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (at < text.size() && text[at] == ' ') ++at;
  return at - begin;
}

/// The begin of the first line from `at` on that holds more than spaces; the text's end if there is none.
std::size_t find_content_line(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t first = at + count_leading_spaces(text, at);
    if (first < text.size() && !is_break_char(text[first])) return at;
    at = find_next_line(text, at);
  }
  return at;
}

constexpr bool is_tag_char(char c) {
  return is_word_char(c) || std::string_view("#;/?:@&=+$.~*'()!%").find(c) != std::string_view::npos;
}

std::size_t find_tag_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  if (at < text.size() && text[at] == '<') {
    while (at < text.size() && text[at] != '>' && !is_space_char(text[at])) ++at;
    return std::min(at + 1, text.size());
  }
  while (at < text.size() && is_tag_char(text[at])) ++at;
  return at;
}

}  // namespace

std::size_t find_plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  if (text.substr(begin, value.size()) == value) return begin + value.size();
  return find_folded_end(text, begin, value);
}

std::optional<std::size_t> find_quoted_end(std::string_view text, std::size_t begin) {
  const bool is_double = text[begin] == '"';
  const std::string_view stops = is_double ? std::string_view("\"\\") : std::string_view("'");
  for (std::size_t at = begin + 1; (at = text.find_first_of(stops, at)) < text.size();) {
    if (text[at] == '\\') {
      at += 2;
    } else if (!is_double && at + 1 < text.size() && text[at + 1] == '\'') {
      at += 2;
    } else {
      return at + 1;
    }
  }
  return std::nullopt;
}

std::size_t find_block_header_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin + 1;
  while (at < text.size() && at < begin + 3 && (text[at] == '+' || text[at] == '-' || is_digit(text[at]))) ++at;
  return at;
}

std::size_t find_block_end(std::string_view text, std::size_t begin, std::string_view value) {
  const std::size_t header_end = find_block_header_end(text, begin);
  const std::size_t value_line = find_content_line(value, 0);
  if (value_line >= value.size()) return header_end;
  std::size_t line = find_content_line(text, find_next_line(text, begin));
  // What the value keeps of the first line's blanks is not indentation: only an explicit indicator leaves some.
  const std::size_t lead = count_leading_spaces(text, line);
  const std::size_t kept = count_leading_spaces(value, value_line);
  const std::size_t indent = lead > kept ? lead - kept : 0;
  std::size_t end = header_end;
  while (line < text.size()) {
    if (count_leading_spaces(text, line) < indent) break;
    if (indent == 0 && (is_document_marker(text, line, '-') || is_document_marker(text, line, '.'))) break;
    end = find_line_end(text, line);
    line = find_content_line(text, find_next_line(text, line));
  }
  return end;
}

std::size_t find_anchor_end(std::string_view text, std::size_t begin) {
  constexpr std::string_view stops = "[]{}, \t\r\n";
  return std::min(text.find_first_of(stops, begin + 1), text.size());
}

Properties read_properties(std::string_view text, std::size_t begin, std::size_t most) {
  Properties properties;
  properties.end = begin;
  std::size_t at = begin;
  for (std::size_t count = 0; count < most && at < text.size(); ++count) {
    if (text[at] == '&' && !properties.has_anchor) {
      properties.has_anchor = true;
      properties.end = find_anchor_end(text, at);
    } else if (text[at] == '!' && !properties.has_tag) {
      properties.has_tag = true;
      properties.end = find_tag_end(text, at);
      properties.tag = {at, properties.end};
    } else {
      break;
    }
    at = skip_comments(text, properties.end);
  }
  return properties;
}

}  // namespace okr::yaml
