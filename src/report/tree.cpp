#include "okr/report/tree.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "report/status_files.hpp"
#include "report/tree_choice.hpp"
#include "report/tree_facts.hpp"
#include "report/tree_graph.hpp"
#include "report/tree_rows.hpp"

namespace okr::report {
namespace {

using model::Workspace;

/// Those of the files that say one.
std::vector<model::Period> to_periods(const Workspace& workspace, const std::vector<std::size_t>& files) {
  std::vector<model::Period> periods;
  for (const std::size_t file : files) {
    if (workspace.files[file].period) periods.push_back(*workspace.files[file].period);
  }
  return sort_periods(std::move(periods));
}

/// A part has no state of its own where what it is a part of is parked, so all of that is shown.
bool is_live_itself(const Workspace& workspace, const model::Address& address) {
  if (model::to_item_kind(address) == model::ItemKind::file) return true;
  const model::Address objective{.file = address.file, .objective = address.objective};
  const model::Address key_result{
      .file = address.file, .objective = address.objective, .key_result = address.key_result};
  if (address.objective != model::Address::none && !has_live_state(workspace, objective)) return false;
  if (address.key_result != model::Address::none && !has_live_state(workspace, key_result)) return false;
  return has_live_state(workspace, address);
}

/// Those of which nothing is shown.
std::vector<SkippedFile> find_left_out(const Workspace& workspace, const ThreadGraph& graph,
                                       const std::vector<char>& is_shown) {
  std::vector<SkippedFile> skipped = find_skipped(workspace);
  std::erase_if(skipped, [&](const SkippedFile& each) {
    const auto file = workspace.find_file(each.path);
    if (!file) return false;
    const auto begin = is_shown.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(graph.begin_of(*file)),
                       begin + static_cast<std::ptrdiff_t>(graph.end_of(*file)), [](char shown) { return shown != 0; });
  });
  return skipped;
}

/// Turns numbers of the graph into items, each once.
void add_items(const Workspace& workspace, const ThreadGraph& graph, TreeView& view) {
  constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> item_of(graph.nodes().size(), nowhere);
  for (TreeRow& row : view.rows) {
    std::size_t& item = item_of[row.item];
    if (item == nowhere) {
      item = view.items.size();
      const ThreadNode& node = graph.nodes()[row.item];
      const bool has_key_result = std::ranges::any_of(
          node.parents, [&](std::size_t parent) { return graph.nodes()[parent].address.is_key_result(); });
      view.items.push_back(to_tree_item(workspace, node.address, view.today, has_key_result));
    }
    row.item = item;
  }
}

}  // namespace

TreeView to_tree_view(const Workspace& workspace, Date today, const TreeOptions& options) {
  TreeOptions own = options;
  if (options.item && !is_live_itself(workspace, *options.item)) own.states = TreeStates::all;
  const FileChoice files = choose_tree_files(workspace, today, own);
  const ThreadGraph graph(workspace, files.files);
  const TreeChoice things = choose_things(workspace, graph, files.files, today, own);
  TreeRows rows = to_rows(workspace, graph, things.is_shown, files.files);
  TreeView view{.today = today,
                .choice = files.choice,
                .periods = to_periods(workspace, files.files),
                .coming = files.coming,
                .items = {},
                .rows = std::move(rows.rows),
                .circles = std::move(rows.circles),
                .hidden = things.hidden,
                .skipped = find_left_out(workspace, graph, things.is_shown)};
  add_items(workspace, graph, view);
  return view;
}

}  // namespace okr::report
