#include "lint/references.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lint/wording.hpp"

namespace okr::lint {
namespace {

using model::Address;

/// The stem that a file's team is named after: "okrs/growth.okr.yaml" -> "growth".
std::string_view to_stem(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.find(".okr."));
}

}  // namespace

std::string_view to_field(const Address& from) { return from.initiative == Address::none ? "aligned_to" : "supports"; }

model::Resolution resolve(const model::Workspace& workspace, const Address& from, std::string_view reference) {
  const bool is_initiative = from.initiative != Address::none;
  return workspace.resolve(reference, from, is_initiative ? model::Wanted::key_result : model::Wanted::goal);
}

std::string list_names(const model::Workspace& workspace, const Address& from, const std::vector<Address>& targets) {
  constexpr std::size_t most = 5;
  std::string list;
  for (std::size_t i = 0; i < std::min(most, targets.size()); ++i) {
    if (i > 0) list += i + 1 == targets.size() ? " or " : ", ";
    list += to_quoted(model::to_reference(workspace, targets[i], from));
  }
  return targets.size() > most ? fmt::format("{} or {} more", list, targets.size() - most) : list;
}

bool may_stand_unread(const model::Workspace& workspace, const Address& from, std::string_view reference) {
  if (!workspace.files[from.file].is_whole) return true;
  if (const std::size_t colon = reference.find(':'); colon != std::string_view::npos)
    reference.remove_prefix(colon + 1);
  const std::string_view team = reference.substr(0, reference.find('/'));
  return std::ranges::any_of(workspace.files,
                             [&](const model::OkrFile& file) { return !file.is_whole && file.team == team; }) ||
         std::ranges::any_of(workspace.unreadable,
                             [&](const model::UnreadableFile& file) { return to_stem(file.path) == team; });
}

}  // namespace okr::lint
