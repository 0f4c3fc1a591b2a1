#include "render/columns.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "okr/base/terminal.hpp"

namespace okr::render {

namespace {

/// Cells that each column takes; 0 where it is empty or has fallen away.
using Widths = std::vector<std::size_t>;

Widths measure(std::size_t columns, const std::vector<std::vector<Cell>>& rows) {
  Widths widths(columns);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max(widths[i], display_width(row[i].text));
  }
  return widths;
}

std::size_t find_total(std::span<const Column> columns, const Widths& widths) {
  std::size_t total = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) total += widths[i] == 0 ? 0 : columns[i].gap + widths[i];
  return total;
}

/// Takes the columns in by rank, as far as they fit together.
void fit(std::span<const Column> columns, std::size_t width, Widths& widths) {
  if (width == 0) return;
  std::map<int, Widths> by_rank;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    by_rank.try_emplace(columns[i].rank, Widths(widths.size())).first->second[i] = std::exchange(widths[i], 0);
  }
  for (const auto& [rank, own] : by_rank) {
    if (rank > 0 && find_total(columns, widths) + find_total(columns, own) > width) continue;
    std::ranges::transform(widths, own, widths.begin(), std::plus());
  }
}

}  // namespace

std::vector<std::string> render_columns(std::span<const Column> columns, const std::vector<std::vector<Cell>>& rows,
                                        const TextStyle& style) {
  Widths widths = measure(columns.size(), rows);
  fit(columns, style.width, widths);
  std::vector<std::string> lines;
  for (const auto& row : rows) {
    std::string line;
    std::size_t blanks = 0;  // written only where text follows
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (widths[i] == 0) continue;
      const std::size_t missing = widths[i] - display_width(row[i].text);
      const std::size_t before = columns[i].align == Align::right ? missing : 0;
      blanks += columns[i].gap + before;
      if (!row[i].text.empty()) {
        line.append(blanks, ' ');
        line += paint(row[i].text, row[i].ink, style);
        blanks = 0;
      }
      blanks += missing - before;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace okr::render
