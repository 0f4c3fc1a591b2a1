#include "okr/report/words.hpp"
#include "render/json_text.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using report::Share;
using report::StatusKeyResult;
using report::StatusObjective;
using report::StatusTeam;

Json to_json(std::optional<double> number) { return number ? Json(*number) : Json(nullptr); }
Json to_json(std::optional<Date> date) { return date ? Json(to_string(*date)) : Json(nullptr); }
Json to_json(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }
Json to_json(const Share& share) { return {{"done", share.done}, {"total", share.total}}; }
Json to_json(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json to_json(const report::StatusPeriod& each) {
  return {{"name", each.period.name},
          {"start", to_string(each.period.start)},
          {"end", to_string(each.period.end)},
          {"days", each.period.days()},
          {"week", each.week.week},
          {"weeks", each.week.weeks},
          {"elapsed", each.elapsed}};
}

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
          {"trend", to_json(key_result.trend)},
          {"forecast", key_result.forecast ? to_json(*key_result.forecast) : Json(nullptr)}};
}

Json to_json(const StatusObjective& objective) {
  Json key_results = Json::array();
  for (const StatusKeyResult& each : objective.key_results) key_results.push_back(to_json(each));
  return {{"ref", objective.ref},
          {"title", objective.title},
          {"type", report::to_word(objective.type)},
          {"owner", to_json(objective.owner)},
          {"progress", to_json(objective.figures.progress)},
          {"expected", objective.figures.expected},
          {"status", report::to_word(objective.figures.status)},
          {"key_results", std::move(key_results)},
          {"measured", {{"done", objective.figures.measured}, {"total", objective.figures.total}}},
          {"initiatives", to_json(objective.initiatives)}};
}

Json to_json(const StatusTeam& team) {
  Json objectives = Json::array();
  for (const StatusObjective& each : team.objectives) objectives.push_back(to_json(each));
  return {{"path", team.path},
          {"team", team.team},
          {"name", team.name},
          {"level", team.level},
          {"period", team.period.name},
          {"progress", to_json(team.figures.progress)},
          {"expected", team.figures.expected},
          {"status", report::to_word(team.figures.status)},
          {"objectives", std::move(objectives)}};
}

/// Key results by status, and how many of them are stale or due.
Json to_summary(const report::StatusCounts& counts, std::size_t due) {
  Json summary = {{"key_results", counts.total}};
  for (std::size_t status = 0; status < model::status_count; ++status) {
    const auto each = static_cast<model::Status>(status);
    summary[std::string(report::to_word(each))] = counts.of(each);
  }
  summary["stale"] = counts.stale;
  summary["due"] = due;
  return summary;
}

Json to_groups(const report::StatusView& view) {
  Json groups = Json::array();
  for (const report::StatusGroup& group : view.groups) {
    groups.push_back({{"name", to_json(std::string_view(group.name))},
                      {"objectives", group.objectives},
                      {"progress", to_json(group.progress)},
                      {"expected", group.expected},
                      {"net", to_json(group.net)},
                      {"summary", to_summary(group.counts, static_cast<std::size_t>(group.due))}});
  }
  return groups;
}

Json to_skipped(const report::StatusView& view) {
  Json skipped = Json::array();
  for (const report::SkippedFile& file : view.skipped)
    skipped.push_back({{"path", file.path}, {"reason", file.reason}});
  return skipped;
}

}  // namespace

std::string render_status_json(const StatusPage& page) {
  const report::StatusView& view = *page.view;
  Json head = begin_document("status");
  head["today"] = to_string(view.today);
  head["commit"] = to_json(page.commit);
  head["periods"] = Json::array();
  for (const report::StatusPeriod& period : view.periods) head["periods"].push_back(to_json(period));
  return to_json_text(head, "teams", view.teams.size(), [&](std::size_t index) { return to_json(view.teams[index]); },
                      {{"group_by", view.group_by ? Json(to_word(*view.group_by)) : Json(nullptr)},
                       {"groups", to_groups(view)},
                       {"due", view.due},
                       {"skipped", to_skipped(view)},
                       {"summary", to_summary(view.counts, view.due.size())}});
}

}  // namespace okr::render
