#include "okr/report/words.hpp"
#include "render/json_text.hpp"
#include "render/show_json_parts.hpp"
#include "render/weekly_words.hpp"

namespace okr::render {

namespace {

Json to_move_json(const report::WeeklyMove& move) {
  return {{"kind", report::to_word(move.kind)},
          {"key_result", to_json(move.now)},
          {"before",
           {{"value", to_json(move.value_before)},
            {"raw", to_json(move.raw_before)},
            {"milestones", move.before.milestones ? to_json(*move.before.milestones) : Json(nullptr)},
            {"status", report::to_word(move.before.figures.status)},
            {"checked_on", to_json(move.before.figures.checked_on)}}},
          {"points", to_json(move.points)},
          {"milestones", to_list(move.milestones,
                                 [](const report::WeeklyMilestone& each) -> Json {
                                   return {{"title", each.title}, {"done_on", to_string(each.done_on)}};
                                 })},
          {"note", to_json(std::string_view(move.note))},
          {"noted_on", to_json(move.noted_on)}};
}

Json to_weekly_initiative_json(const report::WeeklyInitiative& each) {
  Json initiative = to_initiative_json(each.facts);
  initiative["supports"] = to_list(each.supports, [](const report::WeeklyTarget& target) { return Json(target.ref); });
  initiative["started"] = to_json(each.is_new);
  return initiative;
}

Json to_owner_json(const report::WeeklyOwner& owner) {
  const auto to_need = [](const report::WeeklyNeed& need) -> Json {
    return {{"key_result", to_json(need.facts)},
            {"status_before", report::to_word(need.status_before)},
            {"gap", need.gap},
            {"behind", need.is_behind}};
  };
  return {{"name", to_json(std::string_view(owner.name))},
          {"key_results", to_list(owner.key_results, to_need)},
          {"late_initiatives", to_list(owner.late, to_weekly_initiative_json)}};
}

Json to_coming_json(const report::WeeklyComing& coming) {
  return {{"on", to_string(coming.on)},
          {"kind", report::to_word(coming.kind)},
          {"event", coming.event ? Json(report::to_word(*coming.event)) : Json(nullptr)},
          {"ref", to_json(std::string_view(coming.ref))},
          {"title", to_json(std::string_view(coming.title))},
          {"owner", to_json(coming.owner)}};
}

Json to_changed_json(const report::StatusChange& change) {
  return {{"ref", change.ref}, {"before", report::to_word(change.before)}, {"now", report::to_word(change.now)}};
}

Json to_findings_json(const lint::Counts& counts) {
  return {{"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}};
}

}  // namespace

std::string render_weekly_json(const WeeklyPage& page) {
  const report::WeeklyView& view = *page.view;
  Json document = begin_document("weekly");
  document["today"] = to_string(view.days.to);
  document["from"] = to_string(view.days.from);
  document["filter"] = to_json(page.filter);
  document["commit"] = to_json(page.commit);
  document["dirty"] = page.commit.empty() ? Json(nullptr) : Json(page.has_changes);
  document["findings"] = to_findings_json(page.findings);
  document["periods"] = to_list(view.status.periods, [](const auto& each) { return to_json(each); });
  document["summary"] = to_summary_json(view.status.counts, view.status.due.size());
  document["changed"] = to_list(view.changed, to_changed_json);
  document["moves"] = to_list(view.moves, to_move_json);
  document["owners"] = to_list(view.owners, to_owner_json);
  document["initiatives"] = {{"done", to_list(view.done, to_weekly_initiative_json)},
                             {"under_way", to_list(view.under_way, to_weekly_initiative_json)}};
  document["coming"] = to_list(view.coming, to_coming_json);
  document["skipped"] = to_json(view.status.skipped);
  return to_json_text(document);
}

}  // namespace okr::render
