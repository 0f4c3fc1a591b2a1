#include "render/goal_json.hpp"

#include "okr/report/words.hpp"

namespace okr::render {

namespace {

using render::to_json;
using report::StatusKeyResult;

Json to_json(const std::vector<model::TrendPoint>& trend) {
  Json points = Json::array();
  for (const model::TrendPoint& point : trend) {
    points.push_back({{"on", to_string(point.on)}, {"value", to_json(point.value)}, {"raw", to_json(point.raw)}});
  }
  return points;
}

Json to_json(const model::Forecast& forecast) {
  return {{"value", forecast.value},
          {"low", to_json(forecast.low)},
          {"high", to_json(forecast.high)},
          {"reach_on", to_json(forecast.reach_on)},
          {"verdict", report::to_word(forecast.verdict)}};
}

}  // namespace

Json to_json(const std::optional<Date>& date) { return date ? Json(to_string(*date)) : Json(nullptr); }
Json to_json(const report::Share& share) { return {{"done", share.done}, {"total", share.total}}; }
Json to_json(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json to_json(const std::vector<report::SkippedFile>& files) {
  Json skipped = Json::array();
  for (const report::SkippedFile& file : files) skipped.push_back({{"path", file.path}, {"reason", file.reason}});
  return skipped;
}

Json to_json(const report::StatusPeriod& each) {
  return {{"name", each.period.name},
          {"start", to_string(each.period.start)},
          {"end", to_string(each.period.end)},
          {"days", each.period.days()},
          {"week", each.week.week},
          {"weeks", each.week.weeks},
          {"elapsed", each.elapsed}};
}

Json to_summary_json(const report::StatusCounts& counts, std::size_t due) {
  Json summary = {{"key_results", counts.total}};
  for (std::size_t status = 0; status < model::status_count; ++status) {
    const auto each = static_cast<model::Status>(status);
    summary[std::string(report::to_word(each))] = counts.of(each);
  }
  summary["stale"] = counts.stale;
  summary["due"] = due;
  return summary;
}

Json to_json(const StatusKeyResult& key_result) {
  const model::KeyResultProgress& figures = key_result.figures;
  return {{"ref", key_result.ref},
          {"title", key_result.title},
          {"owner", to_json(key_result.owner)},
          {"unit", to_json(std::string_view(key_result.unit))},
          {"kind", to_json(report::to_word(key_result.kind))},
          {"start", to_json(key_result.start)},
          {"target", to_json(key_result.target)},
          {"at_least", to_json(key_result.at_least)},
          {"at_most", to_json(key_result.at_most)},
          {"milestones", key_result.milestones ? to_json(*key_result.milestones) : Json(nullptr)},
          {"value", to_json(figures.value)},
          {"raw", to_json(figures.raw)},
          {"progress", to_json(figures.progress)},
          {"expected", figures.expected},
          {"status", report::to_word(figures.status)},
          {"met", figures.is_met},
          {"confidence", to_json(figures.confidence)},
          {"weight", figures.weight},
          {"checked_on", to_json(figures.checked_on)},
          {"age_days", figures.age_days},
          {"due", to_string(figures.due)},
          {"needs_check_in", figures.is_due},
          {"stale", figures.is_stale},
          {"reached_early", figures.is_early},
          {"busy_but_flat", key_result.busy_but_flat.has_value()},
          {"trend", to_json(key_result.trend)},
          {"forecast", key_result.forecast ? to_json(*key_result.forecast) : Json(nullptr)},
          {"note", to_json(std::string_view(key_result.note))}};
}

}  // namespace okr::render
