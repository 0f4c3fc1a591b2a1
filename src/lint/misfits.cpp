#include "lint/misfits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "lint/levels.hpp"
#include "lint/references.hpp"

namespace okr::lint {
namespace {

std::string to_fault(const model::OkrFile& child, const model::OkrFile& parent, const model::Config& config) {
  const auto low = find_level(child, config);
  const auto high = find_level(parent, config);
  std::string fault;
  if (low && high && *high > *low) {
    fault = fmt::format("on a lower level ({} below {})", to_level_name(parent), to_level_name(child));
  }
  if (child.period && parent.period && !child.period->overlaps(*parent.period)) {
    fault += fmt::format("{}outside the child's period ({}, not {})", fault.empty() ? "" : " and ", parent.period->name,
                         child.period->name);
  }
  return fault;
}

/// Whether the parent is aligned to the child in turn.
bool is_mutual(const model::Workspace& workspace, const model::Address& child, model::Address parent) {
  parent.key_result = model::Address::none;
  return std::ranges::any_of(workspace.find_objective(parent)->aligned_to, [&](const model::Reference& reference) {
    const auto found = resolve(workspace, parent, reference.text).found;
    return found.size() == 1 && found.front().file == child.file && found.front().objective == child.objective;
  });
}

}  // namespace

std::string find_misfit(const model::Workspace& workspace, const model::Address& child, const model::Address& parent) {
  std::string fault = to_fault(workspace.files[child.file], workspace.files[parent.file], workspace.config);
  if (!fault.empty() && is_mutual(workspace, child, parent)) fault.clear();
  return fault;
}

}  // namespace okr::lint
