#include "lint/entity.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace okr::lint {
namespace {

using model::Address;

/// The index of the thing whose span holds `span`. Things stand in the order of the file, so the last that begins
/// before it is the only candidate.
template <class T>
std::size_t find_containing(const std::vector<T>& things, Span span) {
  const auto after =
      std::ranges::partition_point(things, [&](const T& thing) { return thing.span.begin <= span.begin; });
  if (after == things.begin()) return Address::none;
  const auto found = std::prev(after);
  return found->span.contains(span) ? static_cast<std::size_t>(found - things.begin()) : Address::none;
}

std::string to_title(const model::Entity& entity) { return entity.title ? *entity.title : entity.slug; }

EntityName to_file_name(const model::OkrFile& file) {
  return {file.team, "file", file.name.value_or(file.team), {file.team}};
}

void name(EntityName& name, const model::Entity& entity, std::string_view kind, std::string crumb) {
  name.id = entity.ref;
  name.kind = kind;
  name.title = to_title(entity);
  name.breadcrumb.push_back(std::move(crumb));
}

}  // namespace

EntityName to_entity_name(const model::Workspace& workspace, const Address& address) {
  if (address.file == Address::none) return {};
  EntityName result = to_file_name(workspace.files[address.file]);
  if (const auto* objective = workspace.find_objective({address.file, address.objective})) {
    name(result, *objective, "objective", to_title(*objective));
  }
  if (const auto* key_result = workspace.find_key_result({address.file, address.objective, address.key_result})) {
    name(result, *key_result, "key_result", fmt::format("KR {}", address.key_result + 1));
  }
  if (address.initiative == Address::none) return result;
  if (const auto* initiative = workspace.find_initiative(address)) {
    name(result, *initiative, "initiative", fmt::format("Initiative {}", address.initiative + 1));
  }
  return result;
}

EntityName to_entity_name(const model::Workspace& workspace, const Address& address, Span span) {
  EntityName result = to_entity_name(workspace, address);
  if (!address.is_key_result()) return result;
  const auto& check_ins = workspace.find_key_result(address)->check_ins;
  const std::size_t index = find_containing(check_ins, span);
  if (index == Address::none) return result;
  const model::CheckIn& check_in = check_ins[index];
  result.kind = "check_in";
  result.id += "/" + (check_in.on ? to_string(*check_in.on) : fmt::format("{}", index + 1));
  return result;
}

Address find_address(const model::Workspace& workspace, std::size_t file, Span span) {
  const model::OkrFile& okr_file = workspace.files[file];
  Address address{.file = file};
  const auto* initiatives = &okr_file.initiatives;
  address.objective = find_containing(okr_file.objectives, span);
  if (address.objective != Address::none) {
    const model::Objective& objective = okr_file.objectives[address.objective];
    initiatives = &objective.initiatives;
    address.key_result = find_containing(objective.key_results, span);
    if (address.key_result != Address::none) initiatives = &objective.key_results[address.key_result].initiatives;
  }
  address.initiative = find_containing(*initiatives, span);
  return address;
}

}  // namespace okr::lint
