#include "render/status_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"

namespace okr::render {

namespace {

using model::Status;

/// By Status.
constexpr std::array<Look, model::status_count> looks{{
    {".", "·", messages::not_started, Ink::faint},
    {"?", "?", messages::not_measured, Ink::note},
    {"ok", "✓", messages::on_track, Ink::help},
    {"!", "!", messages::behind, Ink::warning},
    {"x", "✗", messages::off_track, Ink::error},
    {"ok", "✓", messages::achieved, Ink::help},
    {"x", "✗", messages::missed, Ink::error},
}};

const Look& find_look(Status status) { return looks.at(static_cast<std::size_t>(status)); }

constexpr std::array<std::string_view, 5> ascii_steps{"_", ".", "-", "^", "#"};
constexpr std::array<std::string_view, 8> steps{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

/// What needs somebody stands last in the counts, as the eye reads on from there.
constexpr std::array count_order{Status::achieved, Status::on_track, Status::behind,     Status::off_track,
                                 Status::missed,   Status::no_data,  Status::not_started};

/// The least range of a trend's scale, as a share of the way from start to target.
constexpr double least_range = 0.25;

constexpr std::size_t least_name = 12;  ///< cells of a name made of a title that are always shown

}  // namespace

StatusWords to_words(const Look& look, const TextStyle& style) {
  return {fmt::format("{} {}", style.is_ascii ? look.mark : look.glyph, say(style, look.label)), look.ink};
}

std::string to_label(Status status, const TextStyle& style) { return say(style, find_look(status).label); }

StatusWords describe(Status status, const TextStyle& style) { return to_words(find_look(status), style); }

StatusWords describe(const model::KeyResultProgress& figures, const TextStyle& style) {
  Look look = find_look(figures.status);
  if (figures.status == Status::no_data && !figures.checked_on) look.label = messages::no_check_in;
  return to_words(look, style);
}

GoalText to_goal_text(const report::StatusKeyResult& key_result, const TextStyle& style) {
  const auto to_text = [&](double value) { return to_number_text(value, style); };
  if (const auto& share = key_result.milestones) {
    return {"", say(style, messages::part_of_all, share->done, share->total)};
  }
  const auto& low = key_result.at_least;
  const auto& high = key_result.at_most;
  if (low && high) return {"", say(style, messages::range, to_text(*low), to_text(*high))};
  if (low) return {"", ">= " + to_text(*low)};
  if (high) return {"", "<= " + to_text(*high)};
  return {key_result.start ? to_text(*key_result.start) : "-",
          "> " + (key_result.target ? to_text(*key_result.target) : "-")};
}

std::string to_now_text(const report::StatusKeyResult& key_result, const TextStyle& style) {
  const auto& value = key_result.figures.value;
  if (key_result.milestones && !value) return "";
  return say(style, messages::now, value ? to_number_text(*value, style) : "-");
}

std::string fit_name(std::string_view name, const TextStyle& style) {
  const std::string safe = escape_controls(name);
  return style.width == 0 ? safe : shorten(safe, std::max(least_name, style.width / 5));
}

std::string to_net_text(std::optional<double> net) {
  if (!net) return "-";
  const int percent = model::to_percent(*net);
  return fmt::format("{}{} %", percent > 0 ? "+" : "", percent);
}

std::string render_counts(const report::StatusCounts& counts, std::string_view separator, const TextStyle& style) {
  std::vector<std::string> parts;
  for (const Status status : count_order) {
    if (counts.of(status) != 0) parts.push_back(fmt::format("{} {}", counts.of(status), to_label(status, style)));
  }
  return fmt::format("{}", fmt::join(parts, separator));
}

std::string to_period_words(const report::StatusPeriod& each, const TextStyle& style) {
  if (each.week.week == 0) {
    return say(style, messages::begins_on, each.period.name + ' ', to_text(each.period.start, style));
  }
  return say(style, messages::week_of, each.period.name, each.week.week, each.week.weeks,
             model::to_percent(each.elapsed));
}

std::vector<std::string> list_periods(const report::StatusView& view, const TextStyle& style) {
  std::vector<std::string> lines;
  for (const report::StatusPeriod& each : view.periods) lines.push_back(to_period_words(each, style));
  if (view.choice == report::PeriodChoice::last_ended) lines.push_back(say(style, messages::ended_last));
  if (view.coming)
    lines.push_back(say(style, messages::begins_on, view.coming->name, to_text(view.coming->start, style)));
  return lines;
}

std::string render_first_line(std::string_view words, std::string_view as_of, const TextStyle& style) {
  constexpr std::size_t least_gap = 3;
  const std::size_t used = display_width(words) + display_width(as_of);
  const bool fits = style.width == 0 || used + least_gap <= style.width;
  const std::string gap = fits ? std::string(std::max(style.width, used + least_gap) - used, ' ') : "\n";
  return fmt::format("{}{}{}\n", paint(fits ? std::string(words) : wrap(words, style.width, 2, 0), Ink::strong, style),
                     gap, as_of);
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
