#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "okr/base/terminal.hpp"
#include "render/chart_marks.hpp"
#include "render/chart_scale.hpp"
#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::DatedValue;
using report::ShowChart;

constexpr std::size_t widest = 100;
constexpr std::size_t default_width = 80;
constexpr std::size_t wide_enough = 40;  ///< cells of the plot that are worth more than words at its side
constexpr std::size_t least_width = 12;

constexpr std::array goal_words{messages::target_of, messages::at_least, messages::at_most};  // by ChartGoalKind

class ChartText {
 public:
  ChartText(const ShowChart& chart, Date today, const TextStyle& style)
      : chart_(chart),
        today_(today),
        style_(style),
        marks_(style.is_ascii ? ascii_marks : unicode_marks),
        scale_(to_chart_scale(chart)) {}

  std::string render() {
    if (!std::isfinite(scale_.high - scale_.low)) return "";
    const std::size_t room = std::min(style_.width == 0 ? default_width : style_.width, widest);
    if (!find_width(room, true) && !find_width(room, false)) return "";
    cells_.assign(chart_rows, std::vector<std::string_view>(width_, " "));
    draw();
    return to_lines() + to_legend();
  }

 private:
  /// Words at the side only where the plot stays wide.
  bool find_width(std::size_t room, bool has_words) {
    add_labels(has_words);
    label_width_ = 0;
    for (const auto& [row, label] : labels_) label_width_ = std::max(label_width_, display_width(label));
    const std::size_t taken = label_width_ + 4;
    width_ = room - std::min(room, taken);
    return width_ >= (has_words ? wide_enough : least_width);
  }

  void add_label(double value, const std::string& number, const Message* words = nullptr) {
    const std::string text = chart_.is_share ? to_share_text(value) : number;
    labels_.try_emplace(scale_.to_row(value), words == nullptr ? text : say(style_, *words, text));
  }

  /// Of what falls into one row the first has it.
  void add_labels(bool has_words) {
    labels_.clear();
    for (const report::ChartGoal& goal : chart_.goals) {
      add_label(goal.value, to_number_text(goal.value, style_),
                has_words ? &goal_words.at(static_cast<std::size_t>(goal.kind)) : nullptr);
    }
    if (const auto& start = chart_.start_value)
      add_label(*start, to_number_text(*start, style_), has_words ? &messages::start_of : nullptr);
    for (const double edge : {scale_.low, scale_.high}) {
      add_label(edge, to_rounded_text(edge, scale_.high - scale_.low, style_));
    }
  }

  [[nodiscard]] std::size_t to_column(Date day) const {
    const auto span = static_cast<double>((chart_.end - chart_.start).count());
    const auto passed = static_cast<double>((day - chart_.start).count());
    return span <= 0 ? 0 : static_cast<std::size_t>(std::lround(passed / span * static_cast<double>(width_ - 1)));
  }

  [[nodiscard]] Date to_day(std::size_t column) const {
    const auto span = (chart_.end - chart_.start).count();
    return chart_.start + std::chrono::days(span * static_cast<long>(column) / static_cast<long>(width_ - 1));
  }

  [[nodiscard]] bool has_today() const { return chart_.start <= today_ && today_ <= chart_.end; }

  /// What matters more is drawn later.
  void draw() {
    if (has_today()) {
      for (auto& row : cells_) row[to_column(today_)] = marks_.today;
    }
    for (const report::ChartGoal& goal : chart_.goals) {
      std::ranges::fill(cells_[scale_.to_row(goal.value)], marks_.goal);
    }
    for (std::size_t column = 0; column < width_; ++column) {
      if (const auto planned = report::find_value_at(chart_.plan, to_day(column)))
        cells_[scale_.to_row(*planned)][column] = marks_.plan;
    }
    std::map<std::pair<std::size_t, std::size_t>, unsigned> halves;
    for (const DatedValue& each : chart_.values) {
      const std::size_t half = scale_.to_half(each.value);
      halves[{half / 2, to_column(each.on)}] |= 1U << (half % 2);
    }
    for (const auto& [place, taken] : halves) cells_[place.first][place.second] = marks_.values.at(taken - 1);
  }

  [[nodiscard]] std::string to_lines() const {
    std::string out;
    for (std::size_t row = chart_rows; row-- > 0;) {
      const auto label = labels_.find(row);
      const std::string words = label == labels_.end() ? "" : label->second;
      std::string line = fmt::format("{:{}}{} {}", "", 2 + label_width_ - display_width(words), words, marks_.side);
      line += fmt::format("{}", fmt::join(cells_[row], ""));
      out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    const std::string side(label_width_ + 3, ' ');
    out += side + std::string(marks_.corner);
    for (std::size_t column = 0; column < width_; ++column) out += marks_.floor;
    return out + '\n' + side + ' ' + to_days() + '\n';
  }

  /// The first and the last day below their places, and today where it fits between them.
  [[nodiscard]] std::string to_days() const {
    std::string line = to_text(chart_.start, style_);
    const std::string last = to_text(chart_.end, style_);
    const std::string word = say(style_, messages::today);
    const std::size_t end = width_ - std::min(width_, last.size());
    const std::size_t today =
        has_today() ? to_column(today_) - std::min(to_column(today_), display_width(word) / 2) : 0;
    if (today > line.size() && today + display_width(word) < end) line += std::string(today - line.size(), ' ') + word;
    const std::size_t taken = display_width(line);
    return end > taken ? line + std::string(end - taken, ' ') + last : line;
  }

  [[nodiscard]] std::string to_legend() const {
    std::vector<std::string> parts;
    const auto add = [&](std::string_view mark, const Message& words) {
      parts.push_back(fmt::format("{} {}", mark, say(style_, words)));
    };
    if (!chart_.values.empty()) add(marks_.values.front(), messages::value);
    if (!chart_.plan.empty()) add(marks_.plan, messages::expected_value);
    if (!chart_.goals.empty()) {
      const bool is_target = chart_.goals.front().kind == report::ChartGoalKind::target;
      add(marks_.goal, is_target ? messages::target : messages::level_to_keep);
    }
    if (has_today()) add(marks_.today, messages::today);
    const std::size_t indent = style_.width == 0 || style_.width >= 60 ? label_width_ + 4 : 2;
    const std::string line = std::string(indent, ' ') + fmt::format("{}", fmt::join(parts, "   "));
    return paint(wrap(line, style_.width, indent, 0), Ink::faint, style_) + '\n';
  }

  const ShowChart& chart_;
  Date today_;
  const TextStyle& style_;
  const ChartMarks& marks_;
  ChartScale scale_;
  std::map<std::size_t, std::string> labels_;  ///< by row, from the bottom
  std::size_t label_width_ = 0;
  std::size_t width_ = 0;
  std::vector<std::vector<std::string_view>> cells_;
};

}  // namespace

std::string render_chart(const ShowChart& chart, Date today, const TextStyle& style) {
  return ChartText(chart, today, style).render();
}

}  // namespace okr::render
