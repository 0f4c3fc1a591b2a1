#include "render/line_hash.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <map>

#include "okr/base/text.hpp"

namespace okr::render {

namespace {

constexpr std::size_t window = 100;
constexpr std::uint64_t base = 37;
constexpr std::uint16_t end_of_file = 0xFFFF;
constexpr std::int32_t replacement = 0xFFFD;

/// A file as the hash sees it.
struct Units {
  std::vector<std::uint16_t> units;
  std::vector<std::size_t> line_starts;
};

void append_utf16(std::vector<std::uint16_t>& units, std::int32_t code_point) {
  if (code_point < 0) code_point = replacement;
  if (code_point < 0x10000) {
    units.push_back(static_cast<std::uint16_t>(code_point));
    return;
  }
  const std::int32_t above = code_point - 0x10000;
  units.push_back(static_cast<std::uint16_t>(0xD800 + above / 0x400));
  units.push_back(static_cast<std::uint16_t>(0xDC00 + above % 0x400));
}

Units to_units(std::string_view bytes) {
  Units out;
  bool begins_line = true;
  bool is_after_cr = false;
  const auto add = [&](std::int32_t code_point) {
    if (begins_line) out.line_starts.push_back(out.units.size());
    append_utf16(out.units, code_point);
    begins_line = code_point == '\n';
  };
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded decoded = decode_utf8(bytes, at);
    at += decoded.size;
    const std::int32_t code_point = decoded.code_point;
    const bool is_skipped = code_point == ' ' || code_point == '\t' || (is_after_cr && code_point == '\n');
    is_after_cr = code_point == '\r';
    if (!is_skipped) add(is_after_cr ? '\n' : code_point);
  }
  add(end_of_file);
  return out;
}

/// The hash of the units before each; a window's is the difference of two of them.
std::vector<std::uint64_t> to_prefix_hashes(const std::vector<std::uint16_t>& units) {
  std::vector<std::uint64_t> hashes{0};
  hashes.reserve(units.size() + window + 1);
  for (const std::uint16_t unit : units) hashes.push_back(hashes.back() * base + unit);
  for (std::size_t i = 0; i < window; ++i) hashes.push_back(hashes.back() * base);
  return hashes;
}

constexpr std::uint64_t to_power(std::size_t exponent) {
  std::uint64_t power = 1;
  for (std::size_t i = 0; i < exponent; ++i) power *= base;
  return power;
}

}  // namespace

std::vector<std::string> to_line_hashes(std::string_view bytes) {
  const Units file = to_units(bytes);
  const std::vector<std::uint64_t> prefixes = to_prefix_hashes(file.units);
  std::map<std::uint64_t, std::size_t> seen;
  std::vector<std::string> hashes;
  hashes.reserve(file.line_starts.size());
  for (const std::size_t start : file.line_starts) {
    const std::uint64_t hash = prefixes[start + window] - prefixes[start] * to_power(window);
    hashes.push_back(fmt::format("{:x}:{}", hash, ++seen[hash]));
  }
  return hashes;
}

}  // namespace okr::render
