#include "report/short_names.hpp"

#include "report/initiative_facts.hpp"

namespace okr::report {

ShortNames::ShortNames(const model::Workspace& workspace, const std::vector<std::size_t>& files) {
  for (const std::size_t index : files) {
    const model::OkrFile& file = workspace.files[index];
    for (const model::Objective& objective : file.objectives) {
      add(objective.ref);
      for (const model::KeyResult& key_result : objective.key_results) add(key_result.ref);
    }
    for_each_initiative(file, index, [&](const model::Initiative& each, const model::Address&) { add(each.ref); });
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

}  // namespace okr::report
