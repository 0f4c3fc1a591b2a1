#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "okr/report/show.hpp"
#include "okr/report/words.hpp"
#include "render/goal_json.hpp"

namespace okr::render {

template <class Item, class Convert>
Json to_list(const std::vector<Item>& items, Convert convert) {
  Json list = Json::array();
  for (const Item& each : items) list.push_back(convert(each));
  return list;
}

/// The word of what may be absent.
template <class Value>
Json to_word_json(const std::optional<Value>& value) {
  return value ? Json(report::to_word(*value)) : Json(nullptr);
}

Json to_goal_json(const report::ShowGoal& goal);
Json to_link_json(const report::ShowLink& link);
Json to_initiative_json(const report::ShowInitiative& each);
Json to_check_in_json(const report::ShowCheckIn& each);
Json to_change_json(const report::ShowChange& each);
Json to_milestone_json(const report::ShowMilestone& each);
Json to_chart_json(const std::optional<report::ShowChart>& chart);

}  // namespace okr::render
