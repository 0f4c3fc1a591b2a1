#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "okr/journal/journal.hpp"
#include "okr/model/workspace.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::cli {

/// `--dry-run`, which every command that writes takes.
inline constexpr Flag dry_run_flag{"--dry-run", "", "write nothing, and show the change as a diff"};

/// A command that writes: it holds the workspace's lock, gathers changes of files, and writes all of them or none.
///
///     ChangeJob job(arguments, session);
///     job.edit(file_index, {yaml::AppendItem{...}});
///     const model::Workspace after = job.to_changed();   // for what is said of it
///     if (!job.commit()) return 0;                       // --dry-run: the diff is on stdout
class ChangeJob {
 public:
  /// Finds the workspace, takes its lock, mends what a command that was cut off left, and reads all OKR files. Throws
  /// Failure; exit 3 where another okr keeps the lock.
  ChangeJob(const Arguments& arguments, const Session& session);

  [[nodiscard]] const model::Workspace& workspace() const { return workspace_; }

  /// Edits a file, on top of what was edited in it before. Throws Failure (exit 3) where the edit engine refuses: what
  /// is in the way, `file:line`, the change that it would have made, and what to do by hand.
  void edit(std::size_t file, const std::vector<yaml::Edit>& edits);
  /// Another text for a file of the workspace.
  void replace(std::size_t file, std::string bytes);
  /// A new file; `path` is relative to the root. Throws Failure (exit 3) where one stands already.
  void create(std::string path, std::string bytes);

  /// The files changed so far, in the order of their paths, each once and only where bytes differ.
  [[nodiscard]] const std::vector<journal::FileChange>& changes() const { return changes_; }
  /// The workspace as it will be: new files are in it.
  [[nodiscard]] model::Workspace to_changed() const;
  [[nodiscard]] bool is_dry_run() const { return is_dry_run_; }

  /// Writes all files, or none where one can't be written or has changed meanwhile (Failure), and notes them for `okr
  /// undo`. With --dry-run writes none, shows the diff on stdout where the answer is for people, and gives false.
  bool commit();

  /// A path as the user who stands in the session's folder opens it, controls escaped.
  [[nodiscard]] std::string show(const std::string& path) const;

 private:
  const Session& session_;
  bool is_dry_run_ = false;
  model::Workspace workspace_;
  std::vector<journal::FileChange> changes_;
};

}  // namespace okr::cli
