#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "okr/model/item.hpp"
#include "okr/report/status.hpp"

/// Workspaces for tests: files as people write them, from text.
namespace okr::report::build {

inline Date day(std::string_view text) { return *parse_date(text); }

using Texts = std::map<std::string, std::string>;

inline model::Workspace workspace(Texts texts, model::Config config = {}) {
  std::vector<std::string> paths;
  for (const auto& [path, text] : texts) paths.push_back(path);
  Files files;
  files.read = [texts = std::move(texts)](const std::string& path) -> Result<std::string> { return texts.at(path); };
  return model::load_workspace("/", std::move(config), paths, files, 1);
}

/// The one thing that a name leads to.
inline model::Address find_item(const model::Workspace& workspace, std::string_view name) {
  const model::ItemSearch search = model::find_items(workspace, name, day("2026-11-22"));
  REQUIRE(search.found.size() == 1);
  return search.found.front();
}

/// `key: value` lines of a key result, as one in a list.
inline std::string key_result(std::string_view id, std::string_view lines) {
  std::string text = "      - id: " + std::string(id) + "\n        title: The " + std::string(id) + " figure moves\n";
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    text += "        " + std::string(lines.substr(0, end)) + "\n";
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return text;
}

/// From 0 to 100, at `value` on the day given.
inline std::string at(std::string_view id, int value, std::string_view on = "2026-11-20", std::string_view more = "") {
  return key_result(id, "start: 0\ntarget: 100\n" + std::string(more) + "check_ins:\n  - {on: " + std::string(on) +
                            ", value: " + std::to_string(value) + "}");
}

inline std::string objective(std::string_view id, std::string_view key_results, std::string_view more = "") {
  return "  - id: " + std::string(id) + "\n    title: Reach the " + std::string(id) + " state\n" + std::string(more) +
         "    key_results:\n" + std::string(key_results);
}

inline std::string file(std::string_view head, std::string_view objectives) {
  return "okr: 1\n" + std::string(head) + "objectives:\n" + std::string(objectives);
}

/// A team of the fourth quarter with one objective, whose one key result stands at `value` of 100.
inline std::string small_team(std::string_view team, int value) {
  const std::string id = "goal-" + std::string(team);
  return file("team: " + std::string(team) + "\nperiod: 2026-Q4\n", objective(id, at("share", value)));
}

inline StatusView view(const model::Workspace& workspace, std::string_view today = "2026-11-22",
                       const StatusOptions& options = {}) {
  return to_status_view(workspace, day(today), options);
}

/// The view that a filter leaves.
inline StatusView filtered(const model::Workspace& workspace, const std::vector<std::string>& terms,
                           Folding folding = Folding::on_track, std::string_view today = "2026-11-22") {
  return view(workspace, today, {*parse_filter(terms, to_filter_names(workspace)), folding});
}

/// The refs of what the screen shows, in its order.
inline std::vector<std::string> shown(const StatusView& view) {
  std::vector<std::string> refs;
  const auto add = [&](const ShownObjective& shown) {
    const StatusObjective& objective = view.teams[shown.team].objectives[shown.objective];
    refs.push_back(objective.ref);
    for (const std::size_t index : shown.key_results) refs.push_back(objective.key_results[index].ref);
  };
  for (const ShownObjective& each : view.screen.objectives) add(each);
  for (const ShownTeam& team : view.screen.teams) {
    refs.push_back(view.teams[team.team].team);
    for (const ShownObjective& each : team.objectives) add(each);
  }
  return refs;
}

/// The refs of all key results in the view.
inline std::vector<std::string> key_results(const StatusView& view) {
  std::vector<std::string> refs;
  for (const StatusTeam& team : view.teams) {
    for (const StatusObjective& objective : team.objectives) {
      for (const StatusKeyResult& each : objective.key_results) refs.push_back(each.ref);
    }
  }
  return refs;
}

using Refs = std::vector<std::string>;

}  // namespace okr::report::build
