#include "language/normal_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "okr/base/text.hpp"

namespace okr::language {
namespace {

struct Normal {
  std::int32_t code_point;
  CharClass char_class;
};

constexpr std::int32_t arrow = 0x2192;
constexpr std::int32_t dropped = 0;

constexpr bool is_between(std::int32_t code_point, std::int32_t first, std::int32_t last) {
  return first <= code_point && code_point <= last;
}

/// Zero-width characters, soft hyphens and variation selectors: nothing to a reader.
bool is_invisible(std::int32_t code_point) {
  return code_point == 0xAD || is_between(code_point, 0x200B, 0x200D) || code_point == 0x2060 || code_point == 0xFEFF ||
         is_between(code_point, 0xFE00, 0xFE0F);
}

bool is_blank_sign(std::int32_t code_point) {
  return code_point == 0xA0 || is_between(code_point, 0x2000, 0x200A) || code_point == 0x202F || code_point == 0x205F ||
         code_point == 0x3000 || code_point == 0x2028 || code_point == 0x2029;
}

std::optional<char> find_plain_sign(std::int32_t code_point) {
  if (is_between(code_point, 0x2010, 0x2015) || code_point == 0x2212) return '-';
  if (is_between(code_point, 0x2018, 0x201B) || code_point == 0x2032 || code_point == 0x00B4) return '\'';
  if (is_between(code_point, 0x201C, 0x201F) || code_point == 0xAB || code_point == 0xBB) return '"';
  if (code_point == 0xFF05) return '%';
  return std::nullopt;
}

bool is_arrow(std::int32_t code_point) {
  return code_point == 0x21D2 || code_point == 0x27F6 || code_point == 0x279C || code_point == 0x2794 ||
         code_point == 0x27A1 || code_point == 0x21E8 || code_point == 0x2B95;
}

/// Lower case of Latin letters; other scripts have no words in the tables.
Normal fold_letter(std::int32_t code_point) {
  const auto small = CharClass::small_letter;
  const auto capital = CharClass::capital_letter;
  if (is_between(code_point, 0xC0, 0xDE)) return {code_point + 32, capital};
  if (code_point == 0x178) return {0xFF, capital};
  const bool is_even_pair = is_between(code_point, 0x100, 0x137) || is_between(code_point, 0x14A, 0x177);
  const bool is_odd_pair = is_between(code_point, 0x139, 0x148) || is_between(code_point, 0x179, 0x17E);
  if (is_even_pair && code_point % 2 == 0) return {code_point + 1, capital};
  if (is_odd_pair && code_point % 2 == 1) return {code_point + 1, capital};
  return {code_point, small};
}

bool is_symbol(std::int32_t code_point) {
  if (code_point == 0xD7 || code_point == 0xF7) return true;
  if (is_between(code_point, 0x80, 0xBF)) {
    return code_point != 0xAA && code_point != 0xB5 && code_point != 0xBA && code_point != 0xB2 && code_point != 0xB3 &&
           code_point != 0xB9;
  }
  return is_between(code_point, 0x2000, 0x2BFF) || is_between(code_point, 0x3000, 0x303F) || code_point >= 0x1F000;
}

Normal normalise(std::int32_t code_point) {
  if (is_blank_sign(code_point)) return {' ', CharClass::blank};
  if (is_invisible(code_point)) return {dropped, CharClass::symbol};
  if (const auto plain = find_plain_sign(code_point)) return {*plain, CharClass::symbol};
  if (code_point == 0xD7) return {'x', CharClass::small_letter};
  if (is_arrow(code_point)) return {arrow, CharClass::symbol};
  if (is_symbol(code_point)) return {code_point, CharClass::symbol};
  return fold_letter(code_point);
}

Normal normalise_ascii(unsigned char byte) {
  if (byte <= ' ' || byte == 0x7F) return {' ', CharClass::blank};
  if (byte >= 'A' && byte <= 'Z') return {byte + 32, CharClass::capital_letter};
  if (byte >= 'a' && byte <= 'z') return {byte, CharClass::small_letter};
  if (byte >= '0' && byte <= '9') return {byte, CharClass::digit};
  return {byte, CharClass::symbol};
}

struct Composition {
  char base;
  std::int32_t mark;
  std::string_view letter;
};
constexpr std::array compositions{
    Composition{'a', 0x30A, "å"}, Composition{'a', 0x308, "ä"}, Composition{'o', 0x308, "ö"},
    Composition{'u', 0x308, "ü"}, Composition{'e', 0x301, "é"}, Composition{'e', 0x300, "è"},
    Composition{'a', 0x301, "á"}, Composition{'a', 0x300, "à"}, Composition{'o', 0x301, "ó"},
    Composition{'o', 0x300, "ò"}, Composition{'i', 0x301, "í"}, Composition{'u', 0x301, "ú"}};

/// Joins a combining mark to the letter before it; a mark that makes no letter of the tables is dropped.
void compose(NormalText& out, std::int32_t mark) {
  if (out.folded.empty()) return;
  const auto* found = std::find_if(compositions.begin(), compositions.end(), [&](const Composition& composition) {
    return composition.base == out.folded.back() && composition.mark == mark;
  });
  if (found == compositions.end()) return;
  const CharClass char_class = out.classes.back();
  const std::uint32_t origin = out.origins.back();
  out.folded.pop_back();
  out.folded += found->letter;
  out.classes.push_back(char_class);
  out.origins.push_back(origin);
}

void append(NormalText& out, Normal normal, std::size_t origin) {
  const std::size_t before = out.folded.size();
  append_utf8(out.folded, normal.code_point);
  out.classes.insert(out.classes.end(), out.folded.size() - before, normal.char_class);
  out.origins.insert(out.origins.end(), out.folded.size() - before, static_cast<std::uint32_t>(origin));
}

/// In bytes.
constexpr std::size_t longest_sentence = 16'384;

}  // namespace

std::string_view to_sentence(std::string_view text) {
  if (text.size() <= longest_sentence) return text;
  std::size_t end = longest_sentence;
  while (end > longest_sentence - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

NormalText normalise(std::string_view text) {
  NormalText out;
  out.folded.reserve(text.size());
  out.classes.reserve(text.size());
  out.origins.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const Normal normal = normalise_ascii(byte);
      out.folded.push_back(static_cast<char>(normal.code_point));
      out.classes.push_back(normal.char_class);
      out.origins.push_back(static_cast<std::uint32_t>(at++));
      continue;
    }
    const Decoded decoded = decode_utf8(text, at);
    if (decoded.code_point < 0) {
      append(out, {0x1A, CharClass::symbol}, at);
    } else if (is_between(decoded.code_point, 0x300, 0x36F)) {
      compose(out, decoded.code_point);
    } else if (const Normal normal = normalise(decoded.code_point); normal.code_point != dropped) {
      append(out, normal, at);
    }
    at += decoded.size;
  }
  out.origins.push_back(static_cast<std::uint32_t>(text.size()));
  return out;
}

}  // namespace okr::language
