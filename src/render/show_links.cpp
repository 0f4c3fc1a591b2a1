#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "render/entry.hpp"
#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/state_words.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowGoal;
using report::ShowInitiative;
using report::ShowLink;
using report::ShowView;

constexpr std::size_t deepest = 8;  ///< levels that are told by the indent

/// Name, start, target, value, bar, share, status.
constexpr std::array key_result_columns{
    Column{Align::left, 4, 0}, Column{Align::right, 2, 2}, Column{Align::left, 1, 2}, Column{Align::left, 2, 1},
    Column{Align::left, 2, 3}, Column{Align::right, 1, 0}, Column{Align::left, 2, 0},
};

/// "verksted/klar, 60 % ! behind:".
std::vector<Cell> to_words(const ShowGoal& goal, const TextStyle& style) {
  const std::string ref = escape_controls(goal.ref);
  if (!goal.status) return {{ref + ':'}};
  const StatusWords status = describe(*goal.status, style);
  const std::string share = goal.progress ? to_share_text(goal.progress) + ' ' : "";
  return {{ref + ", "}, {share}, {status.text + ':', status.ink}};
}

std::string render_link(const ShowLink& link, const TextStyle& style) {
  const std::size_t indent = 2 + 2 * std::min(link.level, deepest);
  std::vector<Cell> words{{say(style, messages::links.at(static_cast<std::size_t>(link.kind)))}};
  const Indent place{indent, indent + 4};
  if (!link.goal) {
    return render_entry(place, words, say(style, messages::leads_nowhere, to_quoted(link.reference)), style);
  }
  words.front().text += ' ';
  for (Cell& cell : to_words(*link.goal, style)) words.push_back(std::move(cell));
  std::string title = link.goal->title;
  if (link.end == report::LinkEnd::repeated) title += ' ' + say(style, messages::stands_above);
  if (link.end == report::LinkEnd::circle) title += ' ' + say(style, messages::a_circle);
  return render_entry(place, words, title, style);
}

std::string render_initiative(const ShowInitiative& each, const TextStyle& style) {
  std::string words = to_text(each.state, style);
  const bool is_done = each.state == model::InitiativeStatus::done;
  if (is_done && each.done_on) words += ' ' + to_text(*each.done_on, style);
  if (!is_done && each.due) words += ", " + say(style, messages::due_on, to_text(*each.due, style));
  if (each.is_late) words += ", " + say(style, messages::late);
  const Ink ink = is_done ? Ink::help : each.is_late ? Ink::warning : Ink::plain;
  const std::string owner = each.owner ? fmt::format(" ({})", *each.owner) : "";
  return render_entry({2, 4}, {{words + ':', ink}}, each.title + owner, style);
}

std::vector<Cell> to_row(const report::ShowKeyResult& each, bool has_figures, const TextStyle& style) {
  const report::StatusKeyResult& facts = each.facts;
  const model::KeyResultProgress& figures = facts.figures;
  const GoalText goal = to_goal_text(facts, style);
  const std::string_view name = std::string_view(facts.ref).substr(facts.ref.rfind('/') + 1);
  std::vector<Cell> row{
      {facts.has_id ? escape_controls(name) : fit_name(name, style)}, {goal.from}, {goal.to}, {}, {}, {}, {}};
  if (has_figures) {
    const StatusWords words = describe(figures, style);
    row[3] = {to_now_text(facts, style)};
    row[4] = {render_bar(figures.progress, figures.expected, style)};
    row[5] = {to_share_text(figures.raw)};
    row[6] = {words.text, words.ink};
  }
  if (!report::is_live(each.state)) row[6] = {to_text(each.state, style), Ink::faint};
  return row;
}

/// Each its title and its figures below.
std::string render_key_results(const ShowView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  for (const report::ShowKeyResult& each : view.key_results) rows.push_back(to_row(each, view.has_figures(), style));
  const std::vector<std::string> lines = render_columns(key_result_columns, rows, style);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string number = say(style, messages::key_result_number, i + 1) + ':';
    out += render_entry({2, 8}, {{number, Ink::faint}}, view.key_results[i].facts.title, style);
    out += lines[i] + '\n';
  }
  return out;
}

}  // namespace

std::string render_links(const ShowView& view, const TextStyle& style) {
  std::string above;
  std::string initiatives;
  std::string aligned;
  for (const ShowLink& each : view.above) above += render_link(each, style);
  for (const ShowInitiative& each : view.initiatives) initiatives += render_initiative(each, style);
  for (const ShowGoal& each : view.aligned) aligned += render_entry({2, 4}, to_words(each, style), each.title, style);
  return render_section(say(style, messages::line_heading), above, style) +
         render_section(say(style, messages::key_results_heading), render_key_results(view, style), style) +
         render_section(say(style, messages::initiatives_heading), initiatives, style) +
         render_section(say(style, messages::aligned_heading), aligned, style);
}

}  // namespace okr::render
