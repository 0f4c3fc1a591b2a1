#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "okr/base/text.hpp"
#include "okr/render/check_in.hpp"
#include "render/columns.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

/// Name, change, day, share, status.
constexpr std::array columns{
    Column{Align::left, 0, 0}, Column{Align::left, 2, 0}, Column{Align::left, 2, 0},
    Column{Align::left, 2, 0}, Column{Align::left, 2, 0},
};

/// What a share is a share of, by MeasureKind.
constexpr std::array<std::string_view, 9> share_words{
    "", "of the way", "of the way", "of the way", "of the check-ins", "of the way", "of the time", "done", "done",
};

std::string to_change(const report::CheckInFacts& facts) {
  if (facts.milestone) {
    return fmt::format("{} {}, {} of {}", escape_controls(to_quoted(*facts.milestone)),
                       facts.is_done ? "is done" : "is open again", facts.milestones->done, facts.milestones->total);
  }
  if (!facts.value) return "noted";
  const std::string old_value = facts.old_value ? to_number_text(*facts.old_value) : "-";
  const std::string unit = facts.unit.empty() ? "" : ' ' + escape_controls(facts.unit);
  return fmt::format("{} -> {}{}", old_value, to_number_text(*facts.value), unit);
}

std::string to_share(const report::CheckInFacts& facts) {
  const model::KeyResultProgress& figures = *facts.figures;
  if (!figures.raw) return fmt::format("expected {}", to_share_text(figures.expected));
  return fmt::format("{} {} (expected {})", to_share_text(figures.raw),
                     share_words.at(static_cast<std::size_t>(facts.kind)), to_share_text(figures.expected));
}

std::vector<Cell> to_row(const report::CheckInFacts& facts, Date today, const TextStyle& style) {
  std::vector<Cell> row{{escape_controls(facts.ref), Ink::strong},
                        {to_change(facts)},
                        {facts.on == today ? "" : "on " + to_string(facts.on)},
                        {""},
                        {""}};
  if (!facts.figures) return row;
  const StatusWords words = describe(*facts.figures, style);
  row[3] = {to_share(facts)};
  row[4] = {words.text, words.ink};
  return row;
}

/// Whether every row fits on one line; off a terminal each does.
bool fits(const std::vector<std::vector<Cell>>& rows, const TextStyle& style) {
  const auto lines = render_columns(columns, rows, {.is_ascii = style.is_ascii, .width = 0});
  return style.width == 0 ||
         std::ranges::all_of(lines, [&](const std::string& line) { return display_width(line) <= style.width; });
}

std::vector<std::vector<Cell>> without_names(std::vector<std::vector<Cell>> rows) {
  for (std::vector<Cell>& row : rows) row.erase(row.begin());
  return rows;
}

}  // namespace

std::string render_check_in_text(const report::CheckInView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  for (const report::CheckInFacts& facts : view.check_ins) rows.push_back(to_row(facts, view.today, style));
  const bool is_split = !fits(rows, style);
  const auto lines = is_split ? render_columns(std::span(columns).subspan(1), without_names(rows), style)
                              : render_columns(columns, rows, style);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_split) out += paint(rows[i].front().text, rows[i].front().ink, style) + '\n';
    out += lines[i] + '\n';
  }
  return out;
}

}  // namespace okr::render
