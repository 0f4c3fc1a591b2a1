#include <fmt/format.h>

#include "render/show_messages.hpp"
#include "render/show_parts.hpp"
#include "render/state_words.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;

/// When the target is reached at this pace.
std::string describe_reach(const StatusKeyResult& facts, const model::Forecast& forecast, Date today,
                           const TextStyle& style) {
  const std::string target = to_number_text(*facts.target, style);
  const double start = facts.start.value_or(0);
  const double value = facts.figures.value.value_or(start);
  if (!forecast.reach_on) {
    if (model::has_reached(start, *facts.target, value)) return say(style, messages::is_reached, target);
    const bool is_nearing = (forecast.value - value) * (*facts.target - value) > 0;
    return say(style, is_nearing ? messages::reached_later : messages::never_reached, target);
  }
  const Message& words = *forecast.reach_on < today ? messages::was_due_on : messages::reached_on;
  const std::string reach = say(style, words, target, to_text(*forecast.reach_on, style));
  const auto late = (*forecast.reach_on - facts.figures.due).count();
  return late > 0 ? reach + ", " + say_count(style, messages::days_late, late) : reach;
}

std::string describe_run(const report::ShowRun& run, const TextStyle& style) {
  const std::string last =
      run.unbroken == 0 ? say(style, messages::not_at_last) : say(style, messages::in_a_row, run.unbroken);
  return fmt::format("{}; {}, {}", say(style, messages::kept_or_not),
                     say_count(style, messages::kept_at, run.kept.total, run.kept.done), last);
}

}  // namespace

std::string describe_forecast(const report::ShowView& view, const TextStyle& style) {
  if (view.run) return describe_run(*view.run, style);
  if (view.no_forecast) return say(style, messages::reasons.at(static_cast<std::size_t>(*view.no_forecast)));
  if (!view.key_result || !view.key_result->forecast) return "";
  const StatusKeyResult& facts = *view.key_result;
  const model::Forecast& forecast = *facts.forecast;
  const double way = *facts.target - facts.start.value_or(0);
  const auto to_rounded = [&](double value) { return to_rounded_text(value, way, style); };
  const std::string unit = facts.unit.empty() ? "" : ' ' + facts.unit;
  const std::string pace =
      say(style, messages::at_this_pace, to_rounded(forecast.value) + unit, to_text(facts.figures.due, style));
  const std::string range = forecast.low && forecast.high ? say(style, messages::likely_range,
                                                                to_rounded(*forecast.low), to_rounded(*forecast.high))
                                                          : say(style, messages::rough);
  return fmt::format("{}, {}; {}: {}", pace, describe_reach(facts, forecast, view.today, style), range,
                     to_text(forecast.verdict, style));
}

}  // namespace okr::render
