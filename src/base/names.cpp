// What a title or a key is called: keys for comparison, slugs, and the name that was meant by a misspelt one.
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include "okr/base/text.hpp"

namespace okr {

namespace {

constexpr std::size_t slug_limit = 40;

/// `text` in one of utf8proc's forms; nothing where it is no UTF-8.
std::optional<std::string> to_form(std::string_view text, int options) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t size =
      utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &mapped, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (size < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
}

std::string fold_case(std::string_view text) {
  if (count_ascii(text, 0) == text.size()) return to_lower(text);
  const int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
  return to_form(text, options).value_or(to_lower(text));
}

std::string collapse_blanks(std::string_view text) {
  std::string collapsed;
  bool is_after_blank = true;  // leading blanks go
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    const bool is_blank_here = is_space(decoded.code_point);
    if (!is_blank_here) collapsed += text.substr(at, decoded.size);
    if (is_blank_here && !is_after_blank) collapsed += ' ';
    is_after_blank = is_blank_here;
    at += decoded.size;
  }
  return collapsed;
}

/// Letters that Unicode does not take apart into a letter and a mark.
struct LatinLetter {
  std::int32_t code_point;
  std::string_view plain;
};
constexpr std::array latin_letters = {
    LatinLetter{0xDF, "ss"}, LatinLetter{0xE6, "ae"}, LatinLetter{0xF0, "d"},  LatinLetter{0xF8, "o"},
    LatinLetter{0xFE, "th"}, LatinLetter{0x111, "d"}, LatinLetter{0x142, "l"}, LatinLetter{0x153, "oe"},
    LatinLetter{0x131, "i"}, LatinLetter{0x167, "t"}, LatinLetter{0x127, "h"},
};

/// What becomes of a character in a slug.
enum class SlugPart : std::uint8_t { letter, separator, nothing };

bool is_apostrophe(std::int32_t code_point) {
  return code_point == '\'' || code_point == 0x2019 || code_point == 0x2BC || code_point == 0xB4;
}

SlugPart to_slug_part(std::int32_t code_point) {
  const utf8proc_category_t category = utf8proc_category(code_point);
  if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) return SlugPart::letter;
  if (category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ND || code_point == '_')
    return SlugPart::letter;
  if (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME) return SlugPart::nothing;
  if (category == UTF8PROC_CATEGORY_CF || is_apostrophe(code_point)) return SlugPart::nothing;
  return SlugPart::separator;
}

void append_letter(std::string& word, std::int32_t code_point) {
  const std::int32_t lower = utf8proc_tolower(code_point);
  for (const LatinLetter& letter : latin_letters) {
    if (letter.code_point == lower) {
      word += letter.plain;
      return;
    }
  }
  append_utf8(word, lower);
}

/// The title's words in slug letters, decomposed where they have marks left (Hangul).
std::vector<std::string> to_slug_words(std::string_view title) {
  const int options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
  const std::string decomposed = to_form(title, options).value_or(std::string(title));
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < decomposed.size();) {
    const Decoded decoded = decode_utf8(decomposed, at);
    at += decoded.size;
    const SlugPart part = decoded.code_point < 0 ? SlugPart::separator : to_slug_part(decoded.code_point);
    if (part == SlugPart::letter) append_letter(words.back(), decoded.code_point);
    if (part == SlugPart::separator && !words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  for (std::string& word : words) {
    if (count_ascii(word, 0) == word.size()) continue;
    word = to_form(word, UTF8PROC_STABLE | UTF8PROC_COMPOSE).value_or(word);
  }
  return words;
}

std::string cut(std::string_view text, std::size_t code_points) {
  std::size_t at = 0;
  for (; code_points > 0 && at < text.size(); --code_points) at += decode_utf8(text, at).size;
  return std::string(text.substr(0, at));
}

using CodePoints = std::vector<std::int32_t>;

/// Bytes that are no UTF-8 become numbers of their own below zero, so that two of them differ.
CodePoints to_code_points(std::string_view text) {
  CodePoints code_points;
  code_points.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode_utf8(text, at);
    const bool is_valid = decoded.code_point >= 0;
    code_points.push_back(is_valid ? decoded.code_point
                                   : -static_cast<std::int32_t>(static_cast<std::uint8_t>(text[at])));
    at += decoded.size;
  }
  return code_points;
}

std::size_t distance(const CodePoints& a, const CodePoints& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

CodePoints to_folded(std::string_view name) {
  std::string folded = to_lower(name);
  std::replace(folded.begin(), folded.end(), '_', '-');
  return to_code_points(folded);
}

}  // namespace

std::string to_comparison_key(std::string_view title) {
  static constexpr std::string_view dropped = ".,;:!?";
  static constexpr std::array<std::string_view, 4> dropped_wide = {"\u2026", "\u3002", "\uFF01", "\uFF1F"};
  std::string key = collapse_blanks(fold_case(title));
  for (;;) {
    const bool is_narrow = !key.empty() && (key.back() == ' ' || dropped.find(key.back()) != std::string_view::npos);
    if (is_narrow) {
      key.pop_back();
      continue;
    }
    const auto wide = std::find_if(dropped_wide.begin(), dropped_wide.end(),
                                   [&](std::string_view mark) { return key.ends_with(mark); });
    if (wide == dropped_wide.end()) return key;
    key.resize(key.size() - wide->size());
  }
}

std::string to_slug(std::string_view title) {
  std::string slug;
  std::size_t length = 0;
  for (const std::string& word : to_slug_words(title)) {
    const std::size_t size = count_code_points(word);
    if (slug.empty()) {
      slug = cut(word, slug_limit);
      length = std::min(size, slug_limit);
      continue;
    }
    if (length + 1 + size > slug_limit) break;
    slug += '-';
    slug += word;
    length += 1 + size;
  }
  return slug;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(to_code_points(a), to_code_points(b));
}

std::optional<std::string> find_nearest(std::string_view name, const std::vector<std::string_view>& candidates) {
  const CodePoints wanted = to_folded(name);
  if (wanted.empty()) return std::nullopt;
  std::size_t least = wanted.size() <= 3 ? 2 : 3;  // one more than is allowed
  std::optional<std::string> nearest;
  for (const std::string_view candidate : candidates) {
    const CodePoints offered = to_folded(candidate);
    const std::size_t longer = std::max(offered.size(), wanted.size());
    if (longer - std::min(offered.size(), wanted.size()) >= least) continue;
    const std::size_t steps = distance(wanted, offered);
    if (steps >= least) continue;
    least = steps;
    nearest = std::string(candidate);
  }
  return nearest;
}

}  // namespace okr
