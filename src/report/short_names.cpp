#include "report/short_names.hpp"

namespace okr::report {

ShortNames::ShortNames(const model::Workspace& workspace, const std::vector<std::size_t>& files) {
  for (const std::size_t index : files) {
    const model::OkrFile& file = workspace.files[index];
    add_all(file.initiatives);
    for (const model::Objective& objective : file.objectives) {
      add(objective.ref);
      add_all(objective.initiatives);
      for (const model::KeyResult& key_result : objective.key_results) {
        add(key_result.ref);
        add_all(key_result.initiatives);
      }
    }
  }
}

std::string ShortNames::find(std::string_view ref) const {
  for (std::size_t slash = ref.rfind('/'); slash != std::string_view::npos; slash = ref.rfind('/', slash - 1)) {
    const std::string_view ending = ref.substr(slash + 1);
    const auto count = counts_.find(ending);
    if (count != counts_.end() && count->second == 1) return std::string(ending);
    if (slash == 0) break;
  }
  return std::string(ref);
}

void ShortNames::add(std::string_view ref) {
  for (std::size_t slash = ref.rfind('/'); slash != std::string_view::npos; slash = ref.rfind('/', slash - 1)) {
    ++counts_[ref.substr(slash + 1)];
    if (slash == 0) break;
  }
}

void ShortNames::add_all(const std::vector<model::Initiative>& initiatives) {
  for (const model::Initiative& each : initiatives) add(each.ref);
}

}  // namespace okr::report
