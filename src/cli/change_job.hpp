#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "okr/journal/journal.hpp"
#include "okr/model/workspace.hpp"
#include "okr/render/change.hpp"
#include "okr/yaml/edit.hpp"

namespace okr::cli {

/// `--dry-run`, which every command that writes takes, and `--format`.
inline constexpr Flag dry_run_flag{"--dry-run", "", "write nothing, and show the change as a diff"};
inline constexpr std::array<std::string_view, 2> change_formats = {"text", "json"};
inline constexpr Flag change_format_flag{
    "--format", "NAME", "text (default) or json", {WordKind::choice, words_of<change_formats>}};

/// Whether the answer is to be JSON. Throws Failure for a format that is neither.
bool wants_json(const Arguments& arguments);

/// Where okr keeps what it knows of the workspace at `root`: below the git folder, so that it goes with a clone and
/// never shows in `git status`; without git, below the user's state folder. Throws Failure where there is neither.
std::string find_journal_folder(const std::string& root, const Env& env);

/// The journal of the workspace at `root`, locked; says on stderr what it brought to its end. Throws Failure.
journal::Journal open_journal(const std::string& root, const Session& session);

/// Shows a diff on stdout: for people on a terminal, byte for byte elsewhere.
void show_diff(const std::vector<FileChange>& changes, const Session& session);

/// What files a command writes, for `render_change_json`.
render::ChangeView to_change_view(std::string_view command, const std::vector<FileChange>& changes, bool is_dry_run,
                                  const Session& session);

/// A command that writes: it holds the workspace's lock, gathers changes of files, and writes all of them or none.
///
///     ChangeJob job(arguments, session);
///     job.edit(file_index, {yaml::AppendItem{...}});
///     const model::Workspace& after = job.changed();  // for what is said of it
///     if (!job.commit()) return 0;                       // --dry-run: the diff is on stdout
class ChangeJob {
 public:
  /// Finds the workspace, takes its lock, mends what a command that was cut off left, and reads all OKR files. With
  /// --dry-run it takes no lock. Throws Failure; exit 3 where another okr keeps the lock.
  ChangeJob(const Arguments& arguments, const Session& session);

  [[nodiscard]] const model::Workspace& workspace() const { return workspace_; }

  /// Edits a file, on top of what was edited in it before. Throws Failure (exit 3) where the edit engine refuses: what
  /// is in the way, `file:line`, and what to do by hand; the change that it would have made goes to stderr.
  void edit(std::size_t file, const std::vector<yaml::Edit>& edits);
  /// Another text for a file of the workspace.
  void replace(std::size_t file, std::string bytes);
  /// A new file; `path` is relative to the root. Throws Failure (exit 3) where one stands already.
  void create(std::string path, std::string bytes);

  /// The files changed so far, in the order of their paths, each once and only where bytes differ.
  [[nodiscard]] const std::vector<FileChange>& changes() const { return changes_; }
  /// The workspace as it will be: new files are in it. Lives until the next change.
  [[nodiscard]] const model::Workspace& changed() const;
  /// The text of a file of `workspace()` with its edits.
  [[nodiscard]] const SourceFile& source(std::size_t file) const;
  [[nodiscard]] bool is_dry_run() const { return !journal_; }

  /// Writes all files, or none where one can't be written or has changed meanwhile (Failure), and notes them for `okr
  /// undo`. With --dry-run writes none, shows the diff on stdout unless the answer is JSON, and gives false.
  bool commit();

  /// What it changes, for `render_change_json`; the items are the caller's to add.
  [[nodiscard]] render::ChangeView to_view(std::string_view command) const;
  /// A path as the user who stands in the session's folder opens it, controls escaped.
  [[nodiscard]] std::string show(const std::string& path) const;

 private:
  [[noreturn]] void refuse(std::size_t file, const yaml::Refusal& refusal) const;
  void check_place(const std::string& path) const;
  void note(FileChange change);

  const Session& session_;
  std::string command_;
  bool is_json_ = false;
  std::optional<journal::Journal> journal_;  ///< nothing in a dry run
  model::Workspace workspace_;
  std::map<std::size_t, model::OkrFile> changed_;  ///< by their place in the workspace
  std::vector<model::OkrFile> created_;
  std::vector<FileChange> changes_;
  mutable std::optional<model::Workspace> result_;  ///< as far as somebody has asked since the last change
};

}  // namespace okr::cli
