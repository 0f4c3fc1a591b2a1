#include "render/csv_text.hpp"

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"

namespace okr::render {

namespace {

/// The latter four are as wide as a CJK character: a spreadsheet takes them for the same.
constexpr std::array<std::string_view, 8> formula_signs{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

}  // namespace

std::string to_csv_field(std::string_view text) {
  const std::string safe = escape_controls(text);
  if (safe.find_first_of(",;\"") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string to_csv_words(std::string_view text) {
  const std::string_view seen = trim(text);
  const bool is_formula =
      std::ranges::any_of(formula_signs, [&](std::string_view sign) { return seen.starts_with(sign); });
  return to_csv_field(is_formula ? "'" + std::string(text) : std::string(text));
}

}  // namespace okr::render
