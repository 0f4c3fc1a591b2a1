#include "render/tree_words.hpp"

#include <array>

#include "render/tree_messages.hpp"

namespace okr::render {

namespace {

using model::GoalStatus;
using report::TreeItem;

/// By InitiativeStatus.
constexpr std::array<Look, 4> initiative_looks{{
    {".", "·", messages::planned, Ink::faint},
    {">", "▸", messages::active, Ink::plain},
    {"ok", "✓", messages::done, Ink::help},
    {"-", "–", messages::dropped, Ink::faint},
}};
constexpr Look late_look{"!", "!", messages::late, Ink::warning};
constexpr Look parked_look{"-", "–", messages::parked, Ink::faint};
constexpr Look cancelled_look{"-", "–", messages::cancelled, Ink::faint};
constexpr Look timeless_look{"?", "?", messages::no_period, Ink::note};

const Look& find_look(const report::TreeInitiative& initiative) {
  return initiative.is_late ? late_look : initiative_looks.at(static_cast<std::size_t>(initiative.status));
}

}  // namespace

StatusWords describe(const TreeItem& item, const TextStyle& style) {
  if (item.initiative) return to_words(find_look(*item.initiative), style);
  if (item.goal_status == GoalStatus::parked) return to_words(parked_look, style);
  if (item.goal_status == GoalStatus::cancelled) return to_words(cancelled_look, style);
  return item.figures ? describe(item.figures->status, style) : to_words(timeless_look, style);
}

bool has_figures(const TreeItem& item) { return item.figures && report::is_live(item.goal_status); }

std::string to_share_text(const TreeItem& item, std::string_view absent) {
  if (item.initiative) return to_share_text(item.initiative->progress, "");
  return has_figures(item) ? to_share_text(item.figures->raw, absent) : "";
}

std::string to_remark(const TreeItem& item, const TextStyle& style) {
  if (item.initiative) return item.initiative->has_key_result ? "" : say(style, messages::no_key_result);
  return item.goal_status == GoalStatus::draft ? say(style, messages::draft) : "";
}

std::string to_heading(report::TreePart part, const TextStyle& style) {
  return say(style, part == report::TreePart::orphan ? messages::orphans : messages::aligned_in_circle);
}

}  // namespace okr::render
