#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/file.hpp"
#include "okr/model/config.hpp"
#include "okr/model/links.hpp"
#include "okr/model/okr_file.hpp"

namespace okr::model {

/// Where an entity stands in a workspace. A file's own place has no objective; an objective's no key result. An
/// initiative is the `initiative`th of the innermost of file, objective and key result that is given.
struct Address {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t file = none;
  std::size_t objective = none;
  std::size_t key_result = none;
  std::size_t initiative = none;
  friend bool operator==(const Address&, const Address&) = default;
  friend auto operator<=>(const Address&, const Address&) = default;
  [[nodiscard]] bool is_objective() const { return objective != none && key_result == none && initiative == none; }
  [[nodiscard]] bool is_key_result() const { return key_result != none && initiative == none; }
};

/// A file that stands in the list but could not be read: a FIFO, no permission, gone meanwhile.
struct UnreadableFile {
  std::string path;
  std::string reason;  ///< fits after the path
};

/// What a reference is to lead to: `supports` to key results, `aligned_to` to objectives or key results. Where a name
/// leads to no key result, an objective of that name is found all the same, so that a rule can say so.
enum class Wanted : std::uint8_t { key_result, goal };

/// What one reference leads to.
struct Resolution {
  std::vector<Address>
      found;  ///< one where it is right, several where it is ambiguous, none where nothing has that name
  std::optional<std::string>
      nearest;  ///< where none was found: the most similar name that leads to one thing from there
  bool is_by_slug =
      false;  ///< what was found has no id: the name is its title's slug (references in files need real ids)
};

/// All OKR files below one root, with their links. Files are in the order of their paths. Made by `load_workspace` or
/// `to_workspace`, and not changed after that: the links know where each goal stands.
struct Workspace {
  std::string root;  ///< absolute folder
  Config config;
  std::vector<OkrFile> files;
  std::vector<UnreadableFile> unreadable;
  Links links;

  /// The file's place in `files`.
  [[nodiscard]] std::optional<std::size_t> find_file(std::string_view path) const;
  /// What an address of an objective, a key result or an initiative leads to.
  [[nodiscard]] const Entity* find_entity(const Address& address) const;
  [[nodiscard]] const Objective* find_objective(const Address& address) const;
  [[nodiscard]] const KeyResult* find_key_result(const Address& address) const;
  [[nodiscard]] const Initiative* find_initiative(const Address& address) const;

  /// Looks a reference up from a place (format.md, References): same objective, same file, files whose period overlaps;
  /// the same period wins, then the shortest that contains it. Real ids come before earlier ones (`was`), and those
  /// before slugs.
  [[nodiscard]] Resolution resolve(std::string_view reference, const Address& from, Wanted wanted = Wanted::goal) const;
};

/// Reads and decodes the files at `paths` (relative to the root), on `threads` threads; the result does not depend on
/// their number.
Workspace load_workspace(std::string root, Config config, std::vector<std::string> paths, const Files& files,
                         unsigned threads);

/// A workspace of files that are decoded already.
Workspace to_workspace(std::string root, Config config, std::vector<OkrFile> files);

/// The shortest reference that leads to `target` alone from a place: "conversion", "growth/visible",
/// "2026-Q3:growth/visible". Its `ref` where none does, as it has no id or shares it.
std::string to_reference(const Workspace& workspace, const Address& target, const Address& from);

/// The owner in effect: its own, else that of the key result, objective or file around it; nothing where none names
/// one.
std::optional<std::string> find_owner(const Workspace& workspace, const Address& address);

}  // namespace okr::model
