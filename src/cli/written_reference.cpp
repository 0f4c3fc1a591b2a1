#include "cli/written_reference.hpp"

#include <fmt/format.h>

#include <optional>

#include "okr/authoring/new_entity.hpp"
#include "okr/base/error.hpp"

namespace okr::cli {

namespace {

/// Gives a thing its slug as id where it has none.
void give_id(ChangeJob& job, const model::Address& address, std::vector<model::Address>& changed) {
  const model::Workspace& now = job.changed();
  const model::Entity* entity = now.find_entity(address);
  if (entity == nullptr || entity->id) return;
  const model::OkrFile& file = now.files[address.file];
  const auto path = authoring::find_path(file, entity->span);
  if (!path) {
    throw Failure{
        fmt::format("\"{}\" has no id and can't be given one, as it stands in the file by an alias", entity->ref),
        "write it out there, with an id", 3};
  }
  job.edit(address.file, {yaml::AddKey{*path, "id", yaml::make_text(entity->slug), yaml::KeyPosition::first}});
  changed.push_back(address);
}

/// A reference that leads to the target alone, by real ids.
std::optional<std::string> find_reference(const ChangeJob& job, const model::Address& target,
                                          const model::Address& from) {
  const model::Workspace& now = job.changed();
  std::string reference = model::to_reference(now, target, from);
  const model::Resolution resolution = now.resolve(reference, from);
  const bool is_right = resolution.found.size() == 1 && resolution.found.front() == target && !resolution.is_by_slug;
  return is_right ? std::optional(std::move(reference)) : std::nullopt;
}

}  // namespace

std::string write_reference(ChangeJob& job, const model::Address& target, const model::Address& from,
                            std::vector<model::Address>& changed) {
  give_id(job, target, changed);
  if (auto reference = find_reference(job, target, from)) return *reference;
  give_id(job, {.file = target.file, .objective = target.objective}, changed);
  if (auto reference = find_reference(job, target, from)) return *reference;
  const model::Workspace& now = job.changed();
  const model::Entity* entity = now.find_entity(target);
  throw Failure{fmt::format("no reference leads to \"{}\" alone from there", entity == nullptr ? "" : entity->ref),
                "its period must overlap the file's, and no other goal may have its name", 3};
}

}  // namespace okr::cli
