#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/file.hpp"
#include "okr/model/config.hpp"
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

/// What the references of one entity lead to.
struct Resolution {
  std::vector<Address>
      found;  ///< one where it is right, several where it is ambiguous, none where nothing has that name
  std::optional<std::string> nearest;  ///< the most similar name that would resolve from there, where none was found
  bool is_by_slug = false;  ///< the only match has no id: it is the title's slug (references in files need real ids)
};

/// All OKR files below one root, with their links. Files are in the order of their paths.
struct Workspace {
  std::string root;  ///< absolute folder
  Config config;
  std::vector<OkrFile> files;
  std::vector<UnreadableFile> unreadable;

  [[nodiscard]] const Objective* find_objective(const Address& address) const;
  [[nodiscard]] const KeyResult* find_key_result(const Address& address) const;
  [[nodiscard]] const Initiative* find_initiative(const Address& address) const;

  /// Looks a reference up from a place (format.md, References): same objective, same file, files whose period overlaps;
  /// the same period wins, then the shortest that contains it.
  [[nodiscard]] Resolution resolve(std::string_view reference, const Address& from) const;
};

/// Reads and decodes the files at `paths` (relative to the root), on `threads` threads; the result does not depend on
/// their number.
Workspace load_workspace(std::string root, Config config, const std::vector<std::string>& paths, const Files& files,
                         unsigned threads);

/// Whether a path is an OKR file by the config: its `files` patterns, else its name; and whether `exclude` takes it
/// out.
bool is_okr_path(std::string_view path, const Config& config);
bool is_excluded(std::string_view path, const Config& config);

/// The owner in effect: the key result's, else its objective's, else its file's; nothing where none names one.
std::optional<std::string> find_owner(const Workspace& workspace, const Address& address);

}  // namespace okr::model
