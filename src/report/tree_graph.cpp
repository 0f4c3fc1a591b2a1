#include "report/tree_graph.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <tuple>

#include "okr/model/levels.hpp"
#include "report/target.hpp"

namespace okr::report {
namespace {

using model::Address;
using model::ItemKind;
using model::Wanted;

int to_rank(ItemKind kind) {
  constexpr std::array ranks{3, 2, 0, 1};  // by ItemKind
  return ranks.at(static_cast<std::size_t>(kind));
}

}  // namespace

ThreadGraph::ThreadGraph(const model::Workspace& workspace, const std::vector<std::size_t>& files)
    : workspace_(workspace) {
  for (std::size_t index = 0; index < workspace.files.size(); ++index) add_file(index);
  first_of_file_.push_back(nodes_.size());
  std::vector<std::size_t> waiting;
  for (const std::size_t file : files) {
    for (std::size_t number = begin_of(file); number < end_of(file); ++number) waiting.push_back(number);
  }
  link_all(std::move(waiting));
  sort_children();
}

std::size_t ThreadGraph::find(const Address& address) const {
  const auto begin = nodes_.begin() + static_cast<std::ptrdiff_t>(begin_of(address.file));
  const auto end = nodes_.begin() + static_cast<std::ptrdiff_t>(end_of(address.file));
  const auto found = std::ranges::lower_bound(begin, end, address, {}, &ThreadNode::address);
  assert(found != end && found->address == address);
  return static_cast<std::size_t>(found - nodes_.begin());
}

/// Parts before the whole: as addresses are ordered.
void ThreadGraph::add_file(std::size_t index) {
  const model::OkrFile& file = workspace_.files[index];
  first_of_file_.push_back(nodes_.size());
  for (std::size_t o = 0; o < file.objectives.size(); ++o) {
    const model::Objective& objective = file.objectives[o];
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const Address key_result{.file = index, .objective = o, .key_result = k};
      add_initiatives(objective.key_results[k].initiatives, key_result);
      nodes_.push_back({key_result, {}, {}});
    }
    add_initiatives(objective.initiatives, {.file = index, .objective = o});
    nodes_.push_back({{.file = index, .objective = o}, {}, {}});
  }
  add_initiatives(file.initiatives, {.file = index});
}

void ThreadGraph::add_initiatives(const std::vector<model::Initiative>& initiatives, Address place) {
  for (std::size_t i = 0; i < initiatives.size(); ++i) {
    place.initiative = i;
    nodes_.push_back({place, {}, {}});
  }
}

/// What is left of another file that is broken is no parent: its figures would not be true.
void ThreadGraph::add_parent(ThreadNode& node, const Address& parent) const {
  if (parent.file == node.address.file || workspace_.files[parent.file].is_whole) node.parents.push_back(find(parent));
}

void ThreadGraph::find_parents(ThreadNode& node) const {
  const Address& address = node.address;
  if (address.initiative != Address::none) return find_initiative_parents(node);
  if (address.is_key_result()) return add_parent(node, {.file = address.file, .objective = address.objective});
  for (const model::Reference& reference : workspace_.find_objective(address)->aligned_to) {
    if (const auto parent = find_target(workspace_, reference, address, Wanted::goal)) add_parent(node, *parent);
  }
}

/// Key results; an objective only where there is none.
void ThreadGraph::find_initiative_parents(ThreadNode& node) const {
  const Address& address = node.address;
  const Address around{.file = address.file, .objective = address.objective, .key_result = address.key_result};
  std::vector<Address> objectives;
  if (around.is_key_result()) add_parent(node, around);
  for (const model::Reference& reference : workspace_.find_initiative(address)->supports) {
    const auto target = find_target(workspace_, reference, address, Wanted::key_result);
    if (!target) continue;
    if (target->is_key_result()) {
      add_parent(node, *target);
    } else {
      objectives.push_back(*target);
    }
  }
  if (!node.parents.empty()) return;
  if (around.is_objective()) objectives.push_back(around);
  for (const Address& objective : objectives) add_parent(node, objective);
}

void ThreadGraph::link_all(std::vector<std::size_t> waiting) {
  while (!waiting.empty()) {
    const std::size_t number = waiting.back();
    waiting.pop_back();
    ThreadNode& node = nodes_[number];
    if (node.is_linked) continue;
    node.is_linked = true;
    find_parents(node);
    std::ranges::sort(node.parents);
    node.parents.erase(std::unique(node.parents.begin(), node.parents.end()), node.parents.end());
    for (const std::size_t parent : node.parents) {
      nodes_[parent].children.push_back(number);
      if (!nodes_[parent].is_linked) waiting.push_back(parent);
    }
  }
}

void ThreadGraph::sort_children() {
  const auto key = [&](std::size_t number) {
    const Address& address = nodes_[number].address;
    const ItemKind kind = model::to_item_kind(address);
    const std::size_t level =
        kind == ItemKind::objective
            ? model::find_level(workspace_.files[address.file], workspace_.config).value_or(Address::none)
            : 0;
    return std::tuple(to_rank(kind), level, address);
  };
  for (ThreadNode& node : nodes_) {
    if (node.children.size() > 1) std::ranges::sort(node.children, {}, key);
  }
}

}  // namespace okr::report
