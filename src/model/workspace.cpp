#include "okr/model/workspace.hpp"

#include <algorithm>
#include <utility>

#include "okr/base/parallel.hpp"
#include "okr/base/text.hpp"
#include "okr/model/decode.hpp"

namespace okr::model {

namespace {

/// The element at `index`, or nullptr past the end.
template <class T>
const T* find_at(const std::vector<T>& things, std::size_t index) {
  return index < things.size() ? &things[index] : nullptr;
}

/// What came of one path: the file, or why there is none.
struct Loaded {
  OkrFile file;
  std::optional<std::string> reason;
};

Loaded load_one(const std::string& path, const Config& config, const Files& files) {
  Result<std::string> bytes = files.read(path);
  if (!bytes) return {{}, bytes.problem().message};
  return {decode_file(SourceFile(path, std::move(*bytes)), config), std::nullopt};
}

std::optional<std::string> find_named(const Field<std::string>& owner) {
  return owner && !is_blank(*owner) ? std::optional(*owner) : std::nullopt;
}

}  // namespace

std::optional<std::size_t> Workspace::find_file(std::string_view path) const {
  const auto found = std::ranges::lower_bound(files, path, {},
                                              [](const OkrFile& file) { return std::string_view(file.source.path()); });
  if (found == files.end() || found->source.path() != path) return std::nullopt;
  return static_cast<std::size_t>(found - files.begin());
}

const Entity* Workspace::find_entity(const Address& address) const {
  if (address.initiative != Address::none) return find_initiative(address);
  if (address.key_result != Address::none) return find_key_result(address);
  return find_objective(address);
}

const Objective* Workspace::find_objective(const Address& address) const {
  const OkrFile* file = find_at(files, address.file);
  return file == nullptr ? nullptr : find_at(file->objectives, address.objective);
}

const KeyResult* Workspace::find_key_result(const Address& address) const {
  const Objective* objective = find_objective(address);
  return objective == nullptr ? nullptr : find_at(objective->key_results, address.key_result);
}

const Initiative* Workspace::find_initiative(const Address& address) const {
  if (const KeyResult* key_result = find_key_result(address))
    return find_at(key_result->initiatives, address.initiative);
  if (const Objective* objective = find_objective(address)) return find_at(objective->initiatives, address.initiative);
  const OkrFile* file = find_at(files, address.file);
  return file == nullptr ? nullptr : find_at(file->initiatives, address.initiative);
}

Workspace load_workspace(std::string root, Config config, std::vector<std::string> paths, const Files& files,
                         unsigned threads) {
  std::ranges::sort(paths);
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  std::vector<Loaded> loaded(paths.size());
  for_each_index(paths.size(), threads,
                 [&](std::size_t index) { loaded[index] = load_one(paths[index], config, files); });
  std::vector<OkrFile> readable;
  readable.reserve(paths.size());
  std::vector<UnreadableFile> unreadable;
  for (std::size_t index = 0; index < paths.size(); ++index) {
    if (loaded[index].reason)
      unreadable.push_back({std::move(paths[index]), std::move(*loaded[index].reason)});
    else
      readable.push_back(std::move(loaded[index].file));
  }
  Workspace workspace = to_workspace(std::move(root), std::move(config), std::move(readable));
  workspace.unreadable = std::move(unreadable);
  return workspace;
}

Workspace to_workspace(std::string root, Config config, std::vector<OkrFile> files) {
  Links links(files);
  return {std::move(root), std::move(config), std::move(files), {}, std::move(links)};
}

std::optional<std::string> find_owner(const Workspace& workspace, const Address& address) {
  const OkrFile* file = find_at(workspace.files, address.file);
  if (file == nullptr) return std::nullopt;
  const std::initializer_list<const Entity*> inside_out = {
      workspace.find_initiative(address), workspace.find_key_result(address), workspace.find_objective(address)};
  for (const Entity* entity : inside_out) {
    if (entity == nullptr) continue;
    if (auto owner = find_named(entity->owner)) return owner;
  }
  return find_named(file->owner);
}

}  // namespace okr::model
