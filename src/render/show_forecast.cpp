#include <fmt/format.h>

#include <array>

#include "okr/report/words.hpp"
#include "render/show_parts.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::StatusKeyResult;

/// By NoForecast.
constexpr std::array<std::string_view, 10> reasons{
    "its file says no period",
    "what is done is counted, and that has no pace",
    "a level is kept or not",
    "nothing says where it starts",
    "nothing says what it is to reach",
    "it starts at its target",
    "its period has not begun",
    "its time is over",
    "there is no check-in after the first day yet",
    "its figures are too large to compute with",
};

/// When the target is reached at this pace.
std::string describe_reach(const StatusKeyResult& facts, const model::Forecast& forecast) {
  const std::string target = "target " + to_number_text(*facts.target);
  const double start = facts.start.value_or(0);
  const double value = facts.figures.value.value_or(start);
  if (!forecast.reach_on) {
    if (model::has_reached(start, *facts.target, value)) return target + " is reached already";
    const bool is_nearing = (forecast.value - value) * (*facts.target - value) > 0;
    return target + (is_nearing ? " reached more than a year later" : " not reached at all");
  }
  const auto late = (*forecast.reach_on - facts.figures.due).count();
  const std::string days = late > 0 ? fmt::format(", {} late", count_noun(static_cast<std::size_t>(late), "day")) : "";
  return fmt::format("{} reached on {}{}", target, to_string(*forecast.reach_on), days);
}

std::string describe_run(const report::ShowRun& run) {
  const std::string count = count_noun(static_cast<std::size_t>(run.kept.total), "check-in");
  const std::string last =
      run.unbroken == 0 ? "not at the last one" : fmt::format("the last {} in a row", run.unbroken);
  return fmt::format("a level is kept or not; kept at {} of {}, {}", run.kept.done, count, last);
}

}  // namespace

std::string describe_forecast(const report::ShowView& view, const TextStyle& style) {
  if (view.run) return describe_run(*view.run);
  if (view.no_forecast) return std::string(reasons.at(static_cast<std::size_t>(*view.no_forecast)));
  if (!view.key_result || !view.key_result->forecast) return "";
  const StatusKeyResult& facts = *view.key_result;
  const model::Forecast& forecast = *facts.forecast;
  const double way = *facts.target - facts.start.value_or(0);
  const std::string value = to_rounded_text(forecast.value, way, style);
  const std::string unit = facts.unit.empty() ? "" : ' ' + facts.unit;
  const std::string end = to_string(facts.figures.due);
  const std::string reach = describe_reach(facts, forecast);
  const std::string range = forecast.low && forecast.high
                                ? fmt::format("likely range {} to {}", to_rounded_text(*forecast.low, way, style),
                                              to_rounded_text(*forecast.high, way, style))
                                : "rough, from few check-ins";
  return fmt::format("at this pace {}{} by {}, {}; {}: {}", value, unit, end, reach, range,
                     report::to_word(forecast.verdict));
}

}  // namespace okr::render
