#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/status.hpp"
#include "render/messages.hpp"

namespace okr::render {

/// A status for people: a mark, words and an ink.
struct StatusWords {
  std::string text;  ///< "x off track"
  Ink ink = Ink::plain;
};
/// How one is told.
struct Look {
  std::string_view mark;   ///< in plain characters
  std::string_view glyph;  ///< where the locale has it
  Message label;
  Ink ink;
};
StatusWords to_words(const Look& look, const TextStyle& style);

StatusWords describe(model::Status status, const TextStyle& style);
/// The same of a key result, which says why it has no data.
StatusWords describe(const model::KeyResultProgress& figures, const TextStyle& style);

/// "off track", "not measured".
std::string to_label(model::Status status, const TextStyle& style);

/// What a key result is to move between: "42" and "> 20"; for levels to keep nothing and ">= 95", "10 to 12"; for
/// milestones "2 of 5" done.
struct GoalText {
  std::string from;
  std::string to;
};
GoalText to_goal_text(const report::StatusKeyResult& key_result, const TextStyle& style);
/// "now 33", "now -"; empty for milestones that no value was given for.
std::string to_now_text(const report::StatusKeyResult& key_result, const TextStyle& style);
/// A name made of a title, in a fifth of the line or twelve cells; both ends stay, as the end tells it from another of
/// the same title. Ids are never cut.
std::string fit_name(std::string_view name, const TextStyle& style);

/// "+25 %": the sign is always said, but of nothing; "-" where there is no net.
std::string to_net_text(std::optional<double> net);

/// "9 on track   1 behind": what needs somebody stands last.
std::string render_counts(const report::StatusCounts& counts, std::string_view separator, const TextStyle& style);
/// "2026-Q4  week 8 of 13, 57 % of the time".
std::string to_period_words(const report::StatusPeriod& each, const TextStyle& style);
/// A line for each period that is shown, then why that one is, or which one begins next.
std::vector<std::string> list_periods(const report::StatusView& view, const TextStyle& style);

/// The first line of a page: what it is, and at the line's other end the day that it is of; two lines where they don't
/// fit into one.
std::string render_first_line(std::string_view words, std::string_view as_of, const TextStyle& style);

/// Ten cells and the mark where progress should be today.
std::string render_bar(std::optional<double> progress, double expected, const TextStyle& style);
/// One character a point, at most `most`, the latest ones; empty for fewer than two. The scale is their own range, a
/// quarter of the way to the target at least, so that noise stays small.
std::string render_trend(const std::vector<model::TrendPoint>& trend, std::size_t most, const TextStyle& style);

/// The objectives or teams of the screen, each with its key results below it; begins with an empty line, or is empty.
std::string render_goals(const report::StatusView& view, const TextStyle& style);

/// "team", "owner", "level".
std::string_view to_word(report::GroupKey key);
/// The groups of `--group-by`, one line each below a heading; begins with an empty line, or is empty.
std::string render_groups(const report::StatusView& view, const TextStyle& style);
/// The same as one table.
std::string render_groups_markdown(const report::StatusView& view, const TextStyle& style);

std::string render_status_text(const StatusPage& page);
std::string render_status_tsv(const StatusPage& page);
std::string render_status_csv(const StatusPage& page);
std::string render_status_markdown(const StatusPage& page);
std::string render_status_json(const StatusPage& page);

}  // namespace okr::render
