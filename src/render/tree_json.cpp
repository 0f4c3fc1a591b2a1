#include <array>

#include "okr/report/words.hpp"
#include "render/goal_json.hpp"
#include "render/tree_words.hpp"

namespace okr::render {

namespace {

using report::TreeItem;
using report::TreeRow;

constexpr std::array<std::string_view, 3> parts{"thread", "orphan", "circle"};
constexpr std::array<std::string_view, 3> links{"own", "repeated", "circle"};

std::string_view to_state(const TreeItem& item) {
  return item.initiative ? report::to_word(item.initiative->status) : report::to_word(item.goal_status);
}

Json to_node(const report::TreeView& view, const TreeRow& row) {
  const TreeItem& item = view.items[row.item];
  const auto& own = item.initiative;
  const auto figures = has_figures(item) ? item.figures : std::nullopt;
  const bool is_first = row.link == report::TreeLink::own;
  return {{"kind", report::to_word(item.kind)},
          {"ref", item.ref},
          {"title", item.title},
          {"depth", row.depth},
          {"parent", to_json(row.parent)},
          {"part", parts.at(static_cast<std::size_t>(row.part))},
          {"link", links.at(static_cast<std::size_t>(row.link))},
          {"same_as", is_first ? Json(nullptr) : Json(row.first)},
          {"team", item.team},
          {"level", item.level},
          {"period", to_json(item.period)},
          {"owner", to_json(item.owner)},
          {"state", to_state(item)},
          {"progress", own       ? to_json(own->progress)
                       : figures ? to_json(figures->progress)
                                 : Json(nullptr)},
          {"raw", figures ? to_json(figures->raw) : Json(nullptr)},
          {"expected", figures ? Json(figures->expected) : Json(nullptr)},
          {"status", figures ? Json(report::to_word(figures->status)) : Json(nullptr)},
          {"late", own ? Json(own->is_late) : Json(nullptr)},
          {"supports_key_result", own ? Json(own->has_key_result) : Json(nullptr)}};
}

Json to_periods(const report::TreeView& view) {
  Json periods = Json::array();
  for (const model::Period& period : view.periods) {
    periods.push_back({{"name", period.name}, {"start", to_string(period.start)}, {"end", to_string(period.end)}});
  }
  return periods;
}

}  // namespace

std::string render_tree_json(const report::TreeView& view, const TextStyle&) {
  Json head = begin_document("tree");
  head["today"] = to_string(view.today);
  head["periods"] = to_periods(view);
  return to_json_text(head, "nodes", view.rows.size(),
                      [&](std::size_t index) { return to_node(view, view.rows[index]); },
                      {{"circles", view.circles}, {"hidden", view.hidden}, {"skipped", to_json(view.skipped)}});
}

}  // namespace okr::render
