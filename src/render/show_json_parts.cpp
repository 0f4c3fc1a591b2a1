#include "render/show_json_parts.hpp"

#include <array>

namespace okr::render {

namespace {

constexpr std::array<std::string_view, 3> link_words{"part_of", "supports", "aligned_to"};  // by LinkKind
constexpr std::array<std::string_view, 3> link_ends{"open", "repeated", "circle"};          // by LinkEnd
constexpr std::array<std::string_view, 3> goal_words{"target", "at_least", "at_most"};      // by ChartGoalKind

Json to_dated_json(const report::DatedValue& each) { return {{"on", to_string(each.on)}, {"value", each.value}}; }

}  // namespace

Json to_goal_json(const report::ShowGoal& goal) {
  return {{"kind", report::to_word(goal.kind)},
          {"ref", goal.ref},
          {"title", goal.title},
          {"progress", to_json(goal.progress)},
          {"expected", to_json(goal.expected)},
          {"status", to_word_json(goal.status)}};
}

Json to_link_json(const report::ShowLink& link) {
  return {{"level", link.level},
          {"link", link_words.at(static_cast<std::size_t>(link.kind))},
          {"reference", to_json(std::string_view(link.reference))},
          {"goal", link.goal ? to_goal_json(*link.goal) : Json(nullptr)},
          {"end", link_ends.at(static_cast<std::size_t>(link.end))}};
}

Json to_initiative_json(const report::ShowInitiative& each) {
  return {{"ref", each.ref},
          {"title", each.title},
          {"owner", to_json(each.owner)},
          {"state", report::to_word(each.state)},
          {"progress", to_json(each.progress)},
          {"due", to_json(each.due)},
          {"done_on", to_json(each.done_on)},
          {"done_when", to_json(std::string_view(each.done_when))},
          {"late", each.is_late}};
}

Json to_check_in_json(const report::ShowCheckIn& each) {
  return {{"on", to_json(each.on)},
          {"value", to_json(each.value)},
          {"expected_value", to_json(each.planned)},
          {"raw", to_json(each.raw)},
          {"confidence", to_json(each.confidence)},
          {"note", to_json(std::string_view(each.note))},
          {"line", each.line},
          {"counted", each.on.has_value() && !each.is_later}};
}

Json to_change_json(const report::ShowChange& each) {
  return {{"on", to_json(each.on)},
          {"field", to_json(std::string_view(each.field))},
          {"from", to_json(std::string_view(each.from))},
          {"to", to_json(std::string_view(each.to))},
          {"why", to_json(std::string_view(each.why))}};
}

Json to_milestone_json(const report::ShowMilestone& each) {
  return {{"title", to_json(std::string_view(each.title))},
          {"weight", each.weight},
          {"due", to_json(each.due)},
          {"done_on", to_json(each.done_on)}};
}

Json to_chart_json(const std::optional<report::ShowChart>& chart) {
  if (!chart) return nullptr;
  const auto to_goal = [](const report::ChartGoal& goal) -> Json {
    return {{"kind", goal_words.at(static_cast<std::size_t>(goal.kind))}, {"value", goal.value}};
  };
  return {{"start", to_string(chart->start)},
          {"end", to_string(chart->end)},
          {"is_share", chart->is_share},
          {"start_value", to_json(chart->start_value)},
          {"goals", to_list(chart->goals, to_goal)},
          {"values", to_list(chart->values, to_dated_json)},
          {"expected", to_list(chart->plan, to_dated_json)}};
}

}  // namespace okr::render
