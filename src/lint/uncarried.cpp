#include "lint/uncarried.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "lint/initiative_links.hpp"
#include "lint/levels.hpp"
#include "lint/references.hpp"

namespace okr::lint {
namespace {

using model::Address;
using Addresses = std::vector<Address>;

/// In bytes; ids and slugs are shorter.
constexpr std::size_t longest_name = 256;

/// What initiatives and aligned objectives carry, once sorted.
struct Carried {
  Addresses key_results;
  Addresses objectives;                 ///< that objectives of other files are aligned to
  Addresses around;                     ///< objectives and files of initiatives that may be for any key result there
  std::vector<bool> has_initiatives;    ///< by file
  std::vector<std::string_view> named;  ///< in files that could not be read whole, sorted
};

bool contains(const Addresses& sorted, const Address& address) { return std::ranges::binary_search(sorted, address); }

void add_initiatives(Carried& carried, const model::Workspace& workspace, std::size_t file) {
  for (const LinkedInitiative& linked : list_linked_initiatives(workspace, file)) {
    carried.has_initiatives[file] = true;
    carried.key_results.insert(carried.key_results.end(), linked.key_results.begin(), linked.key_results.end());
    if (!linked.is_certain) carried.around.push_back({.file = file, .objective = linked.address.objective});
  }
}

void add_aligned(Carried& carried, const model::Workspace& workspace, std::size_t file) {
  const auto& objectives = workspace.files[file].objectives;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    if (!objectives[i].is_live()) continue;
    for (const model::Reference& reference : objectives[i].aligned_to) {
      for (const Address& to : resolve(workspace, {.file = file, .objective = i}, reference.text).found) {
        if (to.is_key_result()) carried.key_results.push_back(to);
        if (to.is_objective() && to.file != file) carried.objectives.push_back(to);
      }
    }
  }
}

/// What stands behind a "/" in a file that could not be read whole: it may be the name of a key result.
void add_named(Carried& carried, std::string_view bytes) {
  for (std::size_t at = bytes.find('/'); at != std::string_view::npos; at = bytes.find('/', at + 1)) {
    const std::string_view name = bytes.substr(at + 1, longest_name);
    carried.named.push_back(name.substr(0, name.find_first_of("/ \t\r\n,]}\"'#")));
  }
}

Carried find_carried(const model::Workspace& workspace) {
  Carried carried;
  carried.has_initiatives.resize(workspace.files.size());
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    add_initiatives(carried, workspace, file);
    add_aligned(carried, workspace, file);
    if (!workspace.files[file].is_whole) add_named(carried, workspace.files[file].source.bytes());
  }
  std::ranges::sort(carried.named);
  for (Addresses* addresses : {&carried.key_results, &carried.objectives, &carried.around}) {
    std::ranges::sort(*addresses);
  }
  return carried;
}

bool is_carried(const Carried& carried, const model::KeyResult& key_result, const Address& address) {
  const bool is_judged = key_result.is_live() && key_result.is_whole && key_result.keep.is_absent();
  if (!is_judged || contains(carried.key_results, address)) return true;
  return std::ranges::binary_search(carried.named, std::string_view(key_result.slug));
}

bool is_left_out(const Carried& carried, const model::Objective& objective, const Address& address) {
  if (!is_active(objective) || !objective.is_whole || contains(carried.around, address)) return true;
  return !carried.has_initiatives[address.file] && contains(carried.objectives, address);
}

Addresses find_in_file(const Carried& carried, const model::Workspace& workspace, std::size_t file) {
  Addresses found;
  const model::OkrFile& okr_file = workspace.files[file];
  if (okr_file.is_closed() || !okr_file.is_whole || contains(carried.around, {.file = file})) return found;
  for (std::size_t i = 0; i < okr_file.objectives.size(); ++i) {
    const model::Objective& objective = okr_file.objectives[i];
    if (is_left_out(carried, objective, {.file = file, .objective = i})) continue;
    for (std::size_t k = 0; k < objective.key_results.size(); ++k) {
      const Address address{.file = file, .objective = i, .key_result = k};
      if (!is_carried(carried, objective.key_results[k], address)) found.push_back(address);
    }
  }
  return found;
}

}  // namespace

std::vector<Uncarried> find_uncarried(const model::Workspace& workspace) {
  const Carried carried = find_carried(workspace);
  std::vector<Uncarried> uncarried;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    Addresses found = find_in_file(carried, workspace, file);
    if (!found.empty()) uncarried.push_back({file, carried.has_initiatives[file], std::move(found)});
  }
  return uncarried;
}

}  // namespace okr::lint
