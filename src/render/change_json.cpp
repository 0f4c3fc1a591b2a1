#include "okr/render/change.hpp"
#include "render/json_text.hpp"

namespace okr::render {

namespace {

Json to_json(const WrittenFile& file) {
  return {{"path", file.path}, {"created", file.is_created}, {"removed", file.is_removed}, {"diff", file.diff}};
}

Json to_json(const WrittenItem& item) {
  return {{"ref", item.ref}, {"kind", item.kind}, {"path", item.path}, {"line", item.line}};
}

Json to_json(const NotedCommand& noted) {
  return {{"command", noted.command}, {"on", noted.day}, {"paths", noted.paths}};
}

template <class Things>
Json to_list(const Things& things) {
  Json list = Json::array();
  for (const auto& thing : things) list.push_back(to_json(thing));
  return list;
}

}  // namespace

std::string render_change_json(const ChangeView& view) {
  Json document = begin_document("change");
  document["command"] = view.command;
  document["today"] = to_string(view.today);
  document["dry_run"] = view.is_dry_run;
  document["files"] = to_list(view.files);
  document["items"] = to_list(view.items);
  document["undone"] = view.undone.empty() ? Json(nullptr) : Json(view.undone);
  return to_json_text(document);
}

std::string render_undo_list_json(const std::vector<NotedCommand>& commands, Date today) {
  Json document = begin_document("undo-list");
  document["today"] = to_string(today);
  document["commands"] = to_list(commands);
  return to_json_text(document);
}

}  // namespace okr::render
