#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "okr/base/escape.hpp"
#include "okr/base/terminal.hpp"
#include "render/columns.hpp"
#include "render/status_key_results.hpp"
#include "render/status_messages.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShownObjective;
using report::StatusKeyResult;
using report::StatusObjective;
using report::StatusView;

/// Team, title, share, status, what else there is to say, and the net confidence.
constexpr std::array objective_columns{
    Column{Align::left, 0, 0}, Column{Align::left, 2, 0}, Column{Align::right, 2, 0},
    Column{Align::left, 2, 0}, Column{Align::left, 3, 1}, Column{Align::left, 3, 2},
};

constexpr std::size_t more_column = 4;
constexpr std::size_t fair_title = 12;  ///< cells of a title that come before what else there is to say
constexpr std::size_t least_title = 4;  ///< cells of a title that are always shown
constexpr std::size_t wide = 120;

/// The goals that the screen shows.
class GoalsText {
 public:
  GoalsText(const StatusView& view, const TextStyle& style) : view_(view), style_(style) {}

  /// Objectives or teams, each with its key results below it. All rows of one kind share their columns.
  std::string render() {
    for (const ShownObjective& shown : view_.screen.objectives) add_objective(shown);
    for (const report::ShownTeam& shown : view_.screen.teams) add_team(shown);
    if (heads_.empty()) return "";
    fit_titles();
    const auto heads = render_columns(objective_columns, heads_, style_);
    const auto rows = render_key_result_rows(std::move(rows_), style_);
    std::string out = "\n";
    std::size_t row = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
      out += heads[i] + '\n';
      for (; row < rows_end_[i]; ++row) out += rows[row] + '\n';
    }
    return out;
  }

 private:
  void add_objective(const ShownObjective& shown) {
    const report::StatusTeam& team = view_.teams[shown.team];
    const StatusObjective& objective = team.objectives[shown.objective];
    add_head_row(team.team, objective.title, objective.figures, to_more(objective));
    add_confidence(objective.net_confidence);
    for (const std::size_t index : shown.key_results) {
      const StatusKeyResult& each = objective.key_results[index];
      add_row(each, std::string_view(each.ref).substr(each.ref.rfind('/') + 1));
    }
    rows_end_.push_back(rows_.size());
  }

  void add_team(const report::ShownTeam& shown) {
    const report::StatusTeam& team = view_.teams[shown.team];
    add_head_row(team.team, team.name, team.figures, say_count(style_, messages::objectives, team.objectives.size()));
    add_confidence(team.net_confidence);
    for (const ShownObjective& lost : shown.objectives) {
      for (const std::size_t index : lost.key_results) {
        const StatusKeyResult& each = team.objectives[lost.objective].key_results[index];
        add_row(each, std::string_view(each.ref).substr(each.ref.find('/') + 1));
      }
    }
    rows_end_.push_back(rows_.size());
  }

  [[nodiscard]] std::string to_more(const StatusObjective& objective) const {
    std::vector<std::string> parts;
    if (objective.figures.measured != objective.figures.total) {
      parts.push_back(say(style_, messages::measured_of, objective.figures.measured, objective.figures.total));
    }
    if (objective.initiatives.total != 0 && is_wide()) {
      parts.push_back(say(style_, messages::initiatives_done, objective.initiatives.done, objective.initiatives.total));
    }
    return fmt::format("{}", fmt::join(parts, ", "));
  }

  void add_head_row(std::string_view team, std::string_view title, const model::RolledUp& figures, std::string more) {
    const StatusWords words = describe(figures.status, style_);
    heads_.push_back({{escape_controls(team), Ink::strong},
                      {escape_controls(title), Ink::strong},
                      {to_share_text(figures.progress)},
                      {words.text, words.ink},
                      {std::move(more)},
                      {}});
  }

  [[nodiscard]] bool is_wide() const { return style_.width == 0 || style_.width >= wide; }

  /// To the row that was added last.
  void add_confidence(std::optional<double> net) {
    if (net && is_wide()) heads_.back().back().text = say(style_, messages::net_confidence, to_net_text(net));
  }

  void add_row(const StatusKeyResult& key_result, std::string_view name) {
    const std::string shown = key_result.has_id ? escape_controls(name) : fit_name(name, style_);
    rows_.push_back(to_key_result_row(key_result, shown, style_));
  }

  /// Cells that all but the net confidence leaves to the titles.
  [[nodiscard]] std::size_t find_title_room() const {
    auto bare = heads_;
    for (auto& row : bare) {
      row[1].text = "x";
      row.back().text.clear();
    }
    const TextStyle plain{false, style_.is_ascii, 0};
    std::size_t widest = 0;
    for (const std::string& line : render_columns(objective_columns, bare, plain)) {
      widest = std::max(widest, display_width(line) - 1);
    }
    return style_.width - std::min(style_.width, widest);
  }

  /// Titles get what the other columns of their lines leave; where that is too little, what else there is to say goes
  /// first. The net confidence stands only where no title is cut.
  void fit_titles() {
    if (style_.width == 0) return;
    std::size_t room = find_title_room();
    if (room < fair_title) {
      for (auto& row : heads_) row[more_column].text.clear();
      room = std::max(find_title_room(), least_title);
    }
    for (auto& row : heads_) row[1].text = cut_end(row[1].text, room);
  }

  const StatusView& view_;
  const TextStyle& style_;
  std::vector<std::vector<Cell>> heads_;
  std::vector<std::vector<Cell>> rows_;
  std::vector<std::size_t> rows_end_;  ///< by head: where its rows end
};

}  // namespace

std::string render_goals(const StatusView& view, const TextStyle& style) { return GoalsText(view, style).render(); }

}  // namespace okr::render
