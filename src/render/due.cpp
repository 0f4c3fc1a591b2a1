#include "okr/render/due.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::DueKeyResult;
using report::StatusKeyResult;

/// What asks for values speaks English.
constexpr TextStyle english;

std::string with_unit(const std::string& number, const std::string& unit) {
  return unit.empty() ? number : fmt::format("{} {}", number, unit);
}

std::string to_last(const StatusKeyResult& facts) {
  if (facts.figures.checked_on && facts.figures.value) {
    const std::string value = with_unit(to_number_text(*facts.figures.value), facts.unit);
    return fmt::format("last {} on {}", value, to_string(*facts.figures.checked_on));
  }
  if (facts.figures.checked_on) return fmt::format("last check-in on {}", to_string(*facts.figures.checked_on));
  return "no check-in yet";
}

std::string to_goal(const StatusKeyResult& facts) {
  const GoalText goal = to_goal_text(facts, english);
  return goal.from.empty() ? goal.to : fmt::format("{} {}", goal.from, goal.to);
}

/// Nothing of a key result that says no goal.
std::string to_expected(const DueKeyResult& due) {
  const StatusKeyResult& facts = due.facts;
  const bool has_goal = facts.target || facts.at_least || facts.at_most;
  if (!has_goal) return "";
  if (!due.expected_value) return fmt::format("; to be {}", with_unit(to_goal(facts), facts.unit));
  const std::string expected = to_rounded_text(*due.expected_value, *facts.target - *facts.start, english);
  return fmt::format("; expected by now {}, on the way {}", with_unit(expected, facts.unit), to_goal(facts));
}

std::string to_milestone_line(std::size_t number, const model::Milestone& milestone) {
  const std::string due = milestone.due ? fmt::format("  (due {})", to_string(*milestone.due)) : "";
  return fmt::format("open {}: {}{}", number, milestone.title.value_or("without a title"), due);
}

void add_open_milestones(const model::KeyResult& key_result, std::vector<std::string>& lines) {
  std::size_t number = 0;
  for (const model::Milestone& milestone : *key_result.milestones) {
    ++number;
    if (milestone.done_on.is_absent()) lines.push_back(to_milestone_line(number, milestone));
  }
}

std::string to_history_line(const model::CheckIn& check_in) {
  std::string line = check_in.on ? to_string(*check_in.on) : "no day    ";
  if (check_in.value) line += "  " + with_unit(to_number_text(check_in.value->value), check_in.value->unit);
  if (check_in.confidence) line += fmt::format("  {} sure", to_share_text(*check_in.confidence));
  if (check_in.note) line += "  " + *check_in.note;
  return line;
}

}  // namespace

std::vector<std::string> describe_due(const DueKeyResult& due, const model::KeyResult& key_result) {
  std::vector<std::string> lines{due.facts.title};
  if (key_result.milestones) {
    lines.push_back(fmt::format("{} milestones done", to_goal(due.facts)));
    add_open_milestones(key_result, lines);
    return lines;
  }
  lines.push_back(to_last(due.facts) + to_expected(due));
  return lines;
}

std::vector<std::string> describe_history(const model::KeyResult& key_result) {
  std::vector<std::pair<Date, std::string>> dated;
  for (const model::CheckIn& check_in : key_result.check_ins) {
    dated.emplace_back(check_in.on.value_or(Date{}), to_history_line(check_in));
  }
  if (key_result.milestones) {
    for (const model::Milestone& milestone : *key_result.milestones) {
      if (!milestone.done_on) continue;
      const std::string line =
          fmt::format("{}  done: {}", to_string(*milestone.done_on), milestone.title.value_or("without a title"));
      dated.emplace_back(*milestone.done_on, line);
    }
  }
  std::ranges::stable_sort(dated, {}, [](const auto& each) { return each.first; });
  std::vector<std::string> lines;
  for (auto& [day, line] : dated) lines.push_back(std::move(line));
  if (lines.empty()) lines.emplace_back("no check-in yet");
  return lines;
}

}  // namespace okr::render
