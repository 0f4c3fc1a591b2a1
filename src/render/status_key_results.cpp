#include "render/status_key_results.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "okr/model/confidence.hpp"
#include "render/entry.hpp"
#include "render/messages.hpp"
#include "render/state_words.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;

/// Name, start, target, value, bar, share, status, trend, owner, age, confidence, forecast and its verdict, last note:
/// the ones that a narrow terminal drops first have the highest rank.
constexpr std::array columns{
    Column{Align::left, 2, 0}, Column{Align::right, 2, 2}, Column{Align::left, 1, 2},  Column{Align::left, 2, 1},
    Column{Align::left, 2, 3}, Column{Align::right, 1, 0}, Column{Align::left, 2, 0},  Column{Align::left, 2, 6},
    Column{Align::left, 2, 5}, Column{Align::right, 2, 4}, Column{Align::right, 2, 7}, Column{Align::right, 2, 8},
    Column{Align::left, 1, 8}, Column{Align::left, 2, 9},
};
constexpr std::size_t longest_owner = 12;
constexpr std::size_t longest_on_wide = 24;
constexpr std::size_t wide = 160;  ///< from so many cells on an owner may be as long as that
constexpr std::size_t trend_cells = 5;
constexpr std::size_t least_note = 16;  ///< cells of a note that are worth showing

constexpr std::array surety_inks{Ink::error, Ink::warning, Ink::help};   // by Surety
constexpr std::array verdict_inks{Ink::help, Ink::warning, Ink::error};  // by Verdict

std::string fit_owner(std::string_view owner, const TextStyle& style) {
  const std::string safe = escape_controls(owner);
  return style.width == 0 ? safe : cut_end(safe, style.width < wide ? longest_owner : longest_on_wide);
}

Cell to_confidence_cell(std::optional<double> confidence, const TextStyle& style) {
  if (!confidence) return {};
  const auto surety = static_cast<std::size_t>(model::to_surety(*confidence));
  return {say(style, messages::sure, to_share_text(confidence)), surety_inks.at(surety)};
}

/// The value at the end, "~" before a rough one, and whether it will do.
std::pair<Cell, Cell> to_forecast_cells(const StatusKeyResult& key_result, const TextStyle& style) {
  if (!key_result.forecast) return {};
  const double way = *key_result.target - key_result.start.value_or(0);
  const model::Verdict verdict = key_result.forecast->verdict;
  const std::string value = to_rounded_text(key_result.forecast->value, way, style);
  const std::string_view rough = key_result.forecast->low ? "" : "~";
  return {{fmt::format("{} {}{}", style.is_ascii ? "->" : "→", rough, value)},
          {to_text(verdict, style), verdict_inks.at(static_cast<std::size_t>(verdict))}};
}

/// Notes get what the other columns leave; where that is too little there are none.
void fit_notes(std::vector<std::vector<Cell>>& rows, TextStyle style) {
  if (style.width == 0) return;
  style.has_color = false;
  auto bare = rows;
  for (auto& row : bare) row.back().text.clear();
  std::size_t used = 0;
  for (const std::string& line : render_columns(columns, bare, style)) used = std::max(used, display_width(line));
  used += columns.back().gap;
  const std::size_t room = style.width - std::min(style.width, used);
  for (auto& row : rows) row.back().text = room < least_note ? "" : cut_end(row.back().text, room);
}

}  // namespace

std::vector<Cell> to_key_result_row(const StatusKeyResult& key_result, std::string name, const TextStyle& style) {
  const model::KeyResultProgress& figures = key_result.figures;
  const GoalText goal = to_goal_text(key_result, style);
  const StatusWords words = describe(figures, style);
  auto [ending, outlook] = to_forecast_cells(key_result, style);
  return {{std::move(name)},
          {goal.from},
          {goal.to},
          {to_now_text(key_result, style)},
          {render_bar(figures.progress, figures.expected, style)},
          {to_share_text(figures.raw)},
          {words.text, words.ink},
          {render_trend(key_result.trend, trend_cells, style)},
          {fit_owner(key_result.owner.value_or(""), style)},
          {fmt::format("{}d", figures.age_days), figures.is_stale ? Ink::warning : Ink::plain},
          to_confidence_cell(figures.confidence, style),
          std::move(ending),
          std::move(outlook),
          {to_one_line(key_result.note), Ink::faint}};
}

std::vector<std::string> render_key_result_rows(std::vector<std::vector<Cell>> rows, const TextStyle& style) {
  fit_notes(rows, style);
  return render_columns(columns, rows, style);
}

}  // namespace okr::render
