#include <array>

#include "okr/report/words.hpp"
#include "render/findings.hpp"
#include "render/goal_json.hpp"
#include "render/show_json_parts.hpp"
#include "render/show_parts.hpp"

namespace okr::render {

namespace {

using report::ShowView;

/// By NoForecast.
constexpr std::array<std::string_view, 10> reasons{
    "no_period", "not_measured_by_value", "a_level", "no_start",    "no_target",
    "no_way",    "not_started",           "over",    "no_check_in", "too_large"};

Json to_period_json(const std::optional<model::Period>& period) {
  if (!period) return nullptr;
  return {{"name", period->name},
          {"start", to_string(period->start)},
          {"end", to_string(period->end)},
          {"days", period->days()}};
}

Json to_approval_json(const std::optional<report::ShowApproval>& approval) {
  if (!approval) return nullptr;
  return {{"by", to_json(std::string_view(approval->by))},
          {"on", to_json(approval->on)},
          {"of", report::to_word(approval->of)}};
}

/// The figures of a key result in a file without a period.
constexpr std::array<std::string_view, 16> figure_keys{
    "value",      "raw",      "progress", "expected",       "status", "met",           "confidence",    "weight",
    "checked_on", "age_days", "due",      "needs_check_in", "stale",  "reached_early", "busy_but_flat", "note"};

Json to_key_result_json(const report::StatusKeyResult& facts, bool has_figures) {
  Json json = to_json(facts);
  if (has_figures) return json;
  for (const std::string_view key : figure_keys) json[std::string(key)] = nullptr;
  return json;
}

Json to_objective_json(const ShowView& view) {
  if (!view.objective) return nullptr;
  const model::RolledUp& figures = *view.objective;
  return {{"progress", to_json(figures.progress)},
          {"expected", figures.expected},
          {"status", report::to_word(figures.status)},
          {"measured", {{"done", figures.measured}, {"total", figures.total}}}};
}

Json to_finding_json(const report::ShowFinding& each) {
  return {{"rule", each.rule},       {"severity", render::to_word(each.severity)},
          {"message", each.message}, {"help", to_json(std::string_view(each.help))},
          {"line", each.line},       {"column", each.column}};
}

void add_facts(const ShowView& view, Json& document) {
  const report::ShowFacts& facts = view.facts;
  document["owner"] = to_json(facts.owner);
  document["period"] = to_period_json(facts.period);
  document["due"] = to_json(facts.due);
  document["days_left"] = facts.due ? Json((*facts.due - view.today).count()) : Json(nullptr);
  document["closed"] = facts.is_closed;
  document["type"] = to_word_json(facts.type);
  document["state"] = to_word_json(facts.state);
  document["state_reason"] = to_json(std::string_view(facts.state_reason));
  document["weight"] = to_json(facts.weight);
  document["grade"] = to_json(facts.grade);
  document["grade_note"] = to_json(std::string_view(facts.grade_note));
  document["metric"] = to_json(std::string_view(facts.metric));
  document["why"] = to_json(std::string_view(facts.why));
  document["source"] = to_json(std::string_view(facts.source));
  document["cadence"] = to_word_json(facts.cadence);
  document["approved"] = to_approval_json(facts.approved);
}

}  // namespace

std::string render_show_json(const ShowPage& page) {
  const ShowView& view = *page.view;
  Json document = begin_document("show");
  document["today"] = to_string(view.today);
  document["item"] = report::to_word(view.kind);
  document["ref"] = view.ref;
  document["id"] = to_json(view.id);
  document["title"] = view.title;
  document["breadcrumb"] = view.breadcrumb;
  document["path"] = view.path;
  document["line"] = view.line;
  add_facts(view, document);
  document["objective"] = to_objective_json(view);
  document["key_result"] = view.key_result ? to_key_result_json(*view.key_result, view.has_figures()) : Json(nullptr);
  document["initiative"] = view.initiative ? to_initiative_json(*view.initiative) : Json(nullptr);
  document["no_forecast"] =
      view.no_forecast ? Json(reasons.at(static_cast<std::size_t>(*view.no_forecast))) : Json(nullptr);
  document["run"] =
      view.run ? Json{{"kept", to_json(view.run->kept)}, {"unbroken", view.run->unbroken}} : Json(nullptr);
  document["chart"] = to_chart_json(view.chart);
  document["check_ins"] = to_list(view.check_ins, to_check_in_json);
  document["milestones"] = to_list(view.milestones, to_milestone_json);
  document["changes"] = to_list(view.changes, to_change_json);
  document["above"] = to_list(view.above, to_link_json);
  document["key_results"] = to_list(view.key_results, [&](const report::ShowKeyResult& each) {
    Json json = to_key_result_json(each.facts, view.has_figures());
    json["state"] = report::to_word(each.state);
    return json;
  });
  document["initiatives"] = to_list(view.initiatives, to_initiative_json);
  document["aligned"] = to_list(view.aligned, to_goal_json);
  document["findings"] = to_list(view.findings, to_finding_json);
  return to_json_text(document);
}

}  // namespace okr::render
