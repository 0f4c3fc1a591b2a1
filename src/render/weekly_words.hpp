#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/weekly.hpp"
#include "render/status_words.hpp"
#include "render/weekly_messages.hpp"

namespace okr::render {

/// "OKR report, 2026-11-16 to 2026-11-22".
std::string to_heading(const report::WeeklyView& view, const TextStyle& style);
/// "7 on track, 2 behind, 1 changed status"; empty where there is no key result.
std::string to_summary(const report::WeeklyView& view, std::string_view separator, const TextStyle& style);
/// What is to be said of the periods that are shown; one line each.
std::vector<std::string> list_periods(const report::WeeklyView& view, const TextStyle& style);
/// Why nothing stands below the head; empty where something does.
std::string to_silence(const report::WeeklyView& view, const TextStyle& style);

/// The mark of a move, and its word.
const Look& find_look(report::MoveKind kind);
/// "79 -> 82", "1 -> 2 of 3", "82" where it is what it was; empty where there is no value.
std::string to_values(const report::WeeklyMove& move, const TextStyle& style);
/// "50 % -> 63 %"; empty where nothing can be measured.
std::string to_shares(const report::WeeklyMove& move, const TextStyle& style);
/// "+13 points"; empty where there are none, or nothing to compare with.
std::string to_points(const report::WeeklyMove& move, const TextStyle& style);
/// "behind -> on track", or the one that it has.
std::string to_statuses(const report::WeeklyMove& move, const TextStyle& style);

/// "short by 12 points"; empty where it is not behind.
std::string to_gap(const report::WeeklyNeed& need, const TextStyle& style);
/// "behind -> off track; check-in due, the last 9 days ago"; empty where nothing of it holds.
std::string to_remark(const report::WeeklyNeed& need, const TextStyle& style);
/// "done 2026-11-20", "active, due 2026-12-01", "late since 2026-11-20".
std::string to_state(const report::WeeklyInitiative& initiative, const TextStyle& style);
/// "for avtalt-dag, ventetid", as the user wrote the names; empty where it is for nothing.
std::string to_purpose(const report::WeeklyInitiative& initiative, const TextStyle& style);
/// "milestone due".
std::string to_label(const report::WeeklyComing& coming, const TextStyle& style);

/// "Sign the lease (Ana Ruiz)", as the user wrote it.
std::string with_owner(std::string_view text, const std::optional<std::string>& owner);

/// Commit, version and findings, in this order; the commit only where one is known.
std::vector<std::string> list_sources(const WeeklyPage& page);

/// The key results that moved and what each owner needs, below their headings; each begins with an empty line, or is
/// empty.
std::string render_weekly_moves(const report::WeeklyView& view, const TextStyle& style);
std::string render_weekly_owners(const report::WeeklyView& view, const TextStyle& style);

std::string render_weekly_text(const WeeklyPage& page);
std::string render_weekly_markdown(const WeeklyPage& page);
std::string render_weekly_json(const WeeklyPage& page);

}  // namespace okr::render
