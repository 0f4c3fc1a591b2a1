#include "render/weekly_words.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "okr/git/revision.hpp"

namespace okr::render {

namespace {

using report::WeeklyView;

/// By MoveKind.
constexpr std::array<Look, 4> move_looks{{
    {"-", "▼", messages::setback, Ink::error},
    {"+", "▲", messages::step, Ink::help},
    {"~", "~", messages::changed, Ink::plain},
    {"=", "=", messages::unchanged, Ink::faint},
}};

/// By EventType.
constexpr std::array event_labels{messages::workshop, messages::approval,   messages::kickoff,
                                  messages::midterm,  messages::final_talk, messages::event};
/// By ComingKind; an event says its own.
constexpr std::array coming_labels{messages::event, messages::period_ends, messages::key_result_due,
                                   messages::milestone_due, messages::initiative_due};

/// "50 % -> 63 %"; what does not change stands once.
std::string to_change(const std::string& before, const std::string& now, const TextStyle& style) {
  if (before.empty() || before == now) return now;
  return fmt::format("{} {} {}", before, style.is_ascii ? "->" : "→", now);
}

std::string to_point_count(int points, const TextStyle& style) {
  return say_count(style, messages::points, std::abs(points));
}

std::string to_finding_count(const lint::Counts& counts, const TextStyle& style) {
  const std::size_t all = counts.errors + counts.warnings + counts.notes;
  if (all == 0) return say(style, messages::no_findings);
  std::vector<std::string> parts;
  if (counts.errors != 0) parts.push_back(say_count(style, messages::errors, counts.errors));
  if (counts.warnings != 0) parts.push_back(say_count(style, messages::warnings, counts.warnings));
  if (counts.notes != 0) parts.push_back(say_count(style, messages::notes, counts.notes));
  return fmt::format("{}: {}", say_count(style, messages::findings, all), fmt::join(parts, ", "));
}

/// A goal that had not begun had no status to change.
std::string to_statuses(model::Status before, model::Status now, const TextStyle& style) {
  const bool has_begun = before != model::Status::not_started;
  return to_change(has_begun ? to_label(before, style) : "", to_label(now, style), style);
}

}  // namespace

std::string to_heading(const WeeklyView& view, const TextStyle& style) {
  const std::string days = say(style, messages::range, to_text(view.days.from, style), to_text(view.days.to, style));
  return say(style, messages::report_heading, view.days.from == view.days.to ? to_text(view.days.to, style) : days);
}

std::string to_summary(const WeeklyView& view, std::string_view separator, const TextStyle& style) {
  std::string words = render_counts(view.status.counts, separator, style);
  if (view.changed.empty()) return words;
  return fmt::format("{}{}{}", words, separator, say_count(style, messages::status_changes, view.changed.size()));
}

std::vector<std::string> list_periods(const WeeklyView& view, const TextStyle& style) {
  std::vector<std::string> lines = list_periods(view.status, style);
  if (view.status.periods.empty()) lines.insert(lines.begin(), say(style, messages::no_period));
  return lines;
}

std::string to_silence(const WeeklyView& view, const TextStyle& style) {
  if (view.has_news()) return "";
  if (view.status.is_filtered_out()) return say(style, messages::nothing_matches);
  return view.status.teams.empty() ? "" : say(style, messages::nothing_recorded);
}

const Look& find_look(report::MoveKind kind) { return move_looks.at(static_cast<std::size_t>(kind)); }

std::string to_values(const report::WeeklyMove& move, const TextStyle& style) {
  if (const auto& now = move.now.milestones) {
    const std::string done = say(style, messages::part_of_all, now->done, now->total);
    const int before = move.before.milestones ? move.before.milestones->done : now->done;
    return before == now->done ? done : to_change(std::to_string(before), done, style);
  }
  const auto to_text = [&](std::optional<double> value) { return value ? to_number_text(*value, style) : ""; };
  return to_change(to_text(move.value_before), to_text(move.now.figures.value), style);
}

std::string to_shares(const report::WeeklyMove& move, const TextStyle& style) {
  return to_change(to_share_text(move.raw_before, ""), to_share_text(move.now.figures.raw, ""), style);
}

std::string to_points(const report::WeeklyMove& move, const TextStyle& style) {
  const int points = move.points.value_or(0);
  return points == 0 ? "" : fmt::format("{}{}", points > 0 ? '+' : '-', to_point_count(points, style));
}

std::string to_statuses(const report::WeeklyMove& move, const TextStyle& style) {
  return to_statuses(move.before.figures.status, move.now.figures.status, style);
}

std::string to_gap(const report::WeeklyNeed& need, const TextStyle& style) {
  if (!need.is_behind || need.gap <= 0) return "";
  return say(style, messages::short_by, to_point_count(model::to_percent(need.gap), style));
}

std::string to_remark(const report::WeeklyNeed& need, const TextStyle& style) {
  const model::KeyResultProgress& figures = need.facts.figures;
  const bool has_changed = need.status_before != figures.status && need.status_before != model::Status::not_started;
  std::string words = has_changed ? to_statuses(need.status_before, figures.status, style) : "";
  if (!figures.is_due) return words;
  if (!words.empty()) words += "; ";
  if (!figures.checked_on) return words + say(style, messages::first_check_in_due);
  return words + say(style, messages::check_in_due, say_count(style, messages::days, figures.age_days));
}

std::string to_state(const report::WeeklyInitiative& initiative, const TextStyle& style) {
  const report::ShowInitiative& facts = initiative.facts;
  if (facts.state == model::InitiativeStatus::done && facts.done_on)
    return say(style, messages::done_day, to_text(*facts.done_on, style));
  if (facts.is_late) return say(style, messages::late_since, to_text(*facts.due, style));
  const std::string words = say(style, initiative.is_new.value_or(false) ? messages::started : messages::active);
  return facts.due ? say(style, messages::due_by, words, to_text(*facts.due, style)) : words;
}

std::string to_purpose(const report::WeeklyInitiative& initiative, const TextStyle& style) {
  std::vector<std::string_view> names;
  for (const report::WeeklyTarget& each : initiative.supports) names.push_back(each.name);
  return names.empty() ? "" : say(style, messages::made_for, fmt::format("{}", fmt::join(names, ", ")));
}

std::string to_label(const report::WeeklyComing& coming, const TextStyle& style) {
  if (coming.event) return say(style, event_labels.at(static_cast<std::size_t>(*coming.event)));
  return say(style, coming_labels.at(static_cast<std::size_t>(coming.kind)));
}

std::string with_owner(std::string_view text, const std::optional<std::string>& owner) {
  return owner ? fmt::format("{} ({})", text, *owner) : std::string(text);
}

std::vector<std::string> list_sources(const WeeklyPage& page) {
  std::vector<std::string> sources;
  if (!page.commit.empty()) {
    const std::string commit = "commit " + git::to_short_hash(std::string(page.commit));
    sources.push_back(page.has_changes ? say(page.style, messages::with_changes, commit) : commit);
  }
  sources.push_back(fmt::format("okr {}", page.version));
  sources.push_back(to_finding_count(page.findings, page.style));
  return sources;
}

}  // namespace okr::render
