#include "okr/base/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace okr {

namespace {

unsigned byte_at(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]); }

char to_lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_ascii_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// What a lead byte promises: how many bytes, its own bits, and the least code point that may be written so long.
struct Lead {
  std::size_t size = 0;  ///< 0: no lead byte
  unsigned bits = 0;
  std::uint32_t least = 0;
};

Lead to_lead(unsigned byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1F, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0F, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07, 0x10000};
  return {};
}

constexpr std::uint64_t high_bits = 0x8080808080808080U;

}  // namespace

Decoded decode_multibyte(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {-1, 0};
  const unsigned first = byte_at(text, offset);
  if (first < 0x80) return {static_cast<std::int32_t>(first), 1};
  const Lead lead = to_lead(first);
  if (lead.size == 0 || text.size() - offset < lead.size) return {-1, 1};
  std::uint32_t code_point = lead.bits;
  for (std::size_t i = 1; i < lead.size; ++i) {
    const unsigned next = byte_at(text, offset + i);
    if ((next & 0xC0) != 0x80) return {-1, 1};
    code_point = (code_point << 6) | (next & 0x3F);
  }
  const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (code_point < lead.least || is_surrogate || code_point > 0x10FFFF) return {-1, 1};
  return {static_cast<std::int32_t>(code_point), lead.size};
}

std::size_t count_ascii(std::string_view text, std::size_t offset) {
  std::size_t at = offset;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at - offset;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (byte_at(text, at) < 0x80) {
      at += count_ascii(text, at);
      continue;
    }
    const Decoded decoded = decode_multibyte(text, at);
    if (decoded.code_point < 0) return at;
    at += decoded.size;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    if (const std::size_t ascii = count_ascii(text, at); ascii > 0) {
      count += ascii;
      at += ascii;
      continue;
    }
    at += decode_multibyte(text, at).size;
    ++count;
  }
  return count;
}

void append_utf8(std::string& out, std::int32_t code_point) {
  if (code_point >= 0 && code_point < 0x80) {
    out += static_cast<char>(code_point);
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t size = utf8proc_encode_char(code_point, bytes.data());
  for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) out += static_cast<char>(bytes[i]);
}

std::string to_lower(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t ascii = count_ascii(text, at); ascii > 0) {
      lower += text.substr(at, ascii);
      std::transform(lower.end() - static_cast<std::ptrdiff_t>(ascii), lower.end(),
                     lower.end() - static_cast<std::ptrdiff_t>(ascii), to_lower_ascii);
      at += ascii;
      continue;
    }
    const Decoded decoded = decode_multibyte(text, at);
    if (decoded.code_point < 0) {
      lower += text[at];
    } else {
      append_utf8(lower, utf8proc_tolower(decoded.code_point));
    }
    at += decoded.size;
  }
  return lower;
}

bool is_space(std::int32_t code_point) {
  if (code_point < 0x80) return code_point >= 0 && is_ascii_blank(static_cast<char>(code_point));
  if (code_point == 0x85) return true;
  const utf8proc_category_t category = utf8proc_category(code_point);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

std::string to_quoted(std::string_view text) {
  constexpr std::size_t most = 60;
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size() && count < most; ++count) end += decode_utf8(text, end).size;
  if (end == text.size()) return fmt::format("\"{}\"", text);
  while (end > 0 && text[end - 1] == ' ') --end;
  return fmt::format("\"{}...\"", text.substr(0, end));
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    if (!is_space(decoded.code_point)) return false;
    at += decoded.size;
  }
  return true;
}

}  // namespace okr
