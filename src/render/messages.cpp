#include "render/messages.hpp"

#include <algorithm>
#include <cmath>

#include "okr/model/progress.hpp"

namespace okr::render {

namespace {

/// How a language writes numbers and days, by Language.
struct Notation {
  char decimal_sign;
  bool has_day_first;
};
constexpr std::array<Notation, language::all_languages.size()> notations{
    {{'.', false}, {',', true}, {',', true}, {',', true}, {',', false}}};

const Notation& find_notation(const TextStyle& style) { return notations.at(static_cast<std::size_t>(style.language)); }

}  // namespace

std::string to_text(Date date, const TextStyle& style) {
  if (!find_notation(style).has_day_first) return to_string(date);
  const std::chrono::year_month_day parts(date);
  return fmt::format("{:02}.{:02}.{}", static_cast<unsigned>(parts.day()), static_cast<unsigned>(parts.month()),
                     static_cast<int>(parts.year()));
}

std::string to_number_text(double value) {
  // Exponents are for machines; from 1e15 on a double has no decimals.
  return std::abs(value) < 1e15 && std::abs(value) >= 1e-4 ? fmt::format("{:.{}g}", value, 15)
                                                           : fmt::format("{}", value);
}

std::string to_number_text(double value, const TextStyle& style) {
  std::string text = to_number_text(value);
  std::ranges::replace(text, '.', find_notation(style).decimal_sign);
  return text;
}

std::string to_rounded_text(double value, double way, const TextStyle& style) {
  constexpr double most = 9;
  const double decimals = way == 0 ? 0 : std::clamp(2 - std::floor(std::log10(std::abs(way))), 0.0, most);
  const double scale = std::pow(10, decimals);
  return to_number_text(std::round(value * scale) / scale, style);
}

std::string to_share_text(std::optional<double> share, std::string_view absent) {
  return share ? fmt::format("{} %", model::to_percent(*share)) : std::string(absent);
}

}  // namespace okr::render
