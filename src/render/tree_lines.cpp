#include "render/tree_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/tree_messages.hpp"
#include "render/tree_words.hpp"

namespace okr::render {

namespace {

using model::ItemKind;
using report::TreeItem;
using report::TreeLink;
using report::TreeRow;

constexpr std::size_t narrow = 60;       ///< below so many cells a level takes two, not three
constexpr std::size_t wide = 100;        ///< from so many on there is room for bars
constexpr std::size_t least_title = 8;   ///< cells; where there is less room, the name stands alone
constexpr std::size_t most_levels = 24;  ///< that are drawn; of a deeper row the nearest ones

constexpr TreeGuides boxes{"├─ ", "└─ ", "│  ", "   "};
constexpr TreeGuides narrow_boxes{"├ ", "└ ", "│ ", "  "};
constexpr TreeGuides lines{"|- ", "`- ", "|  ", "   "};
constexpr TreeGuides narrow_lines{"|-", "`-", "| ", "  "};

const TreeGuides& find_guides(const TextStyle& style) {
  const bool is_narrow = style.width != 0 && style.width < narrow;
  if (style.is_ascii) return is_narrow ? narrow_lines : lines;
  return is_narrow ? narrow_boxes : boxes;
}

std::string_view last_of(std::string_view ref) { return ref.substr(ref.rfind('/') + 1); }

std::string to_remark_text(const TreeRow& row, const TreeItem& item, const TextStyle& style) {
  std::string remark = to_remark(item, style);
  if (row.link == TreeLink::repeated && item.kind == ItemKind::objective) remark = say(style, messages::see_above);
  if (row.link == TreeLink::circle) remark = say(style, messages::circle);
  return remark.empty() ? "" : fmt::format("({})", remark);
}

}  // namespace

TreeLines::TreeLines(const report::TreeView& view, const TextStyle& style)
    : view_(view),
      style_(style),
      guides_(find_guides(style)),
      gap_(style.width != 0 && style.width < narrow ? 1 : 2),
      has_bars_(style.width == 0 || style.width >= wide) {
  for (const TreeItem& item : view.items) {
    status_cells_ = std::max(status_cells_, display_width(describe(item, style).text));
    share_cells_ = std::max(share_cells_, display_width(to_share_text(item)));
  }
  find_shared_refs();
}

std::string TreeLines::render(const TreeRow& row) {
  const TreeItem& item = view_.items[row.item];
  const StatusWords words = describe(item, style_);
  const std::string share = to_share_text(item);
  std::string line = paint(words.text, words.ink, style_);
  std::size_t cells = status_cells_ + 1 + share_cells_ + gap_;
  line.append(cells - gap_ - display_width(words.text) - display_width(share), ' ');
  line += share + std::string(gap_, ' ');
  if (has_bars_) {
    const std::string bar = to_bar_text(item);
    const std::size_t bar_cells = style_.is_ascii ? report::Bar::cells + 3 : report::Bar::cells + 1;
    line += pad_right(bar, bar_cells + gap_);
    cells += bar_cells + gap_;
  }
  const std::string guides = to_guides(row);
  line += paint(guides, Ink::faint, style_) + to_words(row, item, cells + display_width(guides));
  return line;
}

std::string TreeLines::to_bar_text(const TreeItem& item) const {
  return has_figures(item) ? render_bar(item.figures->progress, item.figures->expected, style_) : "";
}

/// Of a deep row those of the nearest levels, and how many are left out.
std::string TreeLines::to_guides(const TreeRow& row) {
  is_last_.resize(row.depth + 1);
  is_last_[row.depth] = row.is_last;
  if (row.depth == 0) return "";
  const std::size_t fitting = style_.width == 0 ? most_levels : style_.width / 8;
  const std::size_t most = std::clamp<std::size_t>(fitting, 3, most_levels);
  const std::size_t first = row.depth > most ? row.depth - most + 1 : 1;
  std::string guides = first > 1 ? fmt::format("+{} ", first - 1) : "";
  for (std::size_t level = first; level < row.depth; ++level) {
    guides += is_last_[level] ? guides_.nothing : guides_.passing;
  }
  return guides.append(row.is_last ? guides_.last_child : guides_.child);
}

/// Name, remark and title, as far as there is room from `cells` on. What has no name but its title needs that.
std::string TreeLines::to_words(const TreeRow& row, const TreeItem& item, std::size_t cells) const {
  const Ink ink = item.kind == ItemKind::objective ? Ink::strong : Ink::plain;
  std::vector<std::string> words;
  const auto add = [&](const std::string& text, Ink own) {
    if (text.empty()) return;
    words.push_back(paint(text, own, style_));
    cells += display_width(text) + 2;
  };
  const std::string remark = to_remark_text(row, item, style_);
  add(to_name(item), ink);
  const bool needs_title = !item.has_id;
  const bool is_needed = row.link != TreeLink::own || style_.width == 0;
  const std::size_t least = display_width(remark) + (needs_title ? 2 + least_title : 0);
  if (is_needed || cells + least <= style_.width) add(remark, Ink::plain);
  const bool repeats_goal = row.link != TreeLink::own && item.kind == ItemKind::objective;
  const bool has_title = needs_title || (!repeats_goal && item.title != last_of(item.ref));
  const std::size_t room = style_.width > cells ? style_.width - cells : 0;
  if (has_title && (needs_title || style_.width == 0 || room >= least_title)) {
    const std::string title = escape_controls(item.title);
    add(style_.width == 0 ? title : cut_end(title, std::max(room, least_title)), ink);
  }
  return fmt::format("{}", fmt::join(words, "  "));
}

/// Ids are never cut. What has none goes by its title, an objective by its team beside.
std::string TreeLines::to_name(const TreeItem& item) const {
  const bool is_top = item.kind == ItemKind::objective;
  if (!item.has_id) return is_top ? escape_controls(item.team) : "";
  const std::string name = escape_controls(is_top ? std::string_view(item.ref) : last_of(item.ref));
  return is_top && item.period && shared_refs_.contains(item.ref) ? *item.period + ':' + name : name;
}

/// Those that objectives of several periods have.
void TreeLines::find_shared_refs() {
  std::set<std::string_view> seen;
  for (const TreeItem& item : view_.items) {
    if (item.kind == ItemKind::objective && !seen.insert(item.ref).second) shared_refs_.insert(item.ref);
  }
}

}  // namespace okr::render
