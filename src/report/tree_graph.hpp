#pragma once

#include <cstddef>
#include <vector>

#include "okr/model/item.hpp"
#include "okr/model/workspace.hpp"

namespace okr::report {

/// An objective, a key result or an initiative, and what it hangs from.
struct ThreadNode {
  model::Address address;
  std::vector<std::size_t> parents;   ///< a key result's objective, what an objective is aligned to, what an
                                      ///< initiative supports; each once
  std::vector<std::size_t> children;  ///< key results, then initiatives, then objectives by level; then in file order
  bool is_linked = false;             ///< its parents are known
};

/// What hangs from what. Everything has a number; links are looked up for the files that are asked for, and all above.
class ThreadGraph {
 public:
  /// Links what stands in the files, and everything above it.
  ThreadGraph(const model::Workspace& workspace, const std::vector<std::size_t>& files);

  [[nodiscard]] const std::vector<ThreadNode>& nodes() const { return nodes_; }
  [[nodiscard]] std::size_t find(const model::Address& address) const;
  /// The numbers from and to (not included) that the things of a file have.
  [[nodiscard]] std::size_t begin_of(std::size_t file) const { return first_of_file_[file]; }
  [[nodiscard]] std::size_t end_of(std::size_t file) const { return first_of_file_[file + 1]; }

 private:
  void add_file(std::size_t index);
  void add_initiatives(const std::vector<model::Initiative>& initiatives, model::Address place);
  void add_parent(ThreadNode& node, const model::Address& parent) const;
  void find_parents(ThreadNode& node) const;
  void find_initiative_parents(ThreadNode& node) const;
  void link_all(std::vector<std::size_t> waiting);
  void sort_children();

  const model::Workspace& workspace_;
  std::vector<ThreadNode> nodes_;           ///< in the order of their addresses
  std::vector<std::size_t> first_of_file_;  ///< and one behind the last
};

}  // namespace okr::report
