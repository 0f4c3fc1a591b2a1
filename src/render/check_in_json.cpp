#include "okr/render/check_in.hpp"
#include "okr/report/words.hpp"
#include "render/json_text.hpp"

namespace okr::render {

namespace {

template <class T>
Json to_json(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
Json to_json(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

/// Where the key result stands now; null in a file without a period.
void add_figures(const std::optional<model::KeyResultProgress>& figures, Json& document) {
  document["raw"] = figures ? to_json(figures->raw) : Json(nullptr);
  document["progress"] = figures ? to_json(figures->progress) : Json(nullptr);
  document["expected"] = figures ? Json(figures->expected) : Json(nullptr);
  document["status"] = figures ? Json(report::to_word(figures->status)) : Json(nullptr);
  document["met"] = figures ? Json(figures->is_met) : Json(nullptr);
}

Json to_milestone(const report::CheckInFacts& facts) {
  if (!facts.milestone) return nullptr;
  return {{"title", *facts.milestone}, {"done", facts.is_done}};
}

Json to_json(const report::CheckInFacts& facts) {
  Json document = {{"ref", facts.ref},
                   {"title", facts.title},
                   {"kind", to_json(report::to_word(facts.kind))},
                   {"path", facts.path},
                   {"line", facts.line},
                   {"on", to_string(facts.on)},
                   {"old_value", to_json(facts.old_value)},
                   {"value", to_json(facts.value)},
                   {"unit", to_json(std::string_view(facts.unit))},
                   {"milestone", to_milestone(facts)},
                   {"confidence", to_json(facts.confidence)},
                   {"note", to_json(std::string_view(facts.note))},
                   {"replaced", facts.is_replaced},
                   {"setback", facts.is_setback}};
  add_figures(facts.figures, document);
  return document;
}

}  // namespace

std::string render_check_in_json(const report::CheckInView& view, const ChangeView& change) {
  Json document = begin_document("check-in");
  document["today"] = to_string(view.today);
  document["dry_run"] = change.is_dry_run;
  document["check_ins"] = Json::array();
  for (const report::CheckInFacts& facts : view.check_ins) document["check_ins"].push_back(to_json(facts));
  document["files"] = Json::array();
  for (const WrittenFile& file : change.files) document["files"].push_back({{"path", file.path}, {"diff", file.diff}});
  return to_json_text(document);
}

}  // namespace okr::render
