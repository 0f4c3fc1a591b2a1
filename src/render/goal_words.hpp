#pragma once

#include <string>

#include "okr/report/status.hpp"
#include "render/messages.hpp"

/// A key result's figures in words, where there is room for them; the user's are safe in Markdown.
namespace okr::render {

/// "from 38 to 50 %", "at least 80 %", "between 3 and 4 m", "3 milestones", "none".
std::string to_goal_words(const report::StatusKeyResult& key_result, const TextStyle& style);
/// "46 %", "1 done", "not measured".
std::string to_now_words(const report::StatusKeyResult& key_result, const TextStyle& style);

}  // namespace okr::render
