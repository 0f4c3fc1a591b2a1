#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "okr/base/error.hpp"

namespace okr {

/// The bytes of a regular file. Fails with words that fit after the path: "does not exist", "is a folder", "is no
/// regular file" (a FIFO, a socket, a device: it is never opened for reading), "can't be read (Permission denied)",
/// "links to what does not exist". Reads at most `limit` + 1 bytes, so that a caller can tell a file that is too large
/// without loading it all.
Result<std::string> read_file(const std::string& path, std::size_t limit);

/// All bytes of a regular file, for a comparison; nothing where there is none or it can't be read.
std::optional<std::string> find_bytes(const std::string& path);

/// Writes a new file and gives its size; fails where one stands already ("exists already") and leaves none behind where
/// the bytes can't be written.
Result<std::size_t> create_file(const std::string& path, std::string_view bytes);

/// Writes a whole file, new or in the place of one, and gives its size: whoever reads it sees the old bytes or the new
/// ones, never a part, and where writing fails the old ones stay. A symlink stays and what it points to is written; the
/// mode stays. A device or FIFO is written into.
Result<std::size_t> write_file(const std::string& path, std::string_view bytes);

/// Why a file can't be written there, in words that fit after the path, as far as that can be told without writing.
std::optional<Problem> find_write_problem(const std::string& path);

/// A file's bytes before and after a change; nothing where there was or will be none.
struct FileChange {
  std::string path;
  std::optional<std::string> before;
  std::optional<std::string> after;
  friend bool operator==(const FileChange&, const FileChange&) = default;
  /// The way back.
  [[nodiscard]] FileChange reversed() const { return {path, after, before}; }
};

/// Why a change of files was not made.
struct WriteFault {
  std::string path;
  std::string message;      ///< fits after the path
  bool is_refused = false;  ///< it would lose what somebody else wrote there; else writing failed
  bool is_partial = false;  ///< some file could not get its old bytes again
};

/// Makes all changes or none. New bytes stand beside each file and on the disk before the first takes its place, and
/// each file still has its bytes of before then; folders of new files are made. A symlink stays and what it points to
/// is written; the mode stays. Where one can't take its place, those before it get their old bytes again.
std::optional<WriteFault> write_files(const std::vector<FileChange>& changes);

/// Removes what a `write_files` or `write_file` of a process that is gone left beside the files of a folder.
void remove_leftovers(const std::string& folder);

/// What a symlink points to counts, not the link.
bool path_exists(const std::string& path);
bool is_folder(const std::string& path);

/// The path with its symlinks followed, as far as it exists; as it is where that can't be told.
std::string to_real_path(const std::string& path);

/// Whether a path lies in a folder, both with their symlinks followed.
bool is_inside(const std::string& path, const std::string& folder);

/// Absolute, without `.`, `..` and doubled `/`; symlinks stay as written.
std::string to_absolute(const std::string& path, const std::string& folder);

/// `path` as seen from `folder` where it lies inside, `/`-separated (`.` for the folder itself); else nothing. Both
/// absolute and normal.
std::optional<std::string> to_relative(const std::string& path, const std::string& folder);

/// Where OKR files come from: the disk, a revision, or a buffer laid over either. Paths are relative to the workspace's
/// root, `/`-separated.
struct Files {
  std::function<std::vector<std::string>()> list;                    ///< all candidate paths, sorted, unique
  std::function<Result<std::string>(const std::string& path)> read;  ///< fails with words that fit after the path
};

/// The files below `root` on disk, hidden folders left out, symlinks to files followed and to folders not. FIFOs, links
/// to nothing and folders named like an OKR file are listed too, so that reading them tells what they are. A folder
/// that can't be read has no files. Reads stop at `limit` + 1 bytes.
Files disk_files(const std::string& root, std::size_t limit);

/// `files` with `bytes` in the place of `path`, whether it exists below or not.
Files overlay(Files files, std::string path, std::string bytes);

}  // namespace okr
