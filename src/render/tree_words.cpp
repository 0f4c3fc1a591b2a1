#include "render/tree_words.hpp"

#include <array>

#include "render/messages.hpp"

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
  return has_figures(item) ? to_share_text(item.figures->progress, absent) : "";
}

std::string_view to_remark(const TreeItem& item) {
  if (item.initiative) return item.initiative->has_key_result ? "" : "no key result";
  return item.goal_status == GoalStatus::draft ? "draft" : "";
}

std::string_view to_heading(report::TreePart part) {
  constexpr std::array<std::string_view, 3> headings{"", "hangs from nothing above", "aligned in a circle"};
  return headings.at(static_cast<std::size_t>(part));
}

}  // namespace okr::render
