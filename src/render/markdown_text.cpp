#include "render/markdown_text.hpp"

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::render {

namespace {

/// Seen by nobody. A backslash holds for Markdown alone: mentions and bare links are looked for in what comes out of
/// it.
constexpr std::string_view zero_width_space = "\xE2\x80\x8B";
constexpr std::string_view marks = "\\`*_[]<>|~$&#@!";
/// Before a word, they name a person, an issue, a merge request, a label, a milestone, an epic or a snippet.
constexpr std::string_view sigils = "@#!~%$&^";

bool is_of_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte >= 0x80 || byte == '_' || byte == '"' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         (byte >= 'A' && byte <= 'Z');
}

/// Whether a link's first part ends before `at`: "https:" before its slashes, "www" before its dot.
bool is_link_joint(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "//" && at > 0) return text[at - 1] == ':';
  return text[at] == '.' && at >= 3 && to_lower(text.substr(at - 3, 3)) == "www";
}

}  // namespace

std::string to_markdown(std::string_view text) {
  std::string out;
  const std::string shown = escape_controls(text);
  for (std::size_t at = 0; at < shown.size(); ++at) {
    const char c = shown[at];
    if (is_link_joint(shown, at)) out += zero_width_space;
    if (marks.find(c) != std::string_view::npos) out += '\\';
    out += c;
    if (sigils.find(c) != std::string_view::npos && is_of_word(shown, at + 1)) out += zero_width_space;
  }
  return out;
}

}  // namespace okr::render
