#include "render/line_window.hpp"

#include <algorithm>
#include <vector>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"

namespace okr::render {

namespace {

constexpr std::size_t tab_stop = 4;
constexpr std::string_view cut = "...";
/// Bytes on either side of the part of interest that are looked at; a line of a megabyte costs no more than these.
constexpr std::size_t reach = 2000;

bool is_inside_character(std::string_view line, std::size_t offset) {
  return offset < line.size() && (static_cast<unsigned char>(line[offset]) & 0xC0U) == 0x80U;
}

std::string draw_cluster(std::string_view cluster, std::size_t cell) {
  if (cluster == "\t") return std::string(tab_stop - cell % tab_stop, ' ');
  return escape_controls(cluster);
}

/// The cells to show of a line of `total`: all that is of interest and an even share on both sides; where that is too
/// wide its beginning.
Span choose_window(Span interest, std::size_t total, std::size_t cells) {
  if (interest.end + cut.size() <= cells) return {0, cells};
  const std::size_t wanted = std::min(interest.size(), cells - std::min(cells, 8 * cut.size()));
  const std::size_t before = (cells - wanted) / 2;
  std::size_t from = interest.begin - std::min(interest.begin, before);
  if (from + cells > total) from = total - std::min(total, cells);
  return {from, from + cells};
}

}  // namespace

LineWindow::LineWindow(std::string_view line, Span interest, std::size_t cells) {
  read(line, interest);
  const std::size_t total = clusters_.back().cell;
  const Span wanted{cell_at(interest.begin), cell_behind(interest.end)};
  if (!is_cut_left_ && !is_cut_right_ && std::max(total, wanted.end) <= cells) {
    draw(0, std::max(total, wanted.end));
    return;
  }
  const Span window = choose_window(wanted, std::max(total, wanted.end), std::max(cells, 10 * cut.size()));
  draw(window.begin, window.end);
}

void LineWindow::read(std::string_view line, Span interest) {
  std::size_t at = interest.begin - std::min(interest.begin, reach);
  while (is_inside_character(line, at)) ++at;
  std::size_t end = std::min({line.size(), interest.end + reach, interest.begin + 2 * reach});
  while (is_inside_character(line, end)) ++end;
  is_cut_left_ = at > 0;
  is_cut_right_ = end < line.size();
  std::size_t cell = 0;
  while (at < end) {
    const std::size_t size = cluster_size(line.substr(0, end), at);
    std::string drawn = draw_cluster(line.substr(at, size), cell);
    const std::size_t width = display_width(drawn);
    clusters_.push_back({at, cell, std::move(drawn)});
    cell += width;
    at += size;
  }
  clusters_.push_back({at, cell, ""});
}

void LineWindow::draw(std::size_t from, std::size_t to) {
  const std::size_t total = clusters_.back().cell;
  const bool is_left = is_cut_left_ || from > 0;
  const bool is_right = is_cut_right_ || to < total;
  from_ = is_left ? from + cut.size() : from;
  to_ = is_right ? to - cut.size() : to;
  for (std::size_t i = 0; i + 1 < clusters_.size() && clusters_[i + 1].cell <= to_; ++i) {
    if (clusters_[i].cell < from_) continue;
    if (text_.empty()) text_.append(clusters_[i].cell - from_, ' ');  // behind the half of a wide character
    text_ += clusters_[i].drawn;
  }
  if (is_left) text_.insert(0, cut);
  shift_ = is_left ? cut.size() : 0;
  if (is_right) text_ += cut;
}

std::size_t LineWindow::cell_at(std::size_t offset) const {
  const auto after = std::upper_bound(clusters_.begin(), clusters_.end(), offset,
                                      [](std::size_t wanted, const Cluster& each) { return wanted < each.offset; });
  return after == clusters_.begin() ? 0 : std::prev(after)->cell;
}

std::size_t LineWindow::cell_behind(std::size_t offset) const {
  const auto next = std::lower_bound(clusters_.begin(), clusters_.end(), offset,
                                     [](const Cluster& each, std::size_t wanted) { return each.offset < wanted; });
  return next == clusters_.end() ? clusters_.back().cell : next->cell;
}

Span LineWindow::to_cells(Span bytes) const {
  const std::size_t begin = std::clamp(cell_at(bytes.begin), from_, to_) - from_ + shift_;
  const std::size_t end = bytes.empty() ? begin : std::clamp(cell_behind(bytes.end), from_, to_) - from_ + shift_;
  return {begin, std::max(end, begin + 1)};
}

}  // namespace okr::render
