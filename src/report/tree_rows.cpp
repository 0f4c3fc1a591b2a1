#include "report/tree_rows.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

#include "okr/model/alignment.hpp"
#include "okr/model/levels.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::ItemKind;
using model::Workspace;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// Goes down from each top, with a stack of its own, as a thread may be as long as the workspace.
class Walk {
 public:
  Walk(const Workspace& workspace, const ThreadGraph& graph, const std::vector<char>& is_shown,
       const std::vector<std::size_t>& files)
      : workspace_(workspace),
        graph_(graph),
        is_shown_(is_shown),
        levels_(workspace.config),
        first_row_(is_shown.size(), nowhere),
        is_on_path_(is_shown.size(), 0) {
    for (const std::size_t file : files) levels_.add(workspace.files[file]);
  }

  TreeRows go() {
    std::vector<std::size_t> tops;
    std::vector<std::size_t> orphans;
    for (std::size_t number = 0; number < is_shown_.size(); ++number) {
      if (is_shown_[number] == 0 || hangs(number)) continue;
      (is_orphan(node(number).address) ? orphans : tops).push_back(number);
    }
    go_down(std::move(tops), TreePart::thread);
    go_down(std::move(orphans), TreePart::orphan);
    go_round();
    return {std::move(rows_), std::move(circles_)};
  }

 private:
  struct Visit {
    std::size_t row = 0;
    std::vector<std::size_t> children;
    std::size_t next = 0;
  };

  [[nodiscard]] const ThreadNode& node(std::size_t number) const { return graph_.nodes()[number]; }

  [[nodiscard]] bool hangs(std::size_t number) const {
    return std::ranges::any_of(node(number).parents, [&](std::size_t parent) { return is_shown_[parent] != 0; });
  }

  /// An initiative for nothing, an objective that nothing above is served by; one that says why is none.
  [[nodiscard]] bool is_orphan(const Address& address) const {
    if (model::to_item_kind(address) == ItemKind::initiative) return true;
    const model::Objective& objective = *workspace_.find_objective(address);
    const bool is_alone_by_choice = objective.is_aligned_to_none && !objective.why.is_absent();
    return model::is_active(objective) && !is_alone_by_choice && levels_.has_above(workspace_.files[address.file]);
  }

  void sort_by_level(std::vector<std::size_t>& numbers) const {
    std::ranges::sort(numbers, {}, [&](std::size_t number) {
      const Address& address = node(number).address;
      const bool is_initiative = address.initiative != Address::none;
      const auto level = model::find_level(workspace_.files[address.file], workspace_.config);
      return std::tuple(is_initiative, level.value_or(Address::none), address);
    });
  }

  void go_down(std::vector<std::size_t> tops, TreePart part) {
    sort_by_level(tops);
    for (const std::size_t top : tops) go_down(top, part);
  }

  void go_down(std::size_t top, TreePart part) {
    if (first_row_[top] != nowhere) return;
    std::vector<Visit> path;
    add_row(top, {.part = part}, path);
    while (!path.empty()) {
      Visit& visit = path.back();
      if (visit.next == visit.children.size()) {
        is_on_path_[rows_[visit.row].item] = 0;
        path.pop_back();
        continue;
      }
      const std::size_t child = visit.children[visit.next++];
      const bool is_last = visit.next == visit.children.size();
      add_row(child, {.depth = path.size(), .parent = visit.row, .is_last = is_last, .part = part}, path);
    }
  }

  /// Where it comes for the first time, what hangs from it is visited next.
  void add_row(std::size_t number, TreeRow row, std::vector<Visit>& path) {
    const bool is_new = first_row_[number] == nowhere;
    if (is_new) first_row_[number] = rows_.size();
    row.item = number;
    row.first = first_row_[number];
    if (!is_new) row.link = is_on_path_[number] != 0 ? TreeLink::circle : TreeLink::repeated;
    rows_.push_back(row);
    if (!is_new) return;
    is_on_path_[number] = 1;
    std::vector<std::size_t> children;
    std::ranges::copy_if(node(number).children, std::back_inserter(children),
                         [&](std::size_t child) { return is_shown_[child] != 0; });
    path.push_back({rows_.size() - 1, std::move(children)});
  }

  /// What no top leads to is aligned in a circle, or hangs from one: each circle from its first name on.
  void go_round() {
    const auto is_left = [&](std::size_t number) { return is_shown_[number] != 0 && first_row_[number] == nowhere; };
    std::vector<std::size_t> left;
    for (std::size_t number = 0; number < is_shown_.size(); ++number) {
      if (is_left(number)) left.push_back(number);
    }
    const bool has_circle =
        !left.empty() || std::ranges::any_of(rows_, [](const TreeRow& row) { return row.link == TreeLink::circle; });
    if (!has_circle) return;
    for (const auto& circle : model::find_alignment_cycles(workspace_)) {
      if (std::ranges::all_of(circle, [&](const auto& link) { return is_shown_[graph_.find(link.from)] != 0; })) {
        add_circle(circle);
      }
    }
    for (const std::size_t number : left) go_down(number, TreePart::circle);
  }

  void add_circle(const std::vector<model::AlignmentLink>& circle) {
    std::vector<std::string>& refs = circles_.emplace_back();
    for (const model::AlignmentLink& link : circle) refs.push_back(workspace_.find_objective(link.from)->ref);
    go_down(graph_.find(circle.front().from), TreePart::circle);
  }

  const Workspace& workspace_;
  const ThreadGraph& graph_;
  const std::vector<char>& is_shown_;
  model::LevelPeriods levels_;
  std::vector<std::size_t> first_row_;  ///< by number
  std::vector<char> is_on_path_;        ///< by number
  std::vector<TreeRow> rows_;
  std::vector<std::vector<std::string>> circles_;
};

}  // namespace

TreeRows to_rows(const Workspace& workspace, const ThreadGraph& graph, const std::vector<char>& is_shown,
                 const std::vector<std::size_t>& files) {
  return Walk(workspace, graph, is_shown, files).go();
}

}  // namespace okr::report
