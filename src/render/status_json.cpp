#include "okr/report/words.hpp"
#include "render/goal_json.hpp"
#include "render/json_text.hpp"
#include "render/status_words.hpp"

namespace okr::render {

namespace {

using render::to_json;
using report::StatusKeyResult;
using report::StatusObjective;
using report::StatusTeam;

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
          {"initiatives", to_json(objective.initiatives)},
          {"net_confidence", to_json(objective.net_confidence)}};
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
          {"net_confidence", to_json(team.net_confidence)},
          {"objectives", std::move(objectives)}};
}

Json to_groups(const report::StatusView& view) {
  Json groups = Json::array();
  for (const report::StatusGroup& group : view.groups) {
    groups.push_back({{"name", to_json(std::string_view(group.name))},
                      {"objectives", group.objectives},
                      {"progress", to_json(group.progress)},
                      {"expected", group.expected},
                      {"net", to_json(group.net)},
                      {"net_confidence", to_json(group.net_confidence)},
                      {"summary", to_summary_json(group.counts, static_cast<std::size_t>(group.due))}});
  }
  return groups;
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
                       {"skipped", to_json(view.skipped)},
                       {"summary", to_summary_json(view.counts, view.due.size())}});
}

}  // namespace okr::render
