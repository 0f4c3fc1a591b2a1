#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "okr/render/status.hpp"

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
  std::string_view label;
  Ink ink;
};
StatusWords to_words(const Look& look, std::string_view label, const TextStyle& style);

StatusWords describe(model::Status status, const TextStyle& style);
/// The same of a key result, which says why it has no data.
StatusWords describe(const model::KeyResultProgress& figures, const TextStyle& style);

/// "off track", "not measured".
std::string_view to_label(model::Status status);

/// "13 %", "-20 %"; where nothing was measured "-" and two blanks, so that it stands below the ones, or other words.
std::string to_share_text(std::optional<double> share, std::string_view absent = "-  ");
/// The shortest decimal that reads back as the same number.
std::string to_number_text(double value);
/// The same with as many decimals as tell a hundredth of a way; without any where that is 0.
std::string to_rounded_text(double value, double way);

/// What a key result is to move between: "42" and "> 20"; for levels to keep nothing and ">= 95", "10 to 12"; for
/// milestones "2 of 5" done.
struct GoalText {
  std::string from;
  std::string to;
};
GoalText to_goal_text(const report::StatusKeyResult& key_result);
/// "now 33", "now -"; empty for milestones that no value was given for.
std::string to_now_text(const report::StatusKeyResult& key_result);
/// A name made of a title, in a quarter of the line at most; both ends stay, as the end tells it from another of the
/// same title. Ids are never cut.
std::string fit_name(std::string_view name, const TextStyle& style);

/// "9 on track   1 behind": what needs somebody stands last.
std::string render_counts(const report::StatusCounts& counts, std::string_view separator);
/// "2026-Q4  week 8 of 13, 57 % of the time".
std::string to_period_words(const report::StatusPeriod& each);

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
std::string render_groups_markdown(const report::StatusView& view);

std::string render_status_text(const StatusPage& page);
std::string render_status_tsv(const StatusPage& page);
std::string render_status_csv(const StatusPage& page);
std::string render_status_markdown(const StatusPage& page);
std::string render_status_json(const StatusPage& page);

}  // namespace okr::render
