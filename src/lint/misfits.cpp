#include "lint/misfits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

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

using Names = std::set<std::string_view>;

/// What a reference to an objective, or to a key result of it, may end in.
Names list_own_names(const model::Objective& objective) {
  Names names;
  const auto add = [&](const model::Entity& entity) {
    names.insert(entity.slug);
    if (entity.id) names.insert(*entity.id);
    for (const model::Text& earlier : entity.was) names.insert(earlier.value);
  };
  add(objective);
  for (const model::KeyResult& key_result : objective.key_results) add(key_result);
  return names;
}

std::string_view to_last_name(std::string_view reference) {
  reference.remove_prefix(reference.find(':') + 1);
  return reference.substr(reference.rfind('/') + 1);
}

/// Whether the parent is aligned to the child in turn. Only what may name the child is looked up: a parent may have
/// many children, and many references.
bool is_mutual(const model::Workspace& workspace, const model::Address& child, model::Address parent) {
  parent.key_result = model::Address::none;
  const Names names = list_own_names(*workspace.find_objective({.file = child.file, .objective = child.objective}));
  return std::ranges::any_of(workspace.find_objective(parent)->aligned_to, [&](const model::Reference& reference) {
    if (!names.contains(to_last_name(reference.text))) return false;
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
