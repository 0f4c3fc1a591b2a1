#include "render/status_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "okr/base/escape.hpp"

namespace okr::render {

namespace {

using model::Status;

/// By Status.
constexpr std::array<Look, model::status_count> looks{{
    {".", "·", "not started", Ink::faint},
    {"?", "?", "not measured", Ink::note},
    {"ok", "✓", "on track", Ink::help},
    {"!", "!", "behind", Ink::warning},
    {"x", "✗", "off track", Ink::error},
    {"ok", "✓", "achieved", Ink::help},
    {"x", "✗", "missed", Ink::error},
}};

const Look& find_look(Status status) { return looks.at(static_cast<std::size_t>(status)); }

constexpr std::array<std::string_view, 5> ascii_steps{"_", ".", "-", "^", "#"};
constexpr std::array<std::string_view, 8> steps{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

/// What needs somebody stands last in the counts, as the eye reads on from there.
constexpr std::array count_order{Status::achieved, Status::on_track, Status::behind,     Status::off_track,
                                 Status::missed,   Status::no_data,  Status::not_started};

/// The least range of a trend's scale, as a share of the way from start to target.
constexpr double least_range = 0.25;

constexpr std::size_t least_name = 16;  ///< cells of a name made of a title that are always shown

}  // namespace

StatusWords to_words(const Look& look, std::string_view label, const TextStyle& style) {
  return {fmt::format("{} {}", style.is_ascii ? look.mark : look.glyph, label), look.ink};
}

std::string_view to_label(Status status) { return find_look(status).label; }

StatusWords describe(Status status, const TextStyle& style) {
  return to_words(find_look(status), to_label(status), style);
}

StatusWords describe(const model::KeyResultProgress& figures, const TextStyle& style) {
  const bool is_silent = figures.status == Status::no_data && !figures.checked_on;
  return to_words(find_look(figures.status), is_silent ? "no check-in" : to_label(figures.status), style);
}

std::string to_share_text(std::optional<double> share, std::string_view absent) {
  return share ? fmt::format("{} %", model::to_percent(*share)) : std::string(absent);
}

std::string to_number_text(double value) {
  // Exponents are for machines; from 1e15 on a double has no decimals.
  return std::abs(value) < 1e15 && std::abs(value) >= 1e-4 ? fmt::format("{:.{}g}", value, 15)
                                                           : fmt::format("{}", value);
}

std::string to_rounded_text(double value, double way) {
  constexpr double most = 9;
  const double decimals = way == 0 ? 0 : std::clamp(2 - std::floor(std::log10(std::abs(way))), 0.0, most);
  const double scale = std::pow(10, decimals);
  return to_number_text(std::round(value * scale) / scale);
}

GoalText to_goal_text(const report::StatusKeyResult& key_result) {
  if (key_result.milestones) {
    return {"", fmt::format("{} of {}", key_result.milestones->done, key_result.milestones->total)};
  }
  const auto& low = key_result.at_least;
  const auto& high = key_result.at_most;
  if (low && high) return {"", fmt::format("{} to {}", to_number_text(*low), to_number_text(*high))};
  if (low) return {"", fmt::format(">= {}", to_number_text(*low))};
  if (high) return {"", fmt::format("<= {}", to_number_text(*high))};
  return {key_result.start ? to_number_text(*key_result.start) : "-",
          "> " + (key_result.target ? to_number_text(*key_result.target) : "-")};
}

std::string to_now_text(const report::StatusKeyResult& key_result) {
  const auto& value = key_result.figures.value;
  if (key_result.milestones && !value) return "";
  return "now " + (value ? to_number_text(*value) : "-");
}

std::string fit_name(std::string_view name, const TextStyle& style) {
  const std::string safe = escape_controls(name);
  return style.width == 0 ? safe : shorten(safe, std::max(least_name, style.width / 4));
}

std::string render_counts(const report::StatusCounts& counts, std::string_view separator) {
  std::vector<std::string> parts;
  for (const Status status : count_order) {
    if (counts.of(status) != 0) parts.push_back(fmt::format("{} {}", counts.of(status), to_label(status)));
  }
  return fmt::format("{}", fmt::join(parts, separator));
}

std::string to_period_words(const report::StatusPeriod& each) {
  const std::string share = fmt::format("{} % of the time", model::to_percent(each.elapsed));
  if (each.week.week == 0) return fmt::format("{}  begins on {}", each.period.name, to_string(each.period.start));
  return fmt::format("{}  week {} of {}, {}", each.period.name, each.week.week, each.week.weeks, share);
}

std::string render_bar(std::optional<double> progress, double expected, const TextStyle& style) {
  const report::Bar bar = report::to_bar(progress, expected);
  std::string out = style.is_ascii ? "[" : "";
  for (int cell = 0; cell <= report::Bar::cells; ++cell) {
    if (cell == bar.mark) out += style.is_ascii ? "|" : "│";
    if (cell == report::Bar::cells) break;
    out += cell < bar.filled ? (style.is_ascii ? "#" : "█") : (style.is_ascii ? "-" : "░");
  }
  return style.is_ascii ? out + "]" : out;
}

std::string render_trend(const std::vector<model::TrendPoint>& trend, std::size_t most, const TextStyle& style) {
  std::vector<double> shares;
  for (const model::TrendPoint& point : trend) {
    if (point.raw) shares.push_back(*point.raw);
  }
  if (shares.size() < 2) return "";
  if (shares.size() > most) shares.erase(shares.begin(), shares.end() - static_cast<std::ptrdiff_t>(most));
  const auto [low, high] = std::ranges::minmax(shares);
  const std::size_t count = style.is_ascii ? ascii_steps.size() : steps.size();
  const double range = std::max(high - low, least_range);
  std::string out;
  for (const double share : shares) {
    const auto step = static_cast<std::size_t>(std::lround((share - low) / range * static_cast<double>(count - 1)));
    out += style.is_ascii ? ascii_steps.at(step) : steps.at(step);
  }
  return out;
}

}  // namespace okr::render
