#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/terminal.hpp"
#include "render/entry.hpp"
#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::ShowCheckIn;
using report::ShowView;

/// Day, value, what was expected, share, confidence.
constexpr std::array columns{
    Column{Align::left, 2, 0},  Column{Align::right, 2, 0}, Column{Align::left, 2, 3},
    Column{Align::right, 2, 1}, Column{Align::left, 2, 2},
};
constexpr std::size_t least_note = 24;  ///< cells beside the columns that a note stands in

std::string to_day_text(const std::optional<Date>& day, const TextStyle& style) {
  return day ? to_text(*day, style) : say(style, messages::no_day);
}

std::vector<Cell> to_row(const ShowCheckIn& check_in, double way, const TextStyle& style) {
  return {{to_day_text(check_in.on, style)},
          {check_in.value ? to_number_text(*check_in.value, style) : "-"},
          {check_in.planned ? say(style, messages::expected, to_rounded_text(*check_in.planned, way, style)) : ""},
          {to_share_text(check_in.raw, "")},
          {check_in.confidence ? say(style, messages::sure, to_share_text(*check_in.confidence)) : ""}};
}

/// The way from start to target; 0 where there is none.
double find_way(const ShowView& view) {
  const report::StatusKeyResult& facts = *view.key_result;
  return facts.target ? *facts.target - facts.start.value_or(0) : 0;
}

/// A line a check-in, and its note beside it, or below where that leaves it too little room.
std::string render_check_ins(const ShowView& view, const TextStyle& style) {
  std::vector<std::vector<Cell>> rows;
  const double way = find_way(view);
  for (const ShowCheckIn& each : view.check_ins) rows.push_back(to_row(each, way, style));
  const std::vector<std::string> lines = render_columns(columns, rows, style);
  std::size_t widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, display_width(line));
  const bool is_beside = style.width == 0 || widest + 2 + least_note <= style.width;
  const std::string not_counted = say(style, messages::not_counted, to_text(view.today, style)) + ' ';
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ShowCheckIn& each = view.check_ins[i];
    const std::string note = each.is_later ? not_counted + each.note : each.note;
    if (note.empty() || !is_beside) out += lines[i] + '\n';
    if (note.empty()) continue;
    out += is_beside ? render_entry({0, widest + 2}, {{pad_right(lines[i], widest + 1)}}, note, style)
                     : render_entry({4, 6}, {{"-"}}, note, style);
  }
  return out;
}

std::string render_milestones(const ShowView& view, const TextStyle& style) {
  std::string out;
  for (const report::ShowMilestone& each : view.milestones) {
    const bool is_done = each.done_on && *each.done_on <= view.today;
    const bool is_late = !is_done && each.due && *each.due < view.today;
    std::string words = is_done ? say(style, messages::milestone_done, to_text(*each.done_on, style))
                                : say(style, messages::milestone_open);
    if (!is_done && each.due) words += ", " + say(style, messages::due_on, to_text(*each.due, style));
    if (is_late) words += ", " + say(style, messages::milestone_late);
    if (each.weight != 1) words += ", " + say(style, messages::weight_of, to_number_text(each.weight, style));
    const Ink ink = is_done ? Ink::help : is_late ? Ink::warning : Ink::plain;
    out += render_entry({2, 4}, {{words + ':', ink}}, each.title, style);
  }
  return out;
}

std::string render_changes(const ShowView& view, const TextStyle& style) {
  std::string out;
  for (const report::ShowChange& each : view.changes) {
    const std::string why = each.why.empty() ? "" : ": " + each.why;
    out += render_entry({2, 4}, {{to_day_text(each.on, style) + ' '}},
                        fmt::format("{} {} -> {}{}", each.field, each.from, each.to, why), style);
  }
  return out;
}

}  // namespace

std::string render_history(const ShowView& view, const TextStyle& style) {
  const std::string check_ins = view.check_ins.empty() ? "" : render_check_ins(view, style);
  return render_section(say(style, messages::milestones_heading), render_milestones(view, style), style) +
         render_section(say(style, messages::check_ins_heading), check_ins, style) +
         render_section(say(style, messages::changes_heading), render_changes(view, style), style);
}

}  // namespace okr::render
