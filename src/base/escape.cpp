#include "okr/base/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "okr/base/text.hpp"

namespace okr {

namespace {

/// Characters past ASCII that act on the text around them instead of being seen: C1 controls, line and paragraph
/// separators, bidi embeddings, overrides and isolates.
struct Range {
  std::int32_t first;
  std::int32_t last;
};
constexpr std::array acting = {Range{0x80, 0x9F}, Range{0x2028, 0x202E}, Range{0x2066, 0x2069}};

bool is_acting(std::int32_t code_point) {
  if (code_point < 0x80) return code_point < 0x20 || code_point == 0x7F;
  return std::any_of(acting.begin(), acting.end(),
                     [=](Range range) { return code_point >= range.first && code_point <= range.last; });
}

struct NamedEscape {
  char byte;
  std::string_view text;
};
constexpr std::array named = {NamedEscape{'\n', "\\n"}, NamedEscape{'\r', "\\r"}, NamedEscape{'\t', "\\t"}};

void append_escape(std::string& out, unsigned char byte, std::int32_t code_point) {
  const auto name = std::find_if(named.begin(), named.end(), [=](NamedEscape each) { return each.byte == code_point; });
  if (name != named.end()) {
    out += name->text;
  } else if (code_point < 0x80) {
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", byte);
  } else {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", code_point);
  }
}

}  // namespace

std::string escape_controls(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    if (is_acting(decoded.code_point)) {
      append_escape(escaped, static_cast<unsigned char>(text[at]), decoded.code_point);
    } else {
      escaped += text.substr(at, decoded.size);
    }
    at += decoded.size;
  }
  return escaped;
}

}  // namespace okr
