#include "yaml/lines.hpp"

#include "yaml/characters.hpp"
#include "yaml/spans.hpp"

namespace okr::yaml {

namespace {

std::optional<KeyPlace> to_key(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t colon = skip_blanks(text, end);
  if (colon >= text.size() || text[colon] != ':' || !is_space_or_end(text, colon + 1)) return std::nullopt;
  return KeyPlace{{begin, end}, colon};
}

}  // namespace

std::size_t find_text_end(std::string_view text, std::size_t at) {
  std::size_t end = find_line_end(text, at);
  for (std::size_t i = at; i < end; ++i) {
    if (text[i] == '#' && i > 0 && is_space_char(text[i - 1])) end = i;
  }
  while (end > at && is_blank_char(text[end - 1])) --end;
  return end;
}

std::optional<std::size_t> find_loose_colon(std::string_view text, std::size_t at, std::size_t end) {
  for (std::size_t i = at; i < end; ++i) {
    if (text[i] == ':' && is_space_or_end(text, i + 1)) return i;
  }
  return std::nullopt;
}

std::optional<KeyPlace> find_key(std::string_view text, std::size_t at) {
  at = skip_blanks(text, read_properties(text, at, 2).end);
  if (at >= text.size()) return std::nullopt;
  if (text[at] == '"' || text[at] == '\'') {
    const auto end = find_quoted_end(text, at);
    return end && *end <= find_line_end(text, at) ? to_key(text, at, *end) : std::nullopt;
  }
  if (std::string_view("[{|>#\r\n").find(text[at]) != std::string_view::npos) return std::nullopt;
  const auto colon = find_loose_colon(text, at, find_text_end(text, at));
  if (!colon) return std::nullopt;
  std::size_t end = *colon;
  while (end > at && is_blank_char(text[end - 1])) --end;
  return KeyPlace{{at, end}, *colon};
}

bool is_dash(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == '-' && is_space_or_end(text, at + 1);
}

bool is_tight_dash(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '-') return false;
  const std::size_t end = find_word_end(text, at + 1);
  return end > at + 1 && end < text.size() && text[end] == ':' && is_space_or_end(text, end + 1);
}

bool looks_like_entry(std::string_view text, std::size_t at) {
  if (is_dash(text, at)) return true;
  const std::size_t end = find_word_end(text, at);
  return end > at && end < text.size() && text[end] == ':' && is_space_or_end(text, end + 1);
}

std::size_t find_word_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_word_char(text[at]) || is_digit(text[at]) || text[at] == '-') return at;
  while (at < text.size() && is_word_char(text[at])) ++at;
  return at;
}

std::optional<std::size_t> find_tight_colon(std::string_view text, std::size_t at) {
  const std::size_t colon = find_word_end(text, at);
  if (colon == at || colon >= text.size() || text[colon] != ':') return std::nullopt;
  if (is_space_or_end(text, colon + 1) || text[colon + 1] == '/' || text[colon + 1] == ':') return std::nullopt;
  return colon;
}

std::size_t to_column(std::string_view text, std::size_t at, std::size_t floor) {
  return at - find_line_begin(text, at, floor);
}

}  // namespace okr::yaml
