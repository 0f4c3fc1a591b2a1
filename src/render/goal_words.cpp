#include "render/goal_words.hpp"

#include <fmt/format.h>

#include "render/markdown_text.hpp"
#include "render/status_messages.hpp"

namespace okr::render {

namespace {

/// A number with its unit.
std::string to_amount(double value, const std::string& unit, const TextStyle& style) {
  const std::string number = to_number_text(value, style);
  return unit.empty() ? number : fmt::format("{} {}", number, to_markdown(unit));
}

}  // namespace

std::string to_goal_words(const report::StatusKeyResult& key_result, const TextStyle& style) {
  const auto with_unit = [&](double value) { return to_amount(value, key_result.unit, style); };
  if (key_result.milestones) return say_count(style, messages::milestones, key_result.milestones->total);
  const auto& low = key_result.at_least;
  const auto& high = key_result.at_most;
  if (low && high) return say(style, messages::between, to_number_text(*low, style), with_unit(*high));
  if (low) return say(style, messages::at_least, with_unit(*low));
  if (high) return say(style, messages::at_most, with_unit(*high));
  if (!key_result.target) return say(style, messages::none);
  if (!key_result.start) return with_unit(*key_result.target);
  return say(style, messages::from_to, to_number_text(*key_result.start, style), with_unit(*key_result.target));
}

std::string to_now_words(const report::StatusKeyResult& key_result, const TextStyle& style) {
  if (key_result.milestones) return say_count(style, messages::done_count, key_result.milestones->done);
  const auto& value = key_result.figures.value;
  return value ? to_amount(*value, key_result.unit, style) : say(style, messages::not_measured);
}

}  // namespace okr::render
