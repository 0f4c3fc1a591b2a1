#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "render/columns.hpp"
#include "render/entry.hpp"
#include "render/show_parts.hpp"
#include "render/weekly_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;
using report::WeeklyMove;
using report::WeeklyNeed;
using report::WeeklyOwner;

/// Mark, its word, name, values, unit, points, shares, status.
constexpr std::array move_columns{
    Column{Align::left, 2, 0}, Column{Align::left, 1, 1}, Column{Align::left, 2, 0}, Column{Align::left, 2, 0},
    Column{Align::left, 1, 5}, Column{Align::left, 2, 2}, Column{Align::left, 2, 4}, Column{Align::left, 2, 3},
};
/// Status, name, value, start, goal, unit, gap.
constexpr std::array need_columns{
    Column{Align::left, 4, 0}, Column{Align::left, 2, 0}, Column{Align::left, 2, 1}, Column{Align::right, 2, 2},
    Column{Align::left, 1, 2}, Column{Align::left, 1, 4}, Column{Align::left, 2, 3},
};

std::string to_name(const std::string& name, const StatusKeyResult& facts, const TextStyle& style) {
  return facts.has_id ? escape_controls(name) : fit_name(name, style);
}

std::vector<Cell> to_row(const WeeklyMove& move, const TextStyle& style) {
  const Look& look = find_look(move.kind);
  const Ink ink = describe(move.now.figures, style).ink;
  return {{std::string(style.is_ascii ? look.mark : look.glyph), look.ink},
          {move.kind == report::MoveKind::setback ? say(style, look.label) : "", look.ink},
          {to_name(move.name, move.now, style)},
          {to_values(move, style)},
          {move.now.figures.value ? to_one_line(move.now.unit) : ""},
          {to_points(move, style), look.ink},
          {to_shares(move, style)},
          {to_statuses(move, style), ink}};
}

std::vector<Cell> to_row(const WeeklyNeed& need, const TextStyle& style) {
  const StatusKeyResult& facts = need.facts;
  const StatusWords status = describe(facts.figures, style);
  const GoalText goal = to_goal_text(facts, style);
  return {{status.text, status.ink},
          {to_name(need.name, facts, style)},
          {to_now_text(facts, style)},
          {goal.from},
          {goal.to},
          {facts.milestones ? "" : to_one_line(facts.unit)},
          {to_gap(need, style)}};
}

/// What a person wrote, below the line of figures.
std::string render_title(std::size_t indent, std::string_view title, const TextStyle& style) {
  return render_entry({indent - 1, indent}, {}, title, style);
}

std::string render_late(const report::WeeklyInitiative& each, const TextStyle& style) {
  const std::string words = fmt::format("! {}:", to_state(each, style));
  std::string out = render_entry({4, 6}, {{words, Ink::warning}}, each.facts.title, style);
  const std::string purpose = to_purpose(each, style);
  return purpose.empty() ? out : out + render_title(6, purpose, style);
}

}  // namespace

std::string render_weekly_moves(const report::WeeklyView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  for (const WeeklyMove& move : view.moves) rows.push_back(to_row(move, style));
  const std::vector<std::string> lines = render_columns(move_columns, rows, style);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const WeeklyMove& move = view.moves[i];
    out += lines[i] + '\n' + render_title(4, with_owner(move.now.title, move.now.owner), style);
    for (const report::WeeklyMilestone& each : move.milestones) {
      const std::string words = say(style, messages::milestone_reached, to_text(each.done_on, style)) + ':';
      out += render_entry({4, 6}, {{words, Ink::help}}, each.title, style);
    }
    if (!move.note.empty()) out += render_entry({4, 6}, {{"-"}}, move.note, style);
  }
  return render_section(say(style, messages::what_moved), out, style);
}

std::string render_weekly_owners(const report::WeeklyView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  for (const WeeklyOwner& owner : view.owners) {
    for (const WeeklyNeed& need : owner.key_results) rows.push_back(to_row(need, style));
  }
  const std::vector<std::string> lines = render_columns(need_columns, rows, style);
  std::size_t line = 0;
  std::string out;
  for (const WeeklyOwner& owner : view.owners) {
    const std::string name = owner.name.empty() ? say(style, messages::no_owner) : to_one_line(owner.name);
    out += render_entry({1, 2}, {}, name, style);
    for (const WeeklyNeed& need : owner.key_results) {
      out += lines[line++] + '\n' + render_title(6, need.facts.title, style);
      const std::string remark = to_remark(need, style);
      if (!remark.empty()) out += render_entry({6, 8}, {{"-"}}, remark, style);
    }
    for (const report::WeeklyInitiative& each : owner.late) out += render_late(each, style);
  }
  return render_section(say(style, messages::who_needs_what), out, style);
}

}  // namespace okr::render
