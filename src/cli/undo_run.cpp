#include "cli/undo_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "cli/change_job.hpp"
#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/diff.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/render/diff.hpp"

namespace okr::cli {

namespace {

std::vector<render::NotedCommand> to_noted(const std::vector<journal::Entry>& entries) {
  std::vector<render::NotedCommand> noted;
  for (const journal::Entry& entry : entries) {
    noted.push_back({entry.command, entry.day, {}});
    for (const FileChange& file : entry.files) noted.back().paths.push_back(file.path);
  }
  return noted;
}

class UndoRun {
 public:
  UndoRun(const Arguments& arguments, const Session& session)
      : session_(session),
        root_(load_setup(session, Excludes::held).place.root),
        journal_(open_journal(root_, session)),
        is_json_(wants_json(arguments)),
        is_dry_run_(arguments.has("--dry-run")) {}

  void list() const {
    const std::vector<journal::Entry> entries = journal_.list();
    if (is_json_) {
      session_.env.out(render::render_undo_list_json(to_noted(entries), session_.day()));
      return;
    }
    std::string out;
    for (const journal::Entry& entry : entries) {
      out += escape_controls(fmt::format("{}  {}", entry.day, entry.command)) + '\n';
    }
    session_.env.out(out);
  }

  void undo() {
    const std::vector<journal::Entry> entries = journal_.list();
    if (entries.empty()) {
      answer({}, "nothing to take back\n");
      return;
    }
    journal::Entry entry = entries.front();
    entry.files = find_left(entry);
    if (is_dry_run_ && !is_json_) {
      show_diff(entry.files, session_);
      return;
    }
    if (!is_dry_run_ && entry.files.empty()) {
      journal_.drop_last();
    } else if (!is_dry_run_) {
      journal_.apply(entry, journal::Purpose::undo);
    }
    answer(entry, describe(entry));
  }

 private:
  [[nodiscard]] std::string show(const std::string& path) const {
    return escape_controls(to_shown_path(path, root_, session_.folder));
  }

  /// The ways back of those files that are not as they were before the command already: git may have taken them back.
  [[nodiscard]] std::vector<FileChange> find_left(const journal::Entry& entry) const {
    std::vector<FileChange> left;
    for (const FileChange& change : entry.files) {
      const auto now = find_bytes(to_absolute(change.path, root_));
      if (now == change.before) continue;
      if (now != change.after) refuse_changed(change, now, entry.command);
      left.push_back(change.reversed());
    }
    return left;
  }

  /// What was written since is somebody's work: it is shown, and stays.
  [[noreturn]] void refuse_changed(const FileChange& change, const std::optional<std::string>& now,
                                   const std::string& command) const {
    const std::string diff = to_unified_diff(change.path, change.after, now);
    session_.env.err("changed since:\n" + render::render_diff(diff, session_.err));
    throw Failure{fmt::format("\"{}\" has changed since \"{}\" wrote it, so nothing is taken back",
                              to_shown_path(change.path, root_, session_.folder), command),
                  "take back the change that is shown above, then run okr undo again", 3};
  }

  [[nodiscard]] std::string describe(const journal::Entry& entry) const {
    const std::string command = escape_controls(entry.command);
    if (entry.files.empty()) return fmt::format("taken back already: {}\n", command);
    std::string text = fmt::format("took back: {}\n", command);
    for (const FileChange& change : entry.files) {
      text += fmt::format("{} {}\n", change.after ? "restored" : "removed", show(change.path));
    }
    return text;
  }

  void answer(const journal::Entry& entry, const std::string& text) const {
    if (is_json_) {
      render::ChangeView view = to_change_view("undo", entry.files, is_dry_run_, session_);
      view.undone = entry.command;
      session_.env.out(render::render_change_json(view));
    } else if (!session_.is_quiet) {
      session_.env.out(text);
    }
  }

  const Session& session_;
  std::string root_;
  journal::Journal journal_;
  bool is_json_;
  bool is_dry_run_;
};

}  // namespace

void list_commands(const Arguments& arguments, const Session& session) { UndoRun(arguments, session).list(); }

void undo_last(const Arguments& arguments, const Session& session) { UndoRun(arguments, session).undo(); }

}  // namespace okr::cli
