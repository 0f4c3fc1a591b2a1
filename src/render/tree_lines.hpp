#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "okr/render/tree.hpp"

namespace okr::render {

/// What is drawn before a name, for each level.
struct TreeGuides {
  std::string_view child;
  std::string_view last_child;
  std::string_view passing;
  std::string_view nothing;
};

/// The rows of a tree as lines of text, asked for in their order: status, progress and on wide lines a bar, in columns;
/// then the lines that lead to it, its name, and its title as far as there is room.
class TreeLines {
 public:
  TreeLines(const report::TreeView& view, const TextStyle& style);

  /// Without a line end.
  std::string render(const report::TreeRow& row);

 private:
  [[nodiscard]] std::string to_bar_text(const report::TreeItem& item) const;
  std::string to_guides(const report::TreeRow& row);
  [[nodiscard]] std::string to_words(const report::TreeRow& row, const report::TreeItem& item, std::size_t cells) const;
  [[nodiscard]] std::string to_name(const report::TreeItem& item) const;
  void find_shared_refs();

  const report::TreeView& view_;
  const TextStyle& style_;
  const TreeGuides& guides_;
  std::size_t gap_;
  bool has_bars_;
  std::size_t status_cells_ = 0;
  std::size_t share_cells_ = 0;
  std::set<std::string_view> shared_refs_;  ///< of objectives of several periods
  std::vector<bool> is_last_;               ///< by depth: of the row that was last there
};

}  // namespace okr::render
