#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "okr/model/workspace.hpp"

namespace okr::report {

/// The shortest names of what stands in some files, all counted at once: asked one by one (`model::to_item_name`), a
/// company's would take minutes.
class ShortNames {
 public:
  /// Lasts as long as the workspace.
  ShortNames(const model::Workspace& workspace, const std::vector<std::size_t>& files);

  /// The shortest ending of a ref that nothing else in the files has: "conversion", "visible/conversion". The whole ref
  /// of what stands elsewhere.
  [[nodiscard]] std::string find(std::string_view ref) const;

 private:
  void add(std::string_view ref);

  std::unordered_map<std::string_view, int> counts_;  ///< by ending
};

}  // namespace okr::report
