#include "yaml/finding.hpp"

#include <fmt/format.h>

#include "okr/base/text.hpp"
#include "yaml/characters.hpp"

namespace okr::yaml {

Diagnostic make_finding(std::string_view rule, Span span, std::string message, std::string help, std::string_view key) {
  Diagnostic finding;
  finding.rule = rule;
  finding.message = std::move(message);
  finding.help = std::move(help);
  finding.span = span;
  finding.key = shorten(key);
  return finding;
}

std::string shorten(std::string_view words) {
  constexpr std::size_t most = 40;
  std::string out;
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (count == most) return out + "...";
    ++count;
    if (is_space_char(words[at])) {
      out += ' ';
      at = skip_spaces(words, at);
      continue;
    }
    const std::size_t size = decode_utf8(words, at).size;
    out += words.substr(at, size);
    at += size;
  }
  return out;
}

std::string quote(std::string_view words) { return fmt::format("\"{}\"", shorten(words)); }

std::string name_code_point(std::int32_t code_point) { return fmt::format("U+{:04X}", code_point); }

}  // namespace okr::yaml
