#include "yaml/edit_scalar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "okr/base/date.hpp"
#include "okr/base/text.hpp"
#include "yaml/characters.hpp"

namespace okr::yaml {

namespace {

constexpr std::array<std::string_view, 4> words = {"~", "null", "true", "false"};
constexpr std::array<std::string_view, 6> words_elsewhere = {"yes", "no", "on", "off", "y", "n"};

bool is_one_of(std::string_view text, std::span<const std::string_view> list) {
  return std::ranges::find(list, to_lower(text)) != list.end();
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// `1`, `-1.5`, `.5`, `+1e6`.
bool is_decimal(std::string_view text) {
  std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  const std::size_t whole = at;
  at = skip_digits(text, at);
  std::size_t digits = at - whole;
  if (at < text.size() && text[at] == '.') {
    const std::size_t fraction = at + 1;
    at = skip_digits(text, fraction);
    digits += at - fraction;
  }
  if (digits == 0) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    const std::size_t exponent = at;
    at = skip_digits(text, at);
    if (at == exponent) return false;
  }
  return at == text.size();
}

/// Digits and what other readers of YAML allow between them: `1_000`, `12:30`, `0x1F`, `2026-11-22T10:00`.
bool looks_like_figures(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  if (text.starts_with('.')) return is_decimal(text) || to_lower(text) == ".inf" || to_lower(text) == ".nan";
  if (text.empty() || !is_digit(text[0])) return false;
  constexpr std::string_view between = "_:.,";
  if (std::ranges::all_of(text, [&](char c) { return is_digit(c) || between.find(c) != between.npos; })) return true;
  const std::string_view digits = text.substr(std::min<std::size_t>(text.size(), 2));
  if (text.starts_with("0x") || text.starts_with("0X")) return std::ranges::all_of(digits, is_hex_digit);
  if (text.starts_with("0o") || text.starts_with("0b")) return std::ranges::all_of(digits, is_digit);
  return is_decimal(text);
}

/// `2026-11-22`, `2026-1-2`, and what begins so: a time of day.
bool looks_like_date(std::string_view text) {
  std::size_t at = skip_digits(text, 0);
  if (at != 4 || at >= text.size() || text[at] != '-') return false;
  const std::size_t month = at + 1;
  at = skip_digits(text, month);
  if (at == month || at >= text.size() || text[at] != '-') return false;
  return at + 1 < text.size() && is_digit(text[at + 1]);
}

/// Characters that a reader does not see or that other readers take for a line's end; they are written as escapes.
bool is_unseen(std::int32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

bool has_unseen(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    if (is_unseen(decoded.code_point)) return true;
    at += decoded.size;
  }
  return false;
}

bool begins_or_ends_in_space(std::string_view text) {
  if (is_space(decode_utf8(text, 0).code_point)) return true;
  std::size_t last = text.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
  return is_space(decode_utf8(text, last).code_point);
}

bool has_special_begin(std::string_view text) {
  constexpr std::string_view special = "?:,[]{}#&*!|>'\"%@`=<";
  if (special.find(text[0]) != std::string_view::npos) return true;
  return text[0] == '-' && (text.size() == 1 || text[1] == ' ' || text[1] == '-');
}

void append_escaped(std::string& out, std::string_view text, std::int32_t code_point) {
  struct Escape {
    std::int32_t code_point;
    std::string_view text;
  };
  constexpr std::array named = {Escape{'\n', "\\n"}, Escape{'\t', "\\t"}, Escape{'\r', "\\r"}, Escape{'"', "\\\""},
                                Escape{'\\', "\\\\"}};
  const auto* name = std::ranges::find(named, code_point, &Escape::code_point);
  if (name != named.end()) {
    out += name->text;
  } else if (is_unseen(code_point)) {
    const bool is_byte = code_point < 0x80;
    out += is_byte ? fmt::format("\\x{:02x}", code_point) : fmt::format("\\u{:04x}", code_point);
  } else {
    out += text;
  }
}

std::string to_double_quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    append_escaped(out, text.substr(at, decoded.size), decoded.code_point);
    at += decoded.size;
  }
  return out + "\"";
}

std::string to_single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

std::string render_text(std::string_view text, Style style, Surroundings surroundings, bool may_be_plain) {
  if (style == Style::single_quoted && !has_unseen(text)) return to_single_quoted(text);
  const bool is_plain = style != Style::double_quoted && style != Style::single_quoted;
  if (is_plain && may_be_plain && can_be_plain(text, surroundings)) return std::string(text);
  return to_double_quoted(text);
}

}  // namespace

bool looks_like_other_than_text(std::string_view text) {
  return !is_read_as_text(text) || is_one_of(text, words_elsewhere);
}

bool is_read_as_text(std::string_view text) {
  return !text.empty() && !is_one_of(text, words) && !looks_like_figures(text) && !looks_like_date(text);
}

bool can_be_plain(std::string_view text, Surroundings surroundings) {
  if (text.empty() || has_special_begin(text) || text.starts_with("...") || text.ends_with(':')) return false;
  if (has_unseen(text) || begins_or_ends_in_space(text)) return false;
  if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
  return surroundings == Surroundings::block || text.find_first_of(",[]{}") == std::string_view::npos;
}

bool can_be_literal(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) return false;
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.empty() || is_space_char(text.front()) || is_space_char(text.back())) return false;
  return std::ranges::none_of(split(text, '\n'), has_unseen);
}

bool is_well_spelt(const Value& value) {
  if (value.kind == ValueKind::number) return is_decimal(value.text);
  if (value.kind == ValueKind::date) return static_cast<bool>(parse_date(value.text));
  if (value.kind == ValueKind::boolean) return value.text == "true" || value.text == "false";
  return !find_invalid_utf8(value.text);
}

std::string render_scalar(const Value& value, Style style, Surroundings surroundings) {
  if (value.kind == ValueKind::null) return "null";
  if (value.kind != ValueKind::text) return value.text;
  return render_text(value.text, style, surroundings, !looks_like_other_than_text(value.text));
}

std::string render_key(std::string_view key, Style style, Surroundings surroundings) {
  const bool may_be_plain = !key.empty() && to_lower(key) != "null" && key != "~" && key.find(':') == key.npos;
  return render_text(key, style, surroundings, may_be_plain);
}

}  // namespace okr::yaml
