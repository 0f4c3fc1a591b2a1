#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "okr/base/error.hpp"
#include "okr/base/file.hpp"
#include "okr/base/lock.hpp"

namespace okr::journal {

/// What one command wrote. Paths are relative to the workspace's root.
struct Entry {
  std::string command;  ///< as typed: `okr check-in conversion 1.9`
  std::string day;      ///< YYYY-MM-DD
  std::vector<FileChange> files;
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// How a command that was cut off while it wrote came to its end.
struct Recovery {
  Entry entry;
  bool is_complete = false;       ///< all its files have their new bytes; else those of before
  std::vector<std::string> kept;  ///< files that somebody has changed since: they are left as they are
};

/// Whether what is written is a command's own, or takes back the last one.
enum class Purpose : std::uint8_t { change, undo };

/// Where a workspace's journal stands: below the git folder, else below the user's state folder, in folders that go as
/// the workspace's own do.
std::string to_journal_folder(const std::string& base, const std::string& workspace);

/// The record of what commands wrote in a workspace, the last 20 of them, and its lock, which is held for as long as
/// this object lives.
///
///     Journal journal(folder, root, 5s);
///     if (auto recovery = journal.recover()) ...  // tell it
///     journal.apply({"okr approve visible --by Kari", "2026-11-22", changes}, Purpose::change);
class Journal {
 public:
  /// Makes the folder where it is missing. Throws Failure; exit 3 where another okr keeps the lock for longer than
  /// `patience`.
  Journal(std::string folder, std::string root, std::chrono::milliseconds patience);

  /// Brings what was cut off to one end: the files whose command had not written all get their old bytes again. Nothing
  /// where nothing was cut off. Throws Failure.
  std::optional<Recovery> recover();

  /// Writes all files of the entry or none, and notes it; an undo takes the last entry out. Throws Failure; exit 3
  /// where a file has changed meanwhile. Whenever the process ends, the files are old or `recover` makes them so.
  void apply(const Entry& entry, Purpose purpose);

  /// Notes what another program wrote already, an editor, so that it can be taken back as well. Throws Failure.
  void note(const Entry& entry);

  /// Forgets the last entry. Throws Failure.
  void drop_last();

  /// The last entries, the newest first. Those that can't be read are left out.
  [[nodiscard]] std::vector<Entry> list() const;

 private:
  [[nodiscard]] std::string to_path(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> list_names() const;
  [[nodiscard]] std::vector<FileChange> to_absolute(const std::vector<FileChange>& files) const;
  void restore(const FileChange& file, Recovery& recovery) const;
  void begin(const Entry& entry, Purpose purpose) const;
  bool finish(Purpose purpose);

  std::string folder_;
  std::string root_;
  std::optional<FileLock> lock_;
};

}  // namespace okr::journal
