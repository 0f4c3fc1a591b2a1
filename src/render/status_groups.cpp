// `okr status --group-by`: one line a group, for people and for programs.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "okr/base/escape.hpp"
#include "render/columns.hpp"
#include "render/markdown_text.hpp"
#include "render/row_table.hpp"
#include "render/status_messages.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using model::Status;
using report::StatusGroup;
using report::StatusView;

struct GroupColumn {
  std::string_view name;
  std::string (*show)(const StatusGroup& group);
};

template <Status status>
std::string show_count(const StatusGroup& group) {
  return fmt::format("{}", group.counts.of(status));
}

/// Behind the group's name.
constexpr std::array row_columns{
    GroupColumn{"objectives", [](const StatusGroup& group) { return fmt::format("{}", group.objectives); }},
    GroupColumn{"key_results", [](const StatusGroup& group) { return fmt::format("{}", group.counts.total); }},
    GroupColumn{"not_started", show_count<Status::not_started>},
    GroupColumn{"no_data", show_count<Status::no_data>},
    GroupColumn{"on_track", show_count<Status::on_track>},
    GroupColumn{"behind", show_count<Status::behind>},
    GroupColumn{"off_track", show_count<Status::off_track>},
    GroupColumn{"achieved", show_count<Status::achieved>},
    GroupColumn{"missed", show_count<Status::missed>},
    GroupColumn{"stale", [](const StatusGroup& group) { return fmt::format("{}", group.counts.stale); }},
    GroupColumn{"due", [](const StatusGroup& group) { return fmt::format("{}", group.due); }},
    GroupColumn{"progress", [](const StatusGroup& group) { return to_share_figure(group.progress); }},
    GroupColumn{"expected", [](const StatusGroup& group) { return to_share_figure(group.expected); }},
    GroupColumn{"net", [](const StatusGroup& group) { return to_share_figure(group.net); }},
    GroupColumn{"net_confidence", [](const StatusGroup& group) { return to_share_figure(group.net_confidence); }},
};

std::string to_sum(const StatusGroup& group, Status one, Status other) {
  return fmt::format("{}", group.counts.of(one) + group.counts.of(other));
}

struct PeopleColumn {
  Message name;
  std::string (*show)(const StatusGroup& group);
};

/// What people see of a group, behind its name.
constexpr std::array people_columns{
    PeopleColumn{messages::net, [](const StatusGroup& group) { return to_net_text(group.net); }},
    PeopleColumn{messages::progress, [](const StatusGroup& group) { return to_share_text(group.progress, "-"); }},
    PeopleColumn{messages::on_track,
                 [](const StatusGroup& group) { return to_sum(group, Status::on_track, Status::achieved); }},
    PeopleColumn{messages::behind, show_count<Status::behind>},
    PeopleColumn{messages::off_track,
                 [](const StatusGroup& group) { return to_sum(group, Status::off_track, Status::missed); }},
    PeopleColumn{messages::no_data,
                 [](const StatusGroup& group) { return to_sum(group, Status::no_data, Status::not_started); }},
    PeopleColumn{messages::due_column, [](const StatusGroup& group) { return fmt::format("{}", group.due); }},
    PeopleColumn{messages::confidence, [](const StatusGroup& group) { return to_net_text(group.net_confidence); }},
};

/// The name, and then as `people_columns`: a narrow terminal keeps the net and the progress.
constexpr std::array screen_columns{
    Column{Align::left, 0, 0},  Column{Align::right, 2, 0}, Column{Align::right, 2, 0},
    Column{Align::right, 2, 2}, Column{Align::right, 2, 3}, Column{Align::right, 2, 1},
    Column{Align::right, 2, 4}, Column{Align::right, 2, 5}, Column{Align::right, 2, 6},
};

std::string to_heading(report::GroupKey key, const TextStyle& style) {
  constexpr std::array<Message, 3> headings{messages::team, messages::owner, messages::level};  // by GroupKey
  return say(style, headings.at(static_cast<std::size_t>(key)));
}

/// In a quarter of the line at most.
std::string fit_group(std::string_view name, const TextStyle& style) {
  constexpr std::size_t least = 16;
  const std::string safe = escape_controls(name);
  return style.width == 0 ? safe : shorten(safe, std::max(least, style.width / 4));
}

Ink to_ink(const StatusGroup& group) {
  if (group.net.value_or(0) < 0) return Ink::error;
  return group.net.value_or(0) > 0 ? Ink::help : Ink::plain;
}

}  // namespace

std::string_view to_word(report::GroupKey key) {
  constexpr std::array<std::string_view, 3> words{"team", "owner", "level"};  // by GroupKey
  return words.at(static_cast<std::size_t>(key));
}

std::string to_share_figure(std::optional<double> share) {
  if (!share) return "";
  return fmt::format("{:.3f}", *share < 1 ? std::min(*share, 0.999) : *share);
}

std::string render_group_rows(const StatusView& view, const RowTable& table) {
  std::string out(to_word(*view.group_by));
  for (const GroupColumn& column : row_columns) out.append(table.separator).append(column.name);
  out += table.line_end;
  for (const StatusGroup& group : view.groups) {
    out += table.to_words(group.name);
    for (const GroupColumn& column : row_columns) out.append(table.separator).append(column.show(group));
    out += table.line_end;
  }
  return out;
}

std::string render_groups(const StatusView& view, const TextStyle& style) {
  if (view.groups.empty()) return "";
  std::vector<std::vector<Cell>> rows{{{to_heading(*view.group_by, style), Ink::faint}}};
  for (const PeopleColumn& column : people_columns) rows.front().push_back({say(style, column.name), Ink::faint});
  for (const std::size_t place : view.group_order) {
    const StatusGroup& group = view.groups[place];
    std::vector<Cell>& row = rows.emplace_back();
    row.push_back(
        {group.name.empty() ? fmt::format("({})", say(style, messages::nobody)) : fit_group(group.name, style),
         Ink::strong});
    for (const PeopleColumn& column : people_columns) row.push_back({column.show(group)});
    row[1].ink = to_ink(group);
  }
  std::string out = "\n";
  for (const std::string& line : render_columns(screen_columns, rows, style)) out += line + '\n';
  return out;
}

std::string render_groups_markdown(const StatusView& view, const TextStyle& style) {
  std::string out = fmt::format("\n| {} |", to_heading(*view.group_by, style));
  std::string line = "| --- |";
  for (const PeopleColumn& column : people_columns) {
    out += fmt::format(" {} |", say(style, column.name));
    line += " ---: |";
  }
  out += '\n' + line + '\n';
  for (const std::size_t place : view.group_order) {
    const StatusGroup& group = view.groups[place];
    out += fmt::format("| {} |", group.name.empty() ? say(style, messages::nobody) : to_markdown(group.name));
    for (const PeopleColumn& column : people_columns) out += fmt::format(" {} |", column.show(group));
    out += '\n';
  }
  return out;
}

}  // namespace okr::render
