#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/change_job.hpp"
#include "cli/commands/commands.hpp"
#include "cli/setup.hpp"
#include "cli/shown_path.hpp"
#include "okr/base/diff.hpp"
#include "okr/base/error.hpp"
#include "okr/base/escape.hpp"
#include "okr/render/diff.hpp"

namespace okr::cli {

namespace {

constexpr std::array flags = {
    Flag{"--list", "", "show the commands that can be taken back, the last one first, and take none back"},
    dry_run_flag,
    change_format_flag,
};

constexpr std::array examples = {
    HelpLine{"okr undo", "the last command that wrote"},
    HelpLine{"okr undo --dry-run", "what would change back, as a diff"},
    HelpLine{"okr undo --list", "what there is to take back"},
};

constexpr std::array exit_codes = {
    HelpLine{"0", "taken back, or there was nothing to take back"},
    HelpLine{"2", "could not write"},
    HelpLine{"3", "a file has changed since; nothing was written"},
};

/// The other way round: what it made goes, what it changed is as before.
std::vector<FileChange> to_reverse(std::vector<FileChange> changes) {
  for (FileChange& change : changes) std::swap(change.before, change.after);
  return changes;
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
    std::string out;
    for (const journal::Entry& entry : journal_.list()) {
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
    entry.files = to_reverse(std::move(entry.files));
    refuse_changed(entry);
    if (is_dry_run_ && !is_json_) {
      show_diff(entry.files, session_);
      return;
    }
    if (!is_dry_run_) journal_.apply(entry, journal::Purpose::undo);
    answer(entry.files, describe(entry));
  }

 private:
  [[nodiscard]] std::string show(const std::string& path) const {
    return escape_controls(to_shown_path(path, root_, session_.folder));
  }

  /// What was written since is somebody's work: it is shown, and stays.
  void refuse_changed(const journal::Entry& entry) const {
    for (const FileChange& change : entry.files) {
      const auto bytes = read_file(to_absolute(change.path, root_), static_cast<std::size_t>(-1));
      const auto now = bytes ? std::optional(*bytes) : std::nullopt;
      if (now == change.before) continue;
      const std::string diff = to_unified_diff(change.path, change.before, now);
      session_.env.err("changed since:\n" + render::render_diff(diff, session_.err));
      throw Failure{fmt::format("\"{}\" has changed since \"{}\" wrote it, so nothing is taken back",
                                to_shown_path(change.path, root_, session_.folder), entry.command),
                    "take back the change that is shown above, then run okr undo again", 3};
    }
  }

  [[nodiscard]] std::string describe(const journal::Entry& entry) const {
    std::string text = fmt::format("took back: {}\n", escape_controls(entry.command));
    for (const FileChange& change : entry.files) {
      text += fmt::format("{} {}\n", change.after ? "restored" : "removed", show(change.path));
    }
    return text;
  }

  void answer(const std::vector<FileChange>& changes, const std::string& text) const {
    if (is_json_) {
      session_.env.out(render::render_change_json(to_change_view("undo", changes, is_dry_run_, session_)));
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

int run(const Arguments& arguments, const Session& session) {
  UndoRun run(arguments, session);
  if (arguments.has("--list")) {
    run.list();
  } else {
    run.undo();
  }
  return 0;
}

}  // namespace

constinit const Command undo_command{
    .name = "undo",
    .summary = "takes back the last command that wrote, in all its files",
    .positional = "",
    .positionals_max = 0,
    .takes_filters = false,
    .about =
        "The files get the bytes again that they had before that command; a file that it made goes. Run again, it "
        "takes back the command before, 20 in all. Where one of the files has changed since, nothing is taken back and "
        "the change is shown. The record stands below the git folder, without git in the user's state folder, and "
        "never in the workspace.",
    .flags = flags,
    .examples = examples,
    .exit_codes = exit_codes,
    .see_also = "okr check-in, okr new, okr approve, okr lint --fix",
    .run = run,
};

}  // namespace okr::cli
