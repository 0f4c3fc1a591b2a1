#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "okr/base/text.hpp"
#include "okr/report/words.hpp"
#include "render/entry.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowGoal;
using report::ShowInitiative;
using report::ShowLink;
using report::ShowView;

constexpr std::array<std::string_view, 3> link_words{"part of", "supports", "aligned to"};          // by LinkKind
constexpr std::array<std::string_view, 3> link_ends{"", " (stands above already)", " (a circle)"};  // by LinkEnd
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
  std::vector<Cell> words{{std::string(link_words.at(static_cast<std::size_t>(link.kind)))}};
  const Indent place{indent, indent + 4};
  if (!link.goal) return render_entry(place, words, to_quoted(link.reference) + ", which leads to no one thing", style);
  words.front().text += ' ';
  for (Cell& cell : to_words(*link.goal, style)) words.push_back(std::move(cell));
  const std::string_view end = link_ends.at(static_cast<std::size_t>(link.end));
  return render_entry(place, words, link.goal->title + std::string(end), style);
}

std::string render_initiative(const ShowInitiative& each, const TextStyle& style) {
  std::string words(report::to_word(each.state));
  const bool is_done = each.state == model::InitiativeStatus::done;
  if (is_done && each.done_on) words += ' ' + to_string(*each.done_on);
  if (!is_done && each.due) words += ", due " + to_string(*each.due);
  if (each.is_late) words += ", late";
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
  if (!report::is_live(each.state)) row[6] = {std::string(report::to_word(each.state)), Ink::faint};
  return row;
}

/// Each its title and its figures below.
std::string render_key_results(const ShowView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  for (const report::ShowKeyResult& each : view.key_results) rows.push_back(to_row(each, view.has_figures(), style));
  const std::vector<std::string> lines = render_columns(key_result_columns, rows, style);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += render_entry({2, 8}, {{fmt::format("KR {}:", i + 1), Ink::faint}}, view.key_results[i].facts.title, style);
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
  return render_section("line to the top", above, style) +
         render_section("key results", render_key_results(view, style), style) +
         render_section("initiatives", initiatives, style) + render_section("aligned to it", aligned, style);
}

}  // namespace okr::render
